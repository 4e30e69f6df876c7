# Tasks survive from one run to the next, and are cancelled when the runner is closed.
import asyncio


async def background():
    try:
        for i in range(100):
            print('background', i)
            await asyncio.sleep(0)
    finally:
        print('background ends')


async def start():
    global task
    task = asyncio.create_task(background())
    await asyncio.sleep(0)


async def more():
    await asyncio.sleep(0)

with asyncio.Runner() as runner:
    runner.run(start())
    print('between')
    runner.run(more())
    print('closing')
print(task.cancelled())
