# Numbers among the pieces of an f-string, of every length.
class Own(int):
    def __format__(self, spec):
        return f'own<{spec}>'


numbers = [0, 9, 10, -1, -9, -10, 99, 100, 2 ** 31, -2 ** 31, 2 ** 53, 2 ** 63 - 1, -2 ** 63, 2 ** 63, -2 ** 70]
for n in numbers:
    print(f'{n}', f'<{n}>', f'{n}{n}', f'é{n}é', f'{n}:{-n}', f'{n!s}{n!r}{n:d}')
for n in (True, None, 1.5, Own(3), [1], 'x'):
    print(f'<{n}{1}{n}>', f'{n!r}{2}')
a, b, c = 1, 20, 300
print(f'{a}{b}{c}', len(f'{a}{b}{c}'), f'{a}{b}{c}' == '120300', hash(f'{a}{b}') == hash('120'))
print(f'{a}' f'{b} ' 'plain' f' {c}', f'{(d := a + b)}-{d}', f'{a if a else b}{b and c}')
print(f'{a + b:{c // 30}}|{a:>{b}}|{b:<5}|{c:^7}|{c:07}|{c:,}|{2 ** 40:_}|{a:+}|{b:#x}|{c:.2f}|{c:e}|{a:%}')
print('%s' % f'{a}{b}', f'{a}'.zfill(3), f'{a}{""}'.isdigit(), {f'{a}{b}': 1}['120'])
total = ''
for i in range(60):
    total += f'{i},'
print(total, len(total))
try:
    print(f'{a}{undefined}{b}')
except NameError as error:
    print(error)
