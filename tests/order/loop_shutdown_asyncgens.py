# Asynchronous generators are closed at the same time.
import asyncio


async def numbers(name, turns):
    try:
        while True:
            yield name
    finally:
        for i in range(turns):
            await asyncio.sleep(0)
            print(name, i)
        print(name, 'closed')


async def main():
    gens = [numbers('a', 2), numbers('b', 1), numbers('c', 0)]
    for g in gens:
        print(await anext(g))
    await asyncio.get_running_loop().shutdown_asyncgens()
    print('all closed')
    try:
        await anext(gens[0])
    except StopAsyncIteration:
        print('at its end')


asyncio.run(main())
