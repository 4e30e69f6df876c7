# str.format and format spec of strings.
print('{} {}'.format(1, 'two'), '{1} {0} {1}'.format('a', 'b'), '{x} {y}'.format(x=1, y=2), '{0} {k}'.format('p', k='kw'))
print('{0[1]} {1[k]} {2.real}'.format([1, 2], {'k': 'v'}, 5))
print('{!r} {!s} {!a}'.format('é', 'é', 'é'), '{:>5}|{:<5}|{:^5}|'.format('a', 'b', 'c'), '{:{}}|{:{w}.{p}}|'.format('a', 4, 3.14159, w=8, p=3))
print('{{}} {{{}}} }}{{'.format(1), '{0:{1}}'.format(5, '>4'), '{0.__class__.__name__}'.format(1), '{a.b[0].c}'.format(a=type('A', (), {'b': [type('C', (), {'c': 'deep'})]})))
for v, s in (('abc', ''), ('abc', 's'), ('abc', '10'), ('abc', '<10'), ('abc', '>10'), ('abc', '^10'), ('abc', '*^10'), ('abc', '.2'), ('abc', '5.1'), ('abc', '.0'), ('é日', '>5'), ('abc', '05'), ('abc', '<05'), ('abc', 'x<5.2s'), ('', '3'), ('abc', '2'),
             ('abc', 'd'), ('abc', '=5'), ('abc', '+'), ('abc', ' '), ('abc', ','), ('abc', '_'), ('abc', '#'), ('abc', 'z'), ('abc', 'ss'), ('abc', '.x'), ('abc', '.-1')):
    try:
        print(repr(s), repr(format(v, s)))
    except ValueError as e:
        print(repr(s), e)
for f in (lambda: '{'.format(1), lambda: '}'.format(1), lambda: '{} {1}'.format(1, 2), lambda: '{0} {}'.format(1, 2), lambda: '{}'.format(), lambda: '{a}'.format(), lambda: '{0.x}'.format(1), lambda: '{0[x]}'.format([1]), lambda: '{0[9]}'.format([1]),
          lambda: '{!x}'.format(1), lambda: '{!}'.format(1), lambda: '{!rr}'.format(1), lambda: '{0[}'.format([1]), lambda: '{0[]}'.format([1]), lambda: '{0.}'.format(1), lambda: '{:{:{}}}'.format(1, 2, 3), lambda: '{a'.format(a=1), lambda: '{:d}'.format('x'), lambda: '{0]}'.format(1), lambda: '{:}}'.format(1), lambda: '{-1}'.format(1), lambda: '{ 0}'.format(1)):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
print('{a} {b}'.format_map({'a': 1, 'b': 2}))


class D(dict):
    def __missing__(self, k):
        return f'<{k}>'


print('{x} {y.real}'.format_map(D(y=3)), '{0!r:>6}{0!s:<4}|'.format('q'), '{:%H}'.format(type('T', (), {'__format__': lambda s, f: f'[{f}]'})()))
for o in (None, [], {}, (), object, print, range(3)):
    try:
        print(format(o), end=' ')
        format(o, '5')
    except TypeError as e:
        print(e)
try:
    format(object(), 'x')
except TypeError as e:
    print(e)
try:
    format(1, 5)
except TypeError as e:
    print(e)
