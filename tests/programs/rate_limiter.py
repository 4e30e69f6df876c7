# virtual-time
# A rate limiter, a circuit breaker and a periodic task on the loop's clock.
import asyncio


class RateLimiter:
    def __init__(self, rate, per):
        self.rate, self.per, self.stamps = rate, per, []

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            self.stamps = [s for s in self.stamps if now - s < self.per - 1e-3]
            if len(self.stamps) < self.rate:
                self.stamps.append(now)
                return self
            await asyncio.sleep(self.per - (now - self.stamps[0]))

    async def __aexit__(self, *exc):
        return False


class Breaker:
    def __init__(self, limit, cooldown):
        self.limit, self.cooldown, self.failures, self.opened = limit, cooldown, 0, None

    async def call(self, f):
        loop = asyncio.get_running_loop()
        if self.opened is not None:
            if loop.time() - self.opened < self.cooldown:
                raise ConnectionError('circuit open')
            self.opened = None
        try:
            r = await f()
        except ValueError:
            self.failures += 1
            if self.failures >= self.limit:
                self.opened, self.failures = loop.time(), 0
            raise
        self.failures = 0
        return r


async def main():
    loop = asyncio.get_running_loop()
    limiter, start, order = RateLimiter(2, 0.1), loop.time(), []

    async def request(n):
        async with limiter:
            order.append((n, int((loop.time() - start) * 10 + 0.2)))
    await asyncio.gather(*(request(n) for n in range(6)))
    print(sorted(n for n, _ in order), [slot for _, slot in order])
    breaker, healthy = Breaker(2, 0.05), False

    async def backend():
        if not healthy:
            raise ValueError('backend failed')
        return 'ok'
    for i in range(4):
        try:
            print(await breaker.call(backend))
        except (ValueError, ConnectionError) as e:
            print(type(e).__name__, e)
    healthy = True
    await asyncio.sleep(0.06)
    print(await breaker.call(backend))
    ticks = []

    async def every(interval):
        n = 0
        while True:
            ticks.append(n)
            n += 1
            await asyncio.sleep(interval)
    t = asyncio.create_task(every(0.02))
    await asyncio.sleep(0.09)
    t.cancel()
    print(ticks)


asyncio.run(main())
