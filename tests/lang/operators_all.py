# Every binary, unary, comparison and augmented operator on the builtin types.
values = [True, 7, -3, 2.5, 1 + 2j, 'ab', b'xy', [1, 2], (3,), {1, 2}, {'k': 1}, None, 2 ** 70]
names = ['+', '-', '*', '/', '//', '%', '**', '&', '|', '^', '<<', '>>', '@', '==', '!=', '<', '<=', 'in', 'is not', 'and', 'or']


def short(r):
    s = repr(r)
    return s if len(s) < 40 else s[:30] + f'...{len(s)}'


for op in names:
    row = []
    for a in values:
        for b in values:
            if op in ('<<', '**') and isinstance(b, int) and (b > 100 or isinstance(a, int) and abs(a) > 100):
                continue
            if op == '*' and 2 ** 70 in (a, b) and not isinstance(a, (int, float, complex)) | isinstance(b, (str, bytes, list, tuple)):
                continue
            try:
                r = eval(f'a {op} b')
            except TypeError:
                r = '.'
            except (OverflowError, ZeroDivisionError, ValueError) as e:
                r = type(e).__name__
            if r != '.':
                row.append(short(r))
    print(op, len(row), ' '.join(row))
for op in ('-', '+', '~', 'not '):
    row = []
    for a in values[1:]:
        try:
            row.append(short(eval(f'{op}a')))
        except TypeError as e:
            row.append('.')
    print(op, *row)
