import asyncio
import sys
import time


async def timer(delay):
    due = time.monotonic() + delay
    await asyncio.sleep(delay)
    return time.monotonic() - due


async def main(n):
    timers = []
    seed = 42
    for _ in range(n):
        seed = (seed * 3877 + 29573) % 139968
        timers.append(timer(seed / 139968))
    late = await asyncio.gather(*timers)
    print(len(late))
    print("metric lateness", max(late))


asyncio.run(main(int(sys.argv[1])))
