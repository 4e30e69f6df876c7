# A coroutine function given to a pool makes a coroutine that nobody awaits.
from concurrent.futures import ThreadPoolExecutor


async def block(secs):
    return secs


with ThreadPoolExecutor(1) as ex:
    c = ex.submit(block, 1).result()
    print(type(c).__name__)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
