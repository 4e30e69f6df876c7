# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__.
class G:
    real = 'class attr'

    def __getattr__(self, name):
        if name.startswith('no'):
            raise AttributeError(f'refused {name}')
        return f'made {name}'


g = G()
g.own = 1
print(g.real, g.own, g.other, hasattr(g, 'anything'), hasattr(g, 'nope'), getattr(g, 'nope', 'default'))
try:
    g.nothing
except AttributeError as e:
    print(e)


class A:
    x = 1

    def __getattribute__(self, name):
        if name == 'secret':
            raise AttributeError('secret')
        if name == 'magic':
            return 'magic value'
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f'fallback {name}'


a = A()
a.y = 2
print(a.x, a.y, a.magic, a.secret, a.unknown, a.__class__.__name__, a.__dict__)


class S:
    def __init__(self):
        self.a = 1

    def __setattr__(self, name, value):
        print('setattr', name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print('delattr', name)
        object.__delattr__(self, name)


s = S()
s.b = 2
s.b += 1
setattr(s, 'c', 3)
del s.b
delattr(s, 'c')
print(vars(s))
s.__dict__['direct'] = 1
print(s.direct)


class Frozen:
    def __setattr__(self, name, value):
        raise AttributeError(f"can't set {name}")


try:
    Frozen().x = 1
except AttributeError as e:
    print(e)


class D:
    def __dir__(self):
        return ['z', 'a', 'm']


print(dir(D()), 'real' in dir(g), 'own' in dir(g), [n for n in dir(s) if not n.startswith('__')])


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, '_target', target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)


class Target:
    v = 1

    def m(self):
        return self.v


t = Target()
p = Proxy(t)
p.v = 5
print(p.v, t.v, p.m(), vars(t))
try:
    len(Proxy([1]))
except TypeError as e:
    print(e)
print(Proxy([1, 2]).__len__(), Proxy('abc').upper())
for f in (lambda: getattr(1, 2), lambda: setattr(g, 1, 2), lambda: getattr(g), lambda: hasattr(g, 5), lambda: getattr(5, 'x'), lambda: delattr(5, 'real'), lambda: setattr(5, 'real', 1), lambda: vars(5), lambda: dir(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Counter:
    count = 0

    def __getattribute__(self, name):
        type(self).count += 1
        return super().__getattribute__(name)

    def m(self):
        return 'm'


c = Counter()
c.m()
c.count
print(Counter.count)


class E:
    def __getattr__(self, name):
        raise ValueError('not attribute error')


try:
    hasattr(E(), 'x')
except ValueError as e:
    print(e)
