# What becomes of the message of a cancellation.
import asyncio
async def w(ev):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print('in', e.args, asyncio.current_task().cancelling()); raise
async def w2(): 
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: raise asyncio.CancelledError('mine')
async def w3():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: return 5
async def w4():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: raise ValueError('ve')
async def w5():
    t = asyncio.create_task(w(None))
    await t
async def w6(): await asyncio.gather(w(None), w(None))
async def w7(): await asyncio.wait([asyncio.create_task(w(None))])
async def w8(): await asyncio.wait_for(w(None), 5)
async def w9(): await asyncio.shield(w(None))
async def w10():
    async with asyncio.TaskGroup() as g: g.create_task(w(None))
async def w11():
    async with asyncio.timeout(5): await w(None)
async def main():
    for f in (lambda: w(None), w2, w3, w4, w5, w6, w7, w8, w9, w10, w11):
        for msg in ((), ('m',), (None,), (5,), (('a', 'b'),)):
            t = asyncio.create_task(f())
            await asyncio.sleep(0); await asyncio.sleep(0)
            print(t.cancel(*msg), t.cancelling())
            try: print(await t)
            except BaseException as e: print(type(e).__name__, e.args, repr(e.__context__), repr(e.__cause__))
            try: print(t.result())
            except BaseException as e: print(type(e).__name__, e.args, repr(e.__context__))
            try: print(repr(t.exception()))
            except BaseException as e: print(type(e).__name__, e.args, repr(e.__context__))
    for t in asyncio.all_tasks() - {asyncio.current_task()}: t.cancel()
asyncio.run(main())
