# Carets of statements: assignments, loops, imports, with, del, raise, assert, return.
n = None


def unpack_few():
    a, b, c = 1, 2


def unpack_none():
    a, b = n


def for_none():
    for x in n:
        pass


def for_unpack():
    for a, b in [(1, 2), (3,)]:
        pass


def with_second():
    with open(__file__) as f, n as g:
        pass


def store_attribute():
    n.attr = 5


def store_subscript():
    n[0] = 5


def augmented():
    x = 1
    x += n


def delete():
    del n[0]


def raise_from():
    raise ValueError('x') from KeyError('y')


def asserting():
    assert n is not None, 'n is none'


def returning():
    return n.x


def annotated():
    x: int = n.y


errors = []
for g in (unpack_few, unpack_none, for_none, for_unpack, with_second, store_attribute, store_subscript, augmented, delete, raise_from, asserting, returning, annotated):
    try:
        g()
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        errors.append(e)
raise ExceptionGroup('statements', errors)
