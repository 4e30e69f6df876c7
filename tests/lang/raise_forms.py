# raise: classes, instances, from, context chains, suppression, notes.
def attempt(f):
    try:
        f()
    except BaseException as e:
        chain = []
        while e is not None:
            chain.append((repr(e), repr(e.__cause__), e.__suppress_context__))
            e = e.__cause__ or e.__context__
        print(chain)


def klass():
    raise ValueError


def instance():
    raise ValueError('x', 2)


def from_instance():
    raise ValueError('new') from KeyError('cause')


def from_class():
    raise ValueError from KeyError


def from_none():
    try:
        raise KeyError('hidden')
    except KeyError:
        raise ValueError('shown') from None


def implicit():
    try:
        raise KeyError('first')
    except KeyError:
        raise ValueError('second')


def explicit():
    try:
        raise KeyError('first')
    except KeyError as e:
        raise ValueError('second') from e


def three():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            [][1]
    except IndexError:
        raise OSError('third')


def not_exception():
    raise 5


def not_exception_class():
    raise int


def from_bad():
    raise ValueError from 5


def from_bad_class():
    raise ValueError from int


class Odd(Exception):
    def __new__(cls, *args):
        return 'not an exception'


def odd():
    raise Odd


def same_again():
    try:
        raise ValueError('a')
    except ValueError as e:
        raise e


for f in (klass, instance, from_instance, from_class, from_none, implicit, explicit, three,
          not_exception, not_exception_class, from_bad, from_bad_class, odd, same_again):
    attempt(f)
e = ValueError('noted')
print(hasattr(e, '__notes__'))
e.add_note('one')
e.add_note('two')
print(e.__notes__)
try:
    e.add_note(3)
except TypeError as err:
    print(err)
print(e.with_traceback(None) is e, e.__traceback__)


def context_after_handler():
    try:
        raise KeyError('gone')
    except KeyError:
        pass
    raise ValueError('alone')


attempt(context_after_handler)


def in_generator():
    try:
        yield
    except KeyError:
        raise ValueError('from gen')


g = in_generator()
next(g)
attempt(lambda: g.throw(KeyError('in')))
