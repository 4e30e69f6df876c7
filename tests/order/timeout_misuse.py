# What a timeout says to misuse.
import asyncio


async def main():
    timeout = asyncio.timeout(1)
    try:
        timeout.reschedule(2)
    except RuntimeError as e:
        print(e)
    async with timeout:
        try:
            async with timeout:
                pass
        except RuntimeError as e:
            print(e)
    print(repr(timeout))
    with_task = asyncio.Timeout(None)
    print(repr(with_task))


asyncio.run(main())
try:
    asyncio.timeout(1).__aenter__().send(None)
except RuntimeError as e:
    print(e)
