# Functions in functions: recursion, shared cells, defaults and late binding.
def make_account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError('insufficient')
        balance -= n
        return balance

    def transfer(other, n):
        withdraw(n)
        return other['deposit'](n)
    return {'deposit': deposit, 'withdraw': withdraw, 'transfer': transfer, 'balance': lambda: balance}


a, b = make_account(100), make_account(0)
print(a['deposit'](50), a['transfer'](b, 30), a['balance'](), b['balance']())
try:
    b['withdraw'](1000)
except ValueError as e:
    print(e)


def memoize(f):
    cache = {}

    def inner(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    inner.cache = cache
    return inner


@memoize
def grid(r, c):
    return 1 if 0 in (r, c) else grid(r - 1, c) + grid(r, c - 1)


print(grid(16, 16), len(grid.cache))


def curry(f, n):
    def step(*args):
        return f(*args) if len(args) >= n else lambda *more: step(*args, *more)
    return step


print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3), curry(max, 2)(5)(9))


def counter():
    def c():
        c.n += 1
        return c.n
    c.n = 0
    return c


x, y = counter(), counter()
print(x(), x(), y())


def even_odd(n):
    def even(k):
        return True if k == 0 else odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)
    return even(n), odd(n)


print(even_odd(10), even_odd(7))


def builder():
    parts = []

    class Builder:
        def add(self, x):
            parts.append(x)
            return self

        def build(self):
            return tuple(parts)
    return Builder()


print(builder().add(1).add(2).build(), builder().build())


def conditional(flag):
    if flag:
        def g():
            return 'yes'
    else:
        def g():
            return 'no'
    return g()


print(conditional(1), conditional(0))


def scope_in_try():
    try:
        raise KeyError('k')
    except KeyError as e:
        def later():
            return repr(e)
        now = later()
    try:
        later()
    except NameError as err:
        return now, str(err)


print(scope_in_try())


def loop_var():
    fs = []
    for i in range(3):
        def f(j=i):
            return i, j
        fs.append(f)
    i = 'changed'
    return [f() for f in fs]


print(loop_var())
compose = lambda *fs: (lambda x: x) if not fs else lambda x: fs[0](compose(*fs[1:])(x))
print(compose(str, abs, int)('-5'))


def vararg_closure(*args, **kw):
    return [lambda: args[i] if i < len(args) else kw for i in range(3)]


print([f() for f in vararg_closure(1, k=2)])


def delete_cell():
    v = 1

    def get():
        return v

    def kill():
        nonlocal v
        del v
    kill()
    try:
        get()
    except NameError as e:
        return str(e)


print(delete_cell())
