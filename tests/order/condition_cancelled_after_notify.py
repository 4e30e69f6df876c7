# A notified waiter that is cancelled passes its notification on.
import asyncio


async def waiter(condition, name):
    async with condition:
        try:
            await condition.wait()
            print(name, 'woken')
        except asyncio.CancelledError:
            print(name, 'cancelled')
            raise


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(condition, n)) for n in 'ab']
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        tasks[0].cancel()
    await asyncio.sleep(0.002)
    print([t.done() for t in tasks])
    tasks[1].cancel()
    await asyncio.wait(tasks)


asyncio.run(main())
