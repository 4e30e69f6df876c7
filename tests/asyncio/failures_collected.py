# gc.collect() has the failures reported that nobody can ask for any more.
import asyncio
import gc
async def bad(n): raise ValueError(n)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('H', c['message'], repr(c['exception']), sorted(c)))
    t = asyncio.create_task(bad(1)); await asyncio.sleep(0); await asyncio.sleep(0); del t; gc.collect(); print('collected')
    f = loop.create_future(); f.set_exception(KeyError('f')); del f; gc.collect(); print('collected')
    f = loop.create_future(); f.set_exception(KeyError('seen')); f.exception(); del f; gc.collect(); print('none')
    async def scope():
        asyncio.create_task(bad(2)); await asyncio.sleep(0.001)
    await scope(); gc.collect(); print('after scope')
    g = asyncio.gather(bad(3), bad(4)); await asyncio.sleep(0.001); del g; gc.collect(); print('after gather')
    t = asyncio.create_task(bad(5)); await asyncio.sleep(0.001); gc.collect(); print('still held'); t.exception()
asyncio.run(main())
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda l, c: print('H2', c['message'], repr(c['exception'])))
t = loop.create_task(bad(6)); loop.run_until_complete(asyncio.sleep(0)); del t; gc.collect(); print('before close'); loop.close()
print(asyncio.log.logger.name)
