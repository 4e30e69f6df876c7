# The context of what an async generator raises, awaited where another exception is handled, and of futures' exceptions.
import asyncio
class My(Exception): pass
async def ag():
    try: yield
    except BaseException:
        exc = My()
        try: raise exc
        finally: exc.__context__ = None
async def ag2():
    try: yield
    except BaseException: raise My from None
async def ag3():
    try: yield
    except BaseException: raise My
async def ag4():
    try: yield
    finally:
        await asyncio.sleep(0)
        try: raise My
        except My as e: saved = e
        saved.__context__ = None
        raise saved
async def main():
    for f in (ag, ag2, ag3, ag4):
        for how in (lambda g: g.athrow(IndexError()), lambda g: g.aclose(), lambda g: g.asend(1)):
            g = f(); await anext(g)
            try: raise KeyError('outer')
            except KeyError:
                try: await how(g)
                except BaseException as e: print(f.__name__, repr(e), repr(e.__context__), e.__suppress_context__, repr(e.__context__ and e.__context__.__context__))
    fut = asyncio.get_running_loop().create_future()
    err = My('fut')
    fut.set_exception(err)
    for i in range(2):
        try: raise KeyError(i)
        except KeyError:
            try: await fut
            except My as e: print(repr(e.__context__))
    async def sub(): raise err
    t = asyncio.create_task(sub())
    try: raise KeyError(5)
    except KeyError:
        try: await t
        except My as e: print(repr(e.__context__))
    err.__context__ = None
    try: raise KeyError(6)
    except KeyError:
        try: await asyncio.wait_for(t, 1)
        except My as e: print(repr(e.__context__))
    err.__context__ = None
    async def reraises():
        try: await t
        finally: err.__context__ = None
    try: raise KeyError(7)
    except KeyError:
        try: await reraises()
        except My as e: print(repr(e.__context__))
asyncio.run(main())
