# A cancelled future makes a new exception for each that asks; a task hands out its own once.
import asyncio


async def worker():
    await asyncio.sleep(10)


async def main():
    future = asyncio.get_running_loop().create_future()
    future.cancel('f')
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel('t')
    await asyncio.wait([task])
    for what in future, task:
        errors = []
        for _ in range(3):
            try:
                what.result()
            except asyncio.CancelledError as e:
                errors.append(e)
        print([e.args for e in errors], errors[0] is errors[1], errors[1] is errors[2])


asyncio.run(main())
