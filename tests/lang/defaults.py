# Defaults are evaluated once, at definition; and they can be seen.
def log(value):
    print('default', value)
    return value


def f(a, b=log(1), *, c=log(2)):
    return a, b, c


print('defined')
print(f(0), f(0, 5), f(0, c=7))
print(f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (100,)
f.__kwdefaults__ = {'c': 200}
print(f(0))
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)


def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect(3, []))

funcs = [lambda i=i: i for i in range(3)]
print([g() for g in funcs])
late = [lambda: i for i in range(3)]
print([g() for g in late])


class Outer:
    size = 4

    def method(self, n=size * 2):
        return n


print(Outer().method())


def nested(x):
    def inner(y=x):
        return y, x
    x += 1
    return inner


print(nested(1)())
print((lambda a=1, *, b=2: (a, b))(b=5))
