# An unlocked lock does not give way.
import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, 'soon')
    lock = asyncio.Lock()
    async with lock:
        print('locked')
    print('unlocked')
    await asyncio.sleep(0)
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
