# A group without tasks does not wait.
import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, 'soon')
    async with asyncio.TaskGroup():
        print('empty')
    print('over')
    await asyncio.sleep(0)


asyncio.run(main())
