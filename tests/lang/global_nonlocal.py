# global and nonlocal at every level, and code that may not have them.
x = 0


def f():
    global x, y
    x += 1
    y = x * 10


f()
f()
print(x, y)


def loop():
    global k
    for k in range(3):
        pass


loop()
print(k)


def define():
    global func, Klass, mod, err

    def func():
        return 'func'

    class Klass:
        pass
    import math as mod
    try:
        1 / 0
    except ZeroDivisionError as err:
        pass
    with_ = 1


define()
print(func(), Klass.__qualname__, mod.__name__, 'err' in globals())


def outer():
    a = 1
    b = [0]

    def inner():
        nonlocal a
        a += 1
        b[0] += a

        def innermost():
            nonlocal a
            a *= 10
            return a
        return innermost
    fn = inner()
    print(a, b)
    fn()
    return a


print(outer())


def with_for():
    i = None

    def g():
        nonlocal i
        for i in 'xyz':
            pass
    g()
    return i


print(with_for())
global z
z = 'module level global is allowed'
print(z)
for bad in ('nonlocal q', 'def f():\n nonlocal nope', 'def f(a):\n global a', 'def f():\n a = 1\n global a',
            'def f():\n print(a)\n global a', 'def f():\n global a\n nonlocal a', 'def f(a):\n nonlocal a',
            'def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x', 'def f():\n for a in []: pass\n global a',
            'class C:\n nonlocal q', 'def f():\n  global a\n  a: int = 1'):
    try:
        exec(bad)
    except SyntaxError as e:
        print(e.msg)
