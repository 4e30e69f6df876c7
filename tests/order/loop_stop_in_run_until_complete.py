# Stopped before the future is done.
import asyncio


async def main():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(0.01)
    print('main ends')

loop = asyncio.new_event_loop()
task = loop.create_task(main())
try:
    loop.run_until_complete(task)
except RuntimeError as e:
    print(e)
loop.run_until_complete(task)
loop.close()
