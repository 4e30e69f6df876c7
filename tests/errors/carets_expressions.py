# Carets in comprehensions, lambdas, f-strings, conditionals, displays, decorators, defaults, class bodies.
n, z = None, 0


def list_comprehension():
    return [1 / x for x in (1, z)]


def condition_of_comprehension():
    return [x for x in (1, 2) if x / z]


def iterable_of_comprehension():
    return {x for x in n}


def generator_expression():
    return sum(1 / x for x in (1, z))


def lambda_body():
    return (lambda x, y: x / y)(1, z)


def fstring():
    return f'{1} {n.attr!r:>{z}} {z}'


def fstring_spec():
    return f'{1:{n.width}}'


def conditional():
    return 1 / z if not z else 5


def display():
    return [1, {'k': (2, 3 / z)}]


def slice_of():
    return 'abc'[n.start:1]


def decorated():
    @n.decorator
    def f():
        pass


def default():
    def f(x=1 / z):
        pass


def class_body():
    class K:
        y = 1 / z


def walrus():
    return (x := 1 / z) + 1


def boolean():
    return z or n.x and z


errors = []
for g in (list_comprehension, condition_of_comprehension, iterable_of_comprehension, generator_expression, lambda_body, fstring, fstring_spec, conditional, display, slice_of, decorated, default, class_body, walrus, boolean):
    try:
        g()
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        errors.append(e)
raise ExceptionGroup('expressions', errors)
