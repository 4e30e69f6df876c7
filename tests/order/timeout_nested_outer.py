# The outer timeout expires first: the inner one lets the cancellation pass.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001) as outer:
            try:
                async with asyncio.timeout(10) as inner:
                    await asyncio.sleep(10)
            finally:
                print('inner', inner.expired(), outer.expired())
    except TimeoutError:
        print('outer', inner.expired(), outer.expired())


asyncio.run(main())
