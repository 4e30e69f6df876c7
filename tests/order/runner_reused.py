# One runner, several runs, one loop; variables stay.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default=0)


async def step():
    var.set(var.get() + 1)
    return var.get(), id(asyncio.get_running_loop())

with asyncio.Runner() as runner:
    results = [runner.run(step()) for _ in range(3)]
    print([n for n, _ in results], len({l for _, l in results}))
    print(runner.get_loop().is_running(), runner.get_loop().is_closed())
print(var.get())
