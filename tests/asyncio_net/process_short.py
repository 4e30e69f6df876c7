# Programs that end while their pipes are being connected.
import asyncio
from asyncio.subprocess import PIPE


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context))
    codes = set()
    for _ in range(20):
        for process in await asyncio.gather(*(asyncio.create_subprocess_exec('true', stdin=PIPE, stdout=PIPE, stderr=PIPE)
                                              for _ in range(10))):
            codes.add((await process.communicate(), process.returncode))
    print(codes)


asyncio.run(main())
