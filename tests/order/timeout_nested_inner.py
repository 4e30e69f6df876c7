# The inner timeout expires first.
import asyncio


async def main():
    try:
        async with asyncio.timeout(10) as outer:
            try:
                async with asyncio.timeout(0.001) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner', inner.expired(), outer.expired())
            await asyncio.sleep(0)
    except TimeoutError:
        print('never')
    print('over', outer.expired())


asyncio.run(main())
