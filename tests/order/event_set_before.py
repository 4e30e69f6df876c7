# An event that is set does not give way.
import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    asyncio.get_running_loop().call_soon(print, 'soon')
    print(await event.wait())
    await asyncio.sleep(0)
    print(event.is_set())


asyncio.run(main())
