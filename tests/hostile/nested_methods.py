# Methods of methods, a few and many.
import types

m = types.MethodType(types.MethodType(types.MethodType(print, 1), 2), 3)
m(4, 5, sep='-')
m()


def count(*args, **kwargs):
    return len(args), args[:2], args[-2:], kwargs


f = count
for i in range(500):
    f = types.MethodType(f, i)
print(f('last', key=1))
