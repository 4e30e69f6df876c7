# What asyncio.run does at its end: tasks, async generators, executors.
import asyncio

kept = []


async def gen(name):
    try:
        yield 1
        yield 2
    finally:
        print('closing generator', name)
        await asyncio.sleep(0)
        print('closed generator', name)


async def background(name, ends):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        if ends == 'awaits':
            await asyncio.sleep(0)
            print(name, 'awaited once more')
        if ends == 'refuses':
            return
        raise
    finally:
        print(name, 'finally')


async def main():
    g = gen('held')
    kept.append(g)
    print(await anext(g))
    kept.append(asyncio.create_task(background('one', 'awaits')))
    await asyncio.sleep(0)
    print('main ends')
    return 'result'


print(asyncio.run(main()))
print(kept[1].cancelled())


async def main2():
    kept.append(asyncio.create_task(background('two', 'refuses')))
    await asyncio.sleep(0)
    raise ValueError('main fails')


try:
    asyncio.run(main2())
except ValueError as e:
    print(e, kept[-1].cancelled(), kept[-1].result())


async def main3():
    asyncio.current_task().cancel()
    await asyncio.sleep(0)


try:
    asyncio.run(main3())
except asyncio.CancelledError:
    print('main cancelled itself')


async def main4():
    kept.append(asyncio.create_task(asyncio.sleep(100)))
    return asyncio.get_running_loop()


loop = asyncio.run(main4())
print(kept[-1].cancelled(), loop.is_closed())
