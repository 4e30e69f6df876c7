# Free variables that a function only reads: their cells stay in its closure.
import sys


def outer(a, b):
    def inner(c):
        frame = sys._getframe()
        return a + b + c, sorted(locals().items(), key=str)[:2], sorted(k for k in frame.f_locals if k != 'frame')
    return inner


print(outer(1, 2)(3))
print(outer(1, 2).__code__.co_freevars, [c.cell_contents for c in outer(1, 2).__closure__])


def late():
    def reader():
        return value
    try:
        reader()
    except NameError as e:
        print(type(e).__name__, e)
    value = 5
    print(reader())
    del value
    try:
        reader()
    except NameError as e:
        print(type(e).__name__, e)


late()


class Base:
    def name(self):
        return 'base'


class Child(Base):
    def name(self):
        return 'child of ' + super().name() + ', ' + super(__class__, self).name() + ', ' + str(sorted(locals()))


print(Child().name())


def generators(n):
    def numbers():
        for i in range(n):
            got = yield i, n
            if got:
                yield [k * n for k in range(got)]
    return numbers


g = generators(3)()
print(next(g), g.send(2), next(g), sorted(g.gi_frame.f_locals))
print(list(generators(2)()), (lambda x: [x * y for y in (lambda: [x, x])()])(4))
print(eval('f()', {'f': outer(5, 6)(7).__len__}))


def raises(n):
    def inner():
        raise ValueError(n)
    return inner


try:
    raises(1)()
except ValueError as e:
    print(e, type(list(e.__traceback__.tb_next.tb_frame.f_locals)))  # of a frame that is over
