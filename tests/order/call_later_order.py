# Timers run by their deadlines.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.009, print, 'third')
    loop.call_later(0.001, print, 'first')
    loop.call_later(0.005, print, 'second')
    await asyncio.sleep(0.015)


asyncio.run(main())
