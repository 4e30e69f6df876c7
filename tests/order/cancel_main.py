# The main task cancelled: asyncio.run raises CancelledError.
import asyncio


async def main():
    asyncio.current_task().cancel('main')
    try:
        await asyncio.sleep(1)
    finally:
        print('main ends')

try:
    asyncio.run(main())
except asyncio.CancelledError as e:
    print('run raised', repr(e))
