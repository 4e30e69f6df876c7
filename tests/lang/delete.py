# del of every target.
a = 1
del a
try:
    a
except NameError as e:
    print(e)
x, y, z = 1, 2, 3
del x, (y, [z])
print([n for n in ('x', 'y', 'z') if n in globals()])
lst = list(range(10))
del lst[0]
del lst[-1]
del lst[2:4]
del lst[::2]
print(lst)
d = {'a': 1, 'b': 2}
del d['a']
print(d)
try:
    del d['a']
except KeyError as e:
    print('KeyError', e)


class C:
    attr = 1

    def __delitem__(self, key):
        print('delitem', key)

    def __delattr__(self, name):
        print('delattr', name)
        super().__delattr__(name)


c = C()
c.x = 5
del c.x
del c[1], c['k'], c[1:2], c[...], c[1, 2]
try:
    del c.x
except AttributeError as e:
    print(e)
try:
    del c.attr
except AttributeError as e:
    print(e)
del C.attr
print(hasattr(C, 'attr'))


def f():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v


print(f())


def closure():
    cell = 1

    def inner():
        return cell
    del cell
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    cell = 2
    return inner()


print(closure())
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)
try:
    del 'abc'[0]
except TypeError as e:
    print(e)
try:
    del lst[99]
except IndexError as e:
    print(e)
