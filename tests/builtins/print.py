# print: separators, ends, files, flushing, conversions.
import sys
print()
print('a', 1, None, 2.5, [1], sep='-')
print('no newline', end='')
print(' continues', end='!\n')
print('a', 'b', sep='')
print('a', 'b', sep='\n')
print(*range(5))
print(*[], end='empty\n')
print(sep='x')
print('None sep', 'x', sep=None, end=None)
print('to stdout', file=sys.stdout)
print('default file', file=None, flush=True)


class F:
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)

    def flush(self):
        self.parts.append('<flush>')


f = F()
print('x', 'y', sep=', ', end='.', file=f, flush=True)
print(file=f)
print(f.parts)


class S:
    def __str__(self):
        return 'str of S'


print(S(), [S].__len__(), str(S()))
for call in (lambda: print('a', sep=1), lambda: print('a', end=1), lambda: print('a', nope=1), lambda: print('a', file=5)):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
old = sys.stdout
sys.stdout = f
print('captured')
sys.stdout = old
print(f.parts[-2:])
sys.stdout.write('written\n')
print(sys.stdout.write('12345\n'))
print('é日😀', '\t|', 'a\\b')
print('multi\nline')
print(print('inner'))
print(True, (1,), {'a': 1}, {1}, b'x', 1j, ..., range(2), int)
