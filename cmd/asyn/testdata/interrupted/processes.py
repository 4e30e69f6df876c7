# The processes of a pool.
import asyncio
import concurrent.futures


def compute(n):
    return sum(i * i for i in range(n))


async def main():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        while True:
            await asyncio.gather(*(loop.run_in_executor(pool, compute, 1000) for _ in range(3)))

if __name__ == '__main__':
    asyncio.run(main())
