# A future of concurrent.futures made one of asyncio.
import asyncio
import concurrent.futures


async def main():
    loop = asyncio.get_running_loop()
    source = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(source)
    print(asyncio.isfuture(wrapped), asyncio.wrap_future(wrapped) is wrapped)
    loop.call_soon(source.set_result, 'result')
    print(await wrapped)
    source = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(source)
    wrapped.cancel()
    await asyncio.sleep(0)
    print(source.cancelled())


asyncio.run(main())
