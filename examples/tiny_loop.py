"""An event loop in fifty lines, without asyncio.

async and await are only syntax for coroutines, which a loop drives by send().
What a coroutine yields, from the bottom of a chain of awaits, is a request to
the loop; what the loop sends is the answer. This loop knows three requests, and
its clock is a number, so that nothing really waits.
"""
import types


@types.coroutine
def request(*what):
    return (yield what)


async def sleep(seconds):
    await request('sleep', seconds)


async def spawn(coro):
    return await request('spawn', coro)


async def join(task):
    return await request('join', task)


class Task:
    def __init__(self, coro):
        self.coro, self.result, self.done, self.joiners = coro, None, False, []


def run(main):
    now, order, ready, sleeping = 0, 0, [], []
    main = Task(main)
    ready.append((main, None))
    while ready or sleeping:
        if not ready:
            sleeping.sort()  # by time, then first come, first served
            now, _, task = sleeping.pop(0)
            ready.append((task, now))
        task, answer = ready.pop(0)
        try:
            kind, arg = task.coro.send(answer)
        except StopIteration as stop:
            task.done, task.result = True, stop.value
            ready.extend((joiner, stop.value) for joiner in task.joiners)
            continue
        if kind == 'sleep':
            order += 1
            sleeping.append((now + arg, order, task))
        elif kind == 'spawn':
            child = Task(arg)
            ready += [(child, None), (task, child)]
        elif kind == 'join':
            if arg.done:
                ready.append((task, arg.result))
            else:
                arg.joiners.append(task)
    print('the clock says', now)
    return main.result


async def count(name, n, pause):
    for i in range(n):
        await sleep(pause)
        print(name, i)
    return name * n


async def main():
    a = await spawn(count('a', 3, 2))
    b = await spawn(count('b', 2, 3))
    return await join(a), await join(b)


print(run(main()))
