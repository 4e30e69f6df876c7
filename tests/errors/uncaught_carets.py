# Every kind of caret line, printed by uncaught exceptions in groups.
def attribute(x):
    return x.real.nope.other


def subscript(d):
    return d['a']['b']['c']


def call(f):
    return f(1)(2)(3)


def binary(a, b):
    return (a + 1) * (a + b) - 2


def unary(a):
    return 1 + -a


def compare(a, b):
    return a < 1 < b


def multi_line(a, b):
    return a.real + (
        b +
        a
    )


def call_multi(f):
    return f(
        1,
        2,
    )


def in_middle(a):
    x = [1, a / 0, 3]


def name():
    return undefined_thing + 1


def raise_it():
    raise ValueError('raised')


def unpack(v):
    a, b = v


def iterate(v):
    for x in v:
        pass


def with_it(v):
    with v:
        pass


def imports():
    import no_such_module


def deletes(d):
    del d['missing']


def asserts(x):
    assert x > 5, 'message'


def store(t):
    t[0] = 1


def augmented(a):
    a += 'x'


def fstring(x):
    return f'{x.nope} and {x}'


def comprehension(xs):
    return [1 / x for x in xs]


def lambdas(x):
    return (lambda y: y / 0)(x)


errors = []
for f, args in ((attribute, (1,)), (subscript, ({'a': {}},)), (call, (lambda x: lambda y: 5,)), (binary, (1, 'a')), (unary, ('a',)), (compare, (0, 'a')), (multi_line, (1, 'x')), (call_multi, (len,)), (in_middle, (1,)), (name, ()), (raise_it, ()), (unpack, ([1],)), (iterate, (5,)), (with_it, (5,)), (imports, ()), (deletes, ({},)), (asserts, (1,)), (store, ((1,),)), (augmented, (1,)), (fstring, (1,)), (comprehension, ([1, 0],)), (lambdas, (1,))):
    try:
        f(*args)
    except Exception as e:
        errors.append(e)
raise ExceptionGroup('all of them', [ExceptionGroup('first half', errors[:11]), ExceptionGroup('second half', errors[11:])])
