# What is a class written in Python there takes attributes: locks, queues, groups, loops, executors, threads.
import asyncio
import concurrent.futures
import queue
import random
import threading


class Named(asyncio.Lock):
    __slots__ = ('label',)

    def __init__(self, label):
        super().__init__()
        self.label = label


async def main():
    loop = asyncio.get_running_loop()
    for thing in (asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(), asyncio.BoundedSemaphore(),
                  asyncio.Queue(), asyncio.LifoQueue(), asyncio.PriorityQueue(), asyncio.Barrier(2), asyncio.TaskGroup(),
                  asyncio.timeout(1), asyncio.Runner(), asyncio.StreamReader(), loop, concurrent.futures.Future(),
                  concurrent.futures.ThreadPoolExecutor(1), threading.Thread(), threading.current_thread(), threading.Event(),
                  queue.Queue(), random.Random(1), random.SystemRandom(), Named('l')):
        thing.extra = [type(thing).__name__]
        thing.__dict__['more'] = 1
        print(*thing.extra, vars(thing)['extra'] is thing.extra, thing.more)
        del thing.extra
        print(hasattr(thing, 'extra'), 'more' in thing.__dict__)
    print(Named('x').label, Named('y').__dict__.get('label'))
    for thing in asyncio.Future(), threading.Lock():
        try:
            thing.extra = 1
        except AttributeError as e:
            print(e)
        else:
            print(thing.extra)


asyncio.run(main())
