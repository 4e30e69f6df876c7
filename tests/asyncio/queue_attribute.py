# _queue is what keeps the items: scripts look at it, change it and override what puts into it.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def main():
    for Q in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        q = Q()
        print(q._queue, type(q._queue).__name__)
        for i in (5, 2, 9, 1): q.put_nowait(i)
        print(q._queue, q, q.qsize(), list(q._queue), 9 in q._queue, len(q._queue))
        print(await q.get(), q._queue); q._queue.clear(); print(q.empty(), q.qsize(), q, q._unfinished_tasks); attempt(q.get_nowait)
        q._queue.append(7); print(q.get_nowait())
        q = Q(2); q.put_nowait(1); q.put_nowait(2); print(q._queue, q.full()); q._queue.pop(); print(q.full()); await asyncio.wait_for(q.put(3), 1); print(q._queue)
        q._queue = [4, 5]; print(q.qsize(), q)
    class Unique(asyncio.Queue):
        def _put(self, item):
            if item not in self._queue: super()._put(item)
    q = Unique()
    for i in (1, 2, 1, 3, 2): q.put_nowait(i)
    print(q, q.qsize(), [q.get_nowait() for _ in range(q.qsize())])
    class Front(asyncio.Queue):
        def _put(self, item): self._queue.appendleft(item)
    q = Front()
    for i in range(3): q.put_nowait(i)
    print(q, [q.get_nowait() for _ in range(3)])
    class SetQ(asyncio.Queue):
        def _init(self, maxsize): self._queue = set(); print('init', maxsize)
        def _put(self, x): self._queue.add(x)
        def _get(self): return self._queue.pop()
    q = SetQ(maxsize=5); q.put_nowait(1); q.put_nowait(1); print(q.qsize(), q.get_nowait(), q.empty(), q.full(), q)
    class Heap(asyncio.PriorityQueue):
        def _put(self, item): super()._put((-item, item))
        def _get(self): return super()._get()[1]
    q = Heap()
    for i in (1, 5, 3): q.put_nowait(i)
    print([q.get_nowait() for _ in range(3)])
    class Ext(asyncio.Queue):
        def __init__(self, *a, **k): super().__init__(*a, **k); self.extra = 1; self.puts = 0
        async def put(self, x): self.puts += 1; await super().put(x)
        def put_nowait(self, x): print('pn', x); super().put_nowait(x)
        def __len__(self): return self.qsize()
        async def __aiter__(self):
            while True:
                x = await self.get()
                if x is None: return
                yield x
    q = Ext(3); await q.put(1); await q.put(2); await q.put(None); print(len(q), q.puts, [x async for x in q])
asyncio.run(main())
