# A small event loop written in the script: no asyncio at all.
import types


@types.coroutine
def switch():
    yield 'switch'


@types.coroutine
def sleep(n):
    yield 'sleep', n


@types.coroutine
def spawn(coro):
    return (yield 'spawn', coro)


@types.coroutine
def join(task):
    return (yield 'join', task)


class Task:
    ids = 0

    def __init__(self, coro):
        Task.ids += 1
        self.id, self.coro, self.result, self.error, self.waiters = Task.ids, coro, None, None, []


class Loop:
    def __init__(self):
        self.ready, self.sleeping, self.now = [], [], 0

    def run(self, coro):
        main = Task(coro)
        self.ready.append((main, None))
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda p: p[0])
                self.now, task = self.sleeping.pop(0)
                self.ready.append((task, None))
            task, value = self.ready.pop(0)
            self.step(task, value)
        if main.error:
            raise main.error
        return main.result

    def step(self, task, value):
        try:
            if isinstance(value, Exception):
                request = task.coro.throw(value)
            else:
                request = task.coro.send(value)
        except StopIteration as e:
            task.result = e.value
            for w in task.waiters:
                self.ready.append((w, task.result))
            return
        except Exception as e:
            task.error = e
            for w in task.waiters:
                self.ready.append((w, e))
            return
        match request:
            case 'switch':
                self.ready.append((task, None))
            case ('sleep', n):
                self.sleeping.append((self.now + n, task))
            case ('spawn', coro):
                child = Task(coro)
                self.ready.append((child, None))
                self.ready.append((task, child))
            case ('join', other):
                other.waiters.append(task)


async def child(name, n):
    for i in range(n):
        print(f'[{loop.now}]', name, i)
        await sleep(n)
    return name.upper()


async def broken():
    await switch()
    raise ValueError('broken child')


async def main():
    a = await spawn(child('a', 2))
    b = await spawn(child('b', 3))
    print('joined', await join(a), await join(b))
    t = await spawn(broken())
    try:
        await join(t)
    except ValueError as e:
        print('main caught', e)
    return 'all done'


loop = Loop()
print(loop.run(main()))
