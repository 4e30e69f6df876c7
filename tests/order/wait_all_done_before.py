# When all are done already wait() does not give way.
import asyncio


async def worker():
    return 1


async def main():
    tasks = [asyncio.create_task(worker()) for _ in range(2)]
    await asyncio.gather(*tasks)
    asyncio.get_running_loop().call_soon(print, 'soon')
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending))
    await asyncio.sleep(0)


asyncio.run(main())
