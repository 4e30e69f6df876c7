"""Constant tuples that are repeated again and again are not made when the program is compiled."""
nested = '(0,)'
for _ in range(6):
    nested = f'({nested} * 250,)'
code = compile(f'def f():\n    return {nested}\n', 'text', 'exec')
print(len(code.co_consts[0].co_consts) < 20)
print(((1, 2) * 2, (3,) * 3) * 2, ((1,) * 3 + (2,))[-1], (((0,) * 10,) * 10)[3][4])
