# virtual-time
"""What asyncio.run does, step by step.

A loop is a queue of callbacks. A task is a callback that resumes a coroutine;
when the coroutine waits for a future, the future's callback puts the task back
into the queue. Everything else in asyncio is made of these.
"""
import asyncio


async def child(name):
    print(f'{name} starts')
    await asyncio.sleep(1)
    print(f'{name} ends')
    return name


async def main():
    return await asyncio.gather(child('first'), child('second'))


loop = asyncio.new_event_loop()
start = loop.time()

# Nothing runs yet: a task only stands in the queue.
task = loop.create_task(main())
task.add_done_callback(lambda t: print('main is done:', t.result()))
print('made:', task.done())

# Callbacks run in the order they were asked for, timed ones when they are due.
loop.call_soon(print, 'a callback, right after the first step of main')
loop.call_later(0.5, print, 'half a second in')

loop.run_until_complete(task)
print(f'{loop.time() - start:.1f} s')

# A future is a result that somebody will set.
future = loop.create_future()
loop.call_later(2, future.set_result, 'set by a callback')
print(loop.run_until_complete(future))

# run_forever runs until somebody calls stop.
def count(n):
    print('tick', n)
    if n < 3:
        loop.call_later(1, count, n + 1)
    else:
        loop.stop()

loop.call_soon(count, 1)
loop.run_forever()
loop.close()
print(f'{loop.is_closed()=}')
