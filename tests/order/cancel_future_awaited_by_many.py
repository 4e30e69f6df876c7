# All who await one future see its cancellation, in the order they came.
import asyncio


async def waiter(name, future):
    try:
        await future
    except asyncio.CancelledError as e:
        print(name, e.args)


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(n, future)) for n in 'abc']
    await asyncio.sleep(0)
    future.cancel('gone')
    await asyncio.gather(*tasks)
    print(future)


asyncio.run(main())
