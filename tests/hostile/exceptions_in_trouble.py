# Long chains of exceptions, cycles, and exceptions about exceptions.
e = None
for i in range(500):
    n = ValueError(i)
    n.__cause__ = e
    e = n
depth = 0
while e:
    depth += 1
    e = e.__cause__
print(depth)
a, b = ValueError('a'), ValueError('b')
a.__context__ = b
b.__context__ = a
try:
    raise a
except ValueError as x:
    print(x, x.__context__, x.__context__.__context__ is x)
s = ValueError('self')
s.__context__ = s
try:
    try:
        raise s
    except ValueError:
        raise s
except ValueError as x:
    print(x.__context__ is x or x.__context__)
g = ValueError('leaf')
for i in range(100):
    g = ExceptionGroup(str(i), [g])
print(g.subgroup(ValueError) is not None, g.split(KeyError)[0])


def raises_in_str():
    class E(Exception):
        def __str__(self):
            raise RuntimeError('str')
    return E()


try:
    raise raises_in_str()
except Exception as x:
    try:
        print(x)
    except RuntimeError as y:
        print(y)


class Loop(Exception):
    @property
    def args(self):
        raise ValueError('args')


try:
    raise Loop('x')
except Loop as x:
    try:
        x.args
    except ValueError as y:
        print(y)
try:
    try:
        raise ValueError(1)
    finally:
        try:
            raise KeyError(2)
        except KeyError:
            pass
except ValueError as x:
    print(repr(x), x.__context__)
for i in range(3):
    try:
        try:
            raise ValueError(i)
        except ValueError:
            raise TypeError(i) from None
    except TypeError as x:
        last = x
print(last, last.__context__, last.__suppress_context__)
