# The module asyncio.staggered; results whose repr fails.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


from asyncio.staggered import staggered_race
async def ok(n, d=0.001):
    try: await asyncio.sleep(d); return n
    except asyncio.CancelledError: print('cancelled', n); raise
async def bad(e, d=0.001): await asyncio.sleep(d); raise e
async def main():
    print(await staggered_race([], None))
    print(await staggered_race([lambda: ok(1)], None))
    print(await staggered_race([lambda: bad(ValueError(1))], None))
    print(await staggered_race([lambda: bad(ValueError(1)), lambda: ok(2), lambda: ok(3)], None))
    print(await staggered_race([lambda: ok(1, 0.05), lambda: ok(2, 0.001), lambda: ok(3)], 0.01))
    print(await staggered_race([lambda: bad(ValueError(1)), lambda: bad(KeyError(2))], 0.02))
    print(await staggered_race((lambda: ok(i) for i in range(2)), 0.02))
    t = asyncio.create_task(staggered_race([lambda: ok(1, 5), lambda: ok(2, 5)], 0.001)); await asyncio.sleep(0.02); t.cancel('x'); await outcome(t)
    class R:
        def __repr__(s): raise OSError('no')
    f = asyncio.get_running_loop().create_future(); f.set_result(R()); print(str(f).split(' at')[0]); f.set_result if 0 else None
    f = asyncio.get_running_loop().create_future(); f.set_result([R(), 1]); print(str(f).split(' at')[0])
    f = asyncio.get_running_loop().create_future(); f.set_exception(ValueError(R())); attempt(repr, f); f.exception()
asyncio.run(main())
