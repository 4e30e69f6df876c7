# Many timers cancelled, with none left.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(200):
        loop.call_later(100, print, 'never').cancel()
    handles = [loop.call_later(100, print, 'never') for _ in range(200)]
    for handle in handles:
        handle.cancel()
    loop.call_later(0.001, print, 'called')
    for handle in [loop.call_later(50, print, 'never') for _ in range(300)]:
        handle.cancel()
    await asyncio.sleep(0.01)
    print('end')


asyncio.run(main())
