# The frames of a task: where it waits, or where it failed.
import asyncio


class Lines:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text


def show(task, **options):
    file = Lines()
    task.print_stack(file=file, **options)
    for line in file.text.splitlines():
        before, quote, after = line.partition('"')
        print(before + after.rpartition('"')[2] if quote else line.split(' for ')[0])


async def inner(future):
    await future


async def outer(future):
    await inner(future)


def fails(n):
    if n:
        fails(n - 1)
    raise ValueError('deep')


async def failing():
    fails(2)


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(outer(future))
    print([f.f_code.co_name for f in task.get_stack()], [f.f_lineno for f in task.get_stack()])
    show(task)
    await asyncio.sleep(0)
    print([f.f_code.co_name for f in task.get_stack()], [f.f_lineno for f in task.get_stack(limit=1)], task.get_stack(limit=0))
    show(task)
    future.set_result(None)
    await task
    print(task.get_stack())
    show(task)
    task = asyncio.create_task(failing())
    await asyncio.wait([task])
    print([f.f_code.co_name for f in task.get_stack()], [f.f_code.co_name for f in task.get_stack(limit=2)])
    show(task)
    show(task, limit=1)
    task.exception()


asyncio.run(main())
