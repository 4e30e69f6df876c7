# contextlib: managers of generators, exit stacks and the rest.
import asyncio
import contextlib
import io
import sys
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


@contextmanager
def tag(name):
    """Doc of tag."""
    print('<', name)
    try:
        yield name.upper()
    except KeyError as e:
        print('caught', e)
    finally:
        print('>', name)


with tag('a') as a, tag('b') as b:
    print(a, b)
with tag('c'):
    raise KeyError('swallowed')
try:
    with tag('d'):
        raise ValueError('goes on')
except ValueError as e:
    print(e, e.__context__)


@tag('decorator')
def decorated(x):
    """Doc."""
    print('in', x)


decorated(1)
decorated(2)
print(decorated.__name__, tag.__doc__, tag.__name__, isinstance(tag('x'), contextlib.AbstractContextManager))


def bad_generators():
    @contextmanager
    def none():
        if False:
            yield

    @contextmanager
    def twice():
        yield
        yield

    @contextmanager
    def stubborn():
        try:
            yield
        except ValueError:
            yield

    @contextmanager
    def other():
        try:
            yield
        except ValueError as e:
            raise TypeError('instead') from e

    for manager in (none, twice, stubborn, other):
        try:
            with manager():
                if manager in (stubborn, other):
                    raise ValueError('body')
        except Exception as e:
            print(type(e).__name__, e, repr(e.__cause__))


bad_generators()
try:
    with tag('stop'):
        raise StopIteration('in the body')
except StopIteration as e:
    print('StopIteration', e)


class Thing:
    def close(self):
        print('closed')


with closing(Thing()) as thing:
    print(type(thing).__name__)
with suppress(KeyError, ValueError):
    {}['x']
with suppress():
    print('nothing suppressed')
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as g:
    print(repr(g))
with nullcontext(5) as five:
    print(five)
out = io.StringIO()
with redirect_stdout(out) as same:
    print('into the string')
print(repr(out.getvalue()), same is out)


def leave(name, result=None):
    def exit(*exc_info):
        print('leaving', name, exc_info[0] and exc_info[0].__name__)
        return result
    return exit


with ExitStack() as stack:
    print(stack.enter_context(tag('in stack')))
    stack.push(leave('pushed'))
    stack.callback(print, 'callback', end='!\n')
    print(stack.callback(len, 'x') is len)
with ExitStack() as stack:
    stack.push(leave('outer'))
    stack.push(leave('swallows', True))
    stack.push(leave('first'))
    raise ValueError('swallowed')
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.push(leave('sees'))
        raise ValueError('first')
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
with ExitStack() as stack:
    stack.push(leave('kept'))
    kept = stack.pop_all()
print('not yet')
kept.close()
for wrong in (lambda: ExitStack().enter_context(5), lambda: contextlib.AbstractContextManager()):
    try:
        wrong()
    except TypeError as e:
        print(e)


class Manager(contextlib.ContextDecorator):
    def __enter__(self):
        print('enter')
        return self

    def __exit__(self, *exc):
        print('exit', exc[0])


@Manager()
def function():
    print('function')


function()
print(issubclass(Manager, contextlib.AbstractContextManager), issubclass(int, contextlib.AbstractContextManager))


@contextlib.asynccontextmanager
async def async_tag(name):
    print('<<', name)
    try:
        yield name
    except KeyError:
        print('caught')
    finally:
        await asyncio.sleep(0)
        print('>>', name)


@async_tag('async decorator')
async def coroutine():
    print('coroutine')


async def generate():
    try:
        yield 1
        yield 2
    finally:
        print('generator closed')


async def main():
    async with async_tag('a') as a:
        print(a)
    async with async_tag('b'):
        raise KeyError
    await coroutine()
    async with contextlib.aclosing(generate()) as g:
        async for x in g:
            print(x)
            break
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(async_tag('stacked')), stack.enter_context(nullcontext(3)))

        async def later(x):
            print('later', x)
        stack.push_async_callback(later, 1)
        stack.callback(print, 'sync callback')
    async with nullcontext(1) as one:
        print(one)
    try:
        async with contextlib.AsyncExitStack() as stack:
            await stack.enter_async_context(5)
    except TypeError as e:
        print(e)

asyncio.run(main())
