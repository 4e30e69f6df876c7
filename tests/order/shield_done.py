# A finished future is its own shield.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result('r')
    print(asyncio.shield(future) is future)


asyncio.run(main())
