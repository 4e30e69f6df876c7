# A task that refuses the cancel of a loop that ends is waited for.
import asyncio


async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(0.01)
        except asyncio.CancelledError:
            print('refused')
    print('done in its own time')


async def fails_at_end():
    try:
        await asyncio.sleep(100)
    finally:
        raise ValueError('while being cancelled at the end')


async def main():
    asyncio.create_task(stubborn())
    asyncio.create_task(fails_at_end())
    await asyncio.sleep(0)
    print('main ends')


asyncio.run(main())
print('run returned')
