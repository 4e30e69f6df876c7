# Asking too early.
import asyncio


async def worker():
    return 1


async def main():
    task = asyncio.create_task(worker())
    for what in task.result, task.exception:
        try:
            what()
        except asyncio.InvalidStateError as e:
            print(e)
    for what in lambda: task.set_result(1), lambda: task.set_exception(ValueError()):
        try:
            what()
        except RuntimeError as e:
            print(e)
    print(await task)


asyncio.run(main())
