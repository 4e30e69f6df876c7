"""Work of every kind that asyncio has, at random: finished, failed, cancelled
and timed out. After round() nothing of it may be left."""
import asyncio
import concurrent.futures
import contextvars
import functools
import queue
import random
import socket
import threading
import time

LANES = 12
request = contextvars.ContextVar('request', default=None)


class Failed(Exception):
    """The only exception that the work raises by itself."""


def pause(rng):
    return rng.random() * 0.004


async def fail_or(rng, result):
    await asyncio.sleep(pause(rng))
    if rng.random() < 0.3:
        raise Failed(result)
    return result


async def sleepers(rng, _):
    await asyncio.gather(*(asyncio.sleep(pause(rng)) for _ in range(rng.randrange(300))))


async def group(rng, _):
    async with asyncio.TaskGroup() as tg:
        for i in range(rng.randrange(8)):
            tg.create_task(fail_or(rng, i))
        await asyncio.sleep(pause(rng))


async def gathered(rng, _):
    results = await asyncio.gather(*(fail_or(rng, i) for i in range(6)), return_exceptions=True)
    assert len(results) == 6


async def completed(rng, _):
    async for earliest in asyncio.as_completed([fail_or(rng, i) for i in range(5)], timeout=0.2):
        try:
            await earliest
        except Failed:
            pass


async def shielded(rng, _):
    inner = asyncio.ensure_future(asyncio.sleep(pause(rng), 'kept'))
    try:
        await asyncio.wait_for(asyncio.shield(inner), pause(rng))
    except TimeoutError:
        pass
    finally:
        if await inner != 'kept':
            raise AssertionError('a shield let its task be cancelled')


async def queues(rng, _):
    q = rng.choice([asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue])(3)

    async def consume():
        try:
            while True:
                await q.get()
                await asyncio.sleep(0)
                q.task_done()
        except asyncio.QueueShutDown:
            pass

    async with asyncio.TaskGroup() as tg:
        for _ in range(3):
            tg.create_task(consume())
        try:
            for i in range(rng.randrange(30)):
                await q.put(i)
            await q.join()
        finally:
            q.shutdown(immediate=True)


async def locks(rng, _):
    lock, condition = asyncio.Lock(), asyncio.Condition()
    semaphore, barrier = asyncio.BoundedSemaphore(2), asyncio.Barrier(3)
    inside = 0

    async def hold():
        nonlocal inside
        async with lock:
            assert inside == 0, 'two tasks hold a lock'
            inside += 1
            try:
                await asyncio.sleep(pause(rng) / 4)
            finally:
                inside -= 1
        async with semaphore:
            await asyncio.sleep(0)
        async with barrier:
            pass
        async with condition:
            condition.notify_all()

    async with asyncio.TaskGroup() as tg:
        for _ in range(3):
            tg.create_task(hold())
        async with condition:
            await asyncio.wait_for(condition.wait(), 0.5)
    assert not lock.locked()


async def generators(rng, _):
    async def numbers():
        try:
            for i in range(10):
                yield i
                await asyncio.sleep(0)
        finally:
            await asyncio.sleep(0)

    stop = rng.randrange(15)
    async for i in numbers():
        if i == stop:
            break
    values = [i async for i in numbers()]
    assert values == list(range(10))


async def contexts(rng, _):
    mark = rng.random()
    token = request.set(mark)
    seen = await asyncio.gather(*(asyncio.to_thread(request.get) for _ in range(3)))
    assert seen == [mark] * 3, seen
    request.reset(token)


async def cycles(rng, _):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.itself = future
    timer = loop.call_later(pause(rng), functools.partial(settle, future))
    try:
        await future
    finally:
        timer.cancel()


def settle(future):
    if not future.done():
        future.set_result(None)


def compute(n, fails):
    total = sum(i * i for i in range(n))
    if fails:
        raise Failed(n)
    return total


async def executor(rng, pools):
    loop, (threads, processes) = asyncio.get_running_loop(), pools
    n = rng.randrange(3000)
    pool = rng.choice([None, threads, processes])
    result = await loop.run_in_executor(pool, compute, n, rng.random() < 0.2)
    assert result == compute(n, False), (n, result)


async def thread(rng, _):
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    inbox = queue.SimpleQueue()
    gathered = []

    def work():
        gathered.extend(iter(inbox.get, None))
        loop.call_soon_threadsafe(done.set)

    t = threading.Thread(target=work)
    t.start()
    try:
        for i in range(20):
            inbox.put(i)
            await asyncio.sleep(0)
    finally:
        inbox.put(None)
    await done.wait()
    t.join()
    assert gathered == list(range(20))


async def from_thread(rng, _):
    loop = asyncio.get_running_loop()

    def ask():
        future = asyncio.run_coroutine_threadsafe(fail_or(random.Random(1), 'answer'), loop)
        return future.result()

    await asyncio.to_thread(ask)


async def short_pool(rng, _):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        assert list(pool.map(abs, range(-5, 0))) == [5, 4, 3, 2, 1]


