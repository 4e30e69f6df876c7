# Waiting and notifying need the lock.
import asyncio


async def main():
    condition = asyncio.Condition()
    for what in condition.notify, condition.notify_all:
        try:
            what()
        except RuntimeError as e:
            print(e)
    try:
        await condition.wait()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
