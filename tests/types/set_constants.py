# Displays of constants take their order from the frozenset that CPython's compiler makes of them.
a = {1, 9, 17}
b = {25}
print({9, 25, 17, 1}, {1, 9, 17, 25}, {1, 9, 17} | {25}, a | b, set([1, 9, 17, 25]), frozenset([1, 9, 17, 25]))
for x in {9, 17, 1, 25}:
    print(x)
print({9, 17, 1, 25}, [x for x in {25, 17, 9, 1}], {x for x in (25, 17, 9, 1)})

def f():
    return ({25, 1, 17, 9}, 9 in {25, 1, 17, 9}, 5 not in {1, 2})
print(f())
for x in {'a', 'b', 'c', 'd', 'e', 'f'}:
    print(x)
print({'a', 'b', 'c', 'd', 'e', 'f'}, {'f', 'e', 'd', 'c', 'b', 'a'}, {1, 'a', None, 2.5, (1, 2), b'x', True})
for x in {3, 1}:
    print(x)
print({40, 10, 50, 20, 30, 60, 70}, {2 ** i for i in range(20)}, {100, 200, 300})
