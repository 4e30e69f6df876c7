# asyncio.Runner: several runs on one loop.
import asyncio


async def show(x):
    return x, asyncio.get_running_loop()


with asyncio.Runner() as runner:
    a, loop1 = runner.run(show(1))
    b, loop2 = runner.run(show(2))
    print(a, b, loop1 is loop2, runner.get_loop() is loop1, loop1.is_running())
print(loop1.is_closed())
try:
    c = show(3)
    runner.run(c)
except RuntimeError as e:
    print(e)
c.close()


async def background():
    try:
        await asyncio.sleep(100)
    finally:
        print('background ends with the runner')


async def start():
    asyncio.create_task(background())
    await asyncio.sleep(0)

with asyncio.Runner() as runner:
    runner.run(start())
    print('first run over')
    print(runner.run(asyncio.sleep(0, 'second run')))
try:
    with asyncio.Runner() as runner:
        runner.run(5)
except (TypeError, ValueError) as e:
    print(type(e).__name__)
