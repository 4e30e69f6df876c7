# Names that exec, globals() and del change under running code.
def reads():
    return x


x = 1
print(reads())
exec('x = 2')
print(reads())
globals()['x'] = 3
print(reads())
for i in range(3):
    exec(f'x = {i} * 100')
    print(reads(), end=' ')
print()
del x
try:
    reads()
except NameError as e:
    print(e)
x = 'back'
print(reads())


def len_user(s):
    return len(s)


print([len_user('abc') for _ in range(3)])
len = lambda s: 'shadowed'
print(len_user('abc'))
del len
print(len_user('abc'))


def attr_user(o):
    return o.value


class A:
    value = 1


class B:
    pass


a = A()
print([attr_user(a) for _ in range(3)])
a.value = 2
print(attr_user(a))
del a.value
A.value = 3
print(attr_user(a))
b = B()
b.value = 'other class'
print(attr_user(b), attr_user(a))
A.value = property(lambda self: 'property')
print(attr_user(a))
a.__class__ = B
try:
    attr_user(a)
except AttributeError as e:
    print(e)
a.value = 'in dict'
print(attr_user(a))


def method_user(o):
    return o.m()


class C:
    def m(self):
        return 'C.m'


class D(C):
    pass


c, d = C(), D()
print([method_user(q) for q in (c, d, c, d)])
C.m = lambda self: 'patched'
print(method_user(c), method_user(d))
D.m = lambda self: 'D.m'
print(method_user(c), method_user(d))
d.m = lambda: 'instance'
print(method_user(d))
del d.m, D.m
print(method_user(d))
D.__bases__ = (A,)
A.m = lambda self: 'A.m'
print(method_user(d))


def add(a, b):
    return a + b


print([add(p, q) for p, q in ((1, 2), (1.5, 2), ('a', 'b'), ([1], [2]), (2 ** 62, 2 ** 62), (1, 2.5), (True, 1), (1, 2), ((1,), (2,)), (1j, 1))])


def compare(a, b):
    return a < b


print([compare(p, q) for p, q in ((1, 2), (1.5, 1), ('a', 'b'), ([1], [2]), (2 ** 70, 1), (1, 2.5), (True, 2), ((1,), (0,)))])


def index(s, i):
    return s[i]


print([index(s, i) for s, i in (([1, 2], 0), ((3, 4), -1), ('ab', 1), ({'k': 'v'}, 'k'), (b'a', 0), (range(5), 2), ([1, 2], slice(0, 1)), ([5], 0))])


def call(f, *a):
    return f(*a)


print([call(f, *a) for f, a in ((abs, (-1,)), (lambda x: x, (2,)), (str.upper, ('a',)), (int, ('5',)), ([].append, (1,)), (C().m, ()))])
