# An object with _asyncio_future_blocking counts as a future of asyncio.
import asyncio


class Own:
    _asyncio_future_blocking = False


class Unset:
    _asyncio_future_blocking = None

for f in Own(), Unset():
    print(type(f).__name__, asyncio.isfuture(f), asyncio.isfuture(type(f)))
    for given in asyncio.wrap_future, asyncio.ensure_future:
        try:
            print(given.__name__, given(f) is f)
        except (TypeError, AssertionError) as error:
            print(type(error).__name__, str(error).split('<')[0])
