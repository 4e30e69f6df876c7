# with: order, suppression, several managers, targets.
class CM:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()

    def __exit__(self, exc_type, exc, tb):
        print('exit', self.name, exc_type and exc_type.__name__, exc, tb is not None)
        return self.suppress


with CM('a') as a:
    print('body', a)
with CM('a') as a, CM('b') as b:
    print(a, b)
with (CM('x'), CM('y') as y,):
    print('paren', y)
with (CM('p') as p, CM('q')):
    print(p)
with CM('quiet', True):
    raise ValueError('swallowed')
print('went on')
try:
    with CM('outer'), CM('inner'):
        raise KeyError('k')
except KeyError as e:
    print('caught', e)
with CM('o'), CM('i', True):
    raise KeyError('k')


def f():
    with CM('ret'):
        return 'returned'


print(f())
for i in range(3):
    with CM(f'loop{i}'):
        if i == 0:
            continue
        break
box = {}
with CM('sub') as box['k']:
    pass
print(box)


class Pair:
    def __enter__(self):
        return 1, [2, 3]

    def __exit__(self, *args):
        print(len(args))


with Pair() as (one, [two, *three]):
    print(one, two, three)


class BadExit(CM):
    def __exit__(self, *a):
        raise OSError('from exit')


try:
    with BadExit('bad'):
        raise ValueError('body')
except OSError as e:
    print(e, repr(e.__context__))


class BadEnter(CM):
    def __enter__(self):
        raise OSError('from enter')


try:
    with CM('first'), BadEnter('second'):
        print('never')
except OSError as e:
    print(e)
for obj in (5, None):
    try:
        with obj:
            pass
    except TypeError as e:
        print(e)


class Half:
    def __enter__(self):
        pass


try:
    with Half():
        pass
except TypeError as e:
    print(e)
c = CM('instance')
c.__enter__ = lambda: print('not called')
with c:
    pass
