# A queue with a store of its own.
import asyncio


class Newest(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue[:] = [item]

    def _get(self):
        return self._queue.pop()


async def main():
    queue = Newest()
    for i in range(3):
        await queue.put(i)
    print(queue.qsize(), await queue.get(), queue.empty())


asyncio.run(main())
