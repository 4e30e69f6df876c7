# What a runner refuses.
import asyncio


async def nothing():
    return 'ran'

runner = asyncio.Runner()
print(runner.run(nothing()))
runner.close()
runner.close()
coro = nothing()
for what in (lambda: runner.run(coro), runner.get_loop, lambda: asyncio.Runner().run(42), lambda: runner.__enter__()):
    try:
        what()
    except (RuntimeError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
coro.close()
