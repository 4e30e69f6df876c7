# virtual-time
# A pipeline of stages with queues, retries, timeouts and a progress report.
import asyncio


class Flaky(Exception):
    pass


class Service:
    def __init__(self):
        self.calls = {}

    async def fetch(self, n):
        self.calls[n] = self.calls.get(n, 0) + 1
        await asyncio.sleep(0.01 * n)
        if n % 3 == 0 and self.calls[n] < 3:
            raise Flaky(f'{n} attempt {self.calls[n]}')
        if n == 7:
            await asyncio.sleep(10)
        return n * n


async def retry(make, attempts=4, delay=0.005):
    for k in range(attempts):
        try:
            return await make()
        except Flaky as e:
            print('retrying', e)
            await asyncio.sleep(delay * 2 ** k)
    raise RuntimeError('gave up')


async def stage(name, source, sink, work):
    while (item := await source.get()) is not None:
        try:
            async with asyncio.timeout(0.5):
                await sink.put(await work(item))
        except TimeoutError:
            print(name, 'timed out on', item)
        finally:
            source.task_done()
    source.task_done()
    await sink.put(None)
    print(name, 'ends')


async def main():
    service = Service()
    first, second, out = (asyncio.Queue(2) for _ in range(3))

    async def fetch(n):
        return await retry(lambda: service.fetch(n))

    async def label(n):
        await asyncio.sleep(0)
        return f'<{n}>'
    results = []

    async def collect():
        while (r := await out.get()) is not None:
            results.append(r)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(stage('fetch', first, second, fetch))
        tg.create_task(stage('label', second, out, label))
        done = tg.create_task(collect())
        for n in range(1, 9):
            await first.put(n)
        await first.put(None)
        await first.join()
    print(results, done.done(), service.calls)


asyncio.run(main())
