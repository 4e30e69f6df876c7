# A process pool from the event loop.
import asyncio
from concurrent.futures import ProcessPoolExecutor


def cpu(n):
    total = 0
    for i in range(n):
        total += i * i
    return total


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, cpu, n) for n in (10, 1000, 100))))
        ticks = []

        async def ticker():
            for i in range(3):
                ticks.append(i)
                await asyncio.sleep(0.001)
        r, _ = await asyncio.gather(loop.run_in_executor(pool, cpu, 10000), ticker())
        print(r, ticks)


if __name__ == '__main__':
    asyncio.run(main())
