# Closures share cells, and each call makes new ones.
def counter(start=0):
    n = start

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    def reset():
        nonlocal n
        n = start
    return inc, get, reset


inc, get, reset = counter(5)
inc()
inc(10)
print(get())
reset()
print(get())
other, other_get, _ = counter()
other()
print(get(), other_get())

print(inc.__code__.co_freevars, counter.__code__.co_cellvars)
print([c.cell_contents for c in inc.__closure__])
print(counter.__closure__)


def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return composed


print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5))


def loop_cells():
    out = []
    for i in range(3):
        def f():
            return i
        out.append(f)
    return out


print([f() for f in loop_cells()])


def make(i):
    def f():
        return i
    return f


print([make(i)() for i in range(3)])


def parameter_cell(a, *rest, **kw):
    def show():
        return a, rest, kw
    a *= 2
    rest += (9,)
    return show


print(parameter_cell(1, 2, k=3)())


def deep():
    a = 1

    def l1():
        b = 2

        def l2():
            c = 3

            def l3():
                nonlocal a, b
                a, b = b, a
                return a, b, c
            return l3
        return l2
    return l1()()()


print(deep())
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
