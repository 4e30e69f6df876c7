# A finished future among unfinished ones.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    done, later = loop.create_future(), loop.create_future()
    done.set_result('done')
    all = asyncio.gather(done, later)
    loop.call_soon(later.set_result, 'later')
    loop.call_soon(print, 'between')
    print(await all)


asyncio.run(main())
