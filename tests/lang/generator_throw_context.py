# the context of an exception thrown into a generator: what the generator handles, never what its caller does
from contextlib import ExitStack, contextmanager


def chain(e):
    names = []
    while e:
        names.append(repr(e))
        e = e.__context__
    return names


def plain():
    try:
        yield
    except BaseException as e:
        print('inner', chain(e))
        raise


def handles():
    try:
        raise KeyError('own')
    except KeyError:
        yield


def replaces():
    try:
        raise KeyError('own')
    except KeyError:
        try:
            yield
        except ValueError as e:
            print('inner', chain(e))
            raise TypeError


def delegates():
    yield from plain()


def delegates_handling():
    try:
        raise KeyError('outer')
    except KeyError:
        yield from silent()


def silent():
    yield


class Waiting:
    def __await__(self):
        yield


async def coroutine():
    try:
        await Waiting()
    except ValueError as e:
        print('inner', chain(e))
        raise


def throw(make, start, exc):
    g = make()
    if start:
        g.send(None)
    try:
        g.throw(exc)
    except Exception as e:
        print(make.__name__, chain(e))


for make in plain, handles, replaces, delegates, delegates_handling, coroutine:
    for start in True, False:
        for context in None, OSError('before'):
            exc = ValueError('thrown')
            exc.__context__ = context
            throw(make, start, exc)
            try:
                raise IndexError('of the caller')
            except IndexError:
                exc = ValueError('thrown')
                exc.__context__ = context
                throw(make, start, exc)


@contextmanager
def fails(exc):
    try:
        yield
    finally:
        raise exc


try:
    with ExitStack() as stack:
        for i in 4, 3, 2:
            stack.enter_context(fails(Exception(i)))
        raise Exception(1)
except Exception as e:
    print(chain(e))