async def echo(rng, _):
    async def handle(reader, writer):
        try:
            while data := await reader.read(1000):
                writer.write(data)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()

    async def client(i):
        reader, writer = await asyncio.open_connection('127.0.0.1', port)
        try:
            for size in 1, 100, 30_000:
                message = bytes([i]) * size
                writer.write(message)
                got = await reader.readexactly(size)
                assert got == message
                if rng.random() < 0.1:
                    how = rng.randrange(3)
                    if how == 0:
                        writer.transport.abort()
                        return
                    if how == 1:
                        reset(writer)
                        return
                    writer.write_eof()
                    assert await reader.read() == b''
                    return
        finally:
            writer.close()

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        async with asyncio.TaskGroup() as tg:
            for i in range(rng.randrange(1, 5)):
                tg.create_task(client(i))


def reset(writer):
    sock = writer.get_extra_info('socket')
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
    writer.transport.abort()


class Counter(asyncio.DatagramProtocol):
    def __init__(self):
        self.closed = asyncio.get_running_loop().create_future()
        self.got = asyncio.Event()

    def datagram_received(self, data, addr):
        self.got.set()

    def connection_lost(self, exc):
        settle(self.closed)


async def datagrams(rng, _):
    loop = asyncio.get_running_loop()
    there, counter = await loop.create_datagram_endpoint(Counter, ('127.0.0.1', 0))
    try:
        here, other = await loop.create_datagram_endpoint(
            Counter, remote_addr=there.get_extra_info('sockname'))
        try:
            here.sendto(b'ping')
            await counter.got.wait()
        finally:
            here.close()
            await other.closed
    finally:
        there.close()
        await counter.closed


async def sockets(rng, _):
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    with a, b:
        a.setblocking(False)
        b.setblocking(False)
        await loop.sock_sendall(a, b'x' * 1000)
        assert len(await loop.sock_recv(b, 2000)) <= 1000
        if rng.random() < 0.5:
            await asyncio.wait_for(loop.sock_recv(a, 1), 0.05)  # for nothing


async def refused(rng, _):
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        try:
            await asyncio.open_connection(*s.getsockname())
        except ConnectionRefusedError:
            return
    raise AssertionError('connected to nothing')


async def process(rng, _):
    how = rng.randrange(3)
    program = ['exec cat', 'exit 3', 'exec sleep 60'][how]
    p = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', program, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    try:
        if how == 2:
            asyncio.get_running_loop().call_later(pause(rng), kill, p)
        data = b'y' * rng.randrange(100_000)
        out, _ = await p.communicate(data)
        assert p.returncode == [0, 3, -9][how], (how, p.returncode)
        assert how or out == data
    finally:
        kill(p)
        await p.wait()


def kill(p):
    try:
        p.kill()
    except ProcessLookupError:
        pass


LIGHT = [sleepers, group, gathered, completed, shielded, queues, locks, generators,
         contexts, cycles, executor, thread, from_thread, sockets, refused, echo, datagrams]
HEAVY = [short_pool, process]


def forgiven(exc):
    """Whether the work asked for exc."""
    if isinstance(exc, BaseExceptionGroup):
        return all(map(forgiven, exc.exceptions))
    return isinstance(exc, (Failed, TimeoutError, asyncio.BrokenBarrierError))


def choose(only):
    """The kinds of work to do: all, or those that are named."""
    works = LIGHT * 5 + HEAVY
    return [w for w in works if w.__name__ in only] if only else works


async def lane(rng, works, pools, deadline, counts):
    while time.monotonic() < deadline:
        work = rng.choice(works)
        task = asyncio.create_task(work(rng, pools))
        ending = rng.choice(['left alone', 'cancelled', 'timed out', 'left alone'])
        try:
            if ending == 'cancelled':
                await asyncio.sleep(pause(rng))
                task.cancel('enough')
                await task
            else:
                async with asyncio.timeout(pause(rng) if ending == 'timed out' else 5):
                    await task
            outcome = 'done'
        except asyncio.CancelledError:
            outcome = 'cancelled'
            if asyncio.current_task().cancelling():
                raise
        except BaseException as exc:
            if not forgiven(exc):
                exc.add_note(f'in {work.__name__}, {ending}')
                raise
            outcome = type(exc).__name__
        assert task.done(), (work, ending)
        counts[outcome] = counts.get(outcome, 0) + 1


async def round(seed, seconds, only):
    """Works for some seconds, only at what is named if anything is, and returns how often the work ended how."""
    deadline, counts = time.monotonic() + seconds, {}
    asyncio.get_running_loop().set_exception_handler(functools.partial(reported, counts))
    with (concurrent.futures.ThreadPoolExecutor(3) as threads,
          concurrent.futures.ProcessPoolExecutor(2) as processes):
        async with asyncio.TaskGroup() as tg:
            for i in range(LANES):
                tg.create_task(lane(random.Random(seed * LANES + i), choose(only), (threads, processes), deadline, counts))
    await asyncio.get_running_loop().shutdown_asyncgens()
    # The tasks of servers' handlers, which nobody awaits.
    for _ in range(200):
        left = asyncio.all_tasks() - {asyncio.current_task()}
        if not left:
            break
        await asyncio.sleep(0.01)
    else:
        raise AssertionError(f'left running: {left}')
    if 'wrong' in counts:
        raise counts['wrong']
    return counts


def reported(counts, loop, context):
    """Handles what nobody caught: the failures nobody waited for any more."""
    exc = context.get('exception') or AssertionError(context['message'])
    if isinstance(exc, Failed):
        counts['forgotten'] = counts.get('forgotten', 0) + 1
    else:
        exc.add_note(repr(context))
        counts.setdefault('wrong', exc)
