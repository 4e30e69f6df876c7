# virtual-time
# The conceptual overview of asyncio.
import asyncio
import time


def get_random_number():
    return 4


async def loudmouth(magic_number):
    print(f'I am a super special talking penguin. Far cooler than that printer. My lucky number is: {magic_number}.')
    return magic_number + 1


coroutine = loudmouth(magic_number=3)
print(type(loudmouth).__name__, type(coroutine).__name__)
print(asyncio.run(coroutine))


def random_numbers():
    for i in range(3):
        yield i


print([n for n in random_numbers()])

loop = asyncio.new_event_loop()


async def in_loop():
    print('running')
    loop.stop()


task = loop.create_task(in_loop())
loop.run_forever()
loop.close()


async def plant_a_tree():
    print('dig the hole; plant the tree; water the tree')


async def coro_a():
    print('I am coro_a(). Hi!')


async def coro_b():
    print('I am coro_b(). I sure hope no one hogs the event loop...')


async def main():
    task_b = asyncio.create_task(coro_b())
    num_repeats = 3
    for _ in range(num_repeats):
        await coro_a()
    await task_b


asyncio.run(main())


class Rock:
    def __await__(self):
        value_sent_in = yield 7
        print(f'Rock.__await__ resuming with value: {value_sent_in}.')
        return value_sent_in


async def crying():
    print('Beginning coroutine main().')
    rock = Rock()
    print('Awaiting rock...')
    value_from_rock = await rock
    print(f'Coroutine received value: {value_from_rock} from rock.')
    return 23


coroutine = crying()
intermediate_result = coroutine.send(None)
print(f'Coroutine paused and returned intermediate value: {intermediate_result}.')
print('Resuming coroutine and sending in value: 42.')
try:
    coroutine.send(42)
except StopIteration as e:
    returned_value = e.value
print(f'Coroutine main() finished and provided value: {returned_value}.')


async def triangle():
    async with asyncio.timeout(1):
        await asyncio.sleep(0)
    future = asyncio.Future()
    asyncio.get_running_loop().call_soon(future.set_result, 'resolved')
    print(await future)


asyncio.run(triangle())


class YieldToEventLoop:
    def __await__(self):
        yield


async def _sleep_watcher(future, time_to_wake):
    while True:
        if time.time() >= time_to_wake:
            future.set_result(None)
            break
        else:
            await YieldToEventLoop()


async def async_sleep(seconds):
    future = asyncio.Future()
    time_to_wake = time.time() + seconds
    watcher_task = asyncio.create_task(_sleep_watcher(future, time_to_wake))
    await future


async def other_work():
    print('I like work. Work work.')


async def sleeping():
    work_tasks = [asyncio.create_task(other_work()) for _ in range(3)]
    print('Beginning asynchronous sleep.')
    await asyncio.create_task(async_sleep(0.05))
    print('Done asynchronous sleep.')
    await asyncio.gather(*work_tasks)


asyncio.run(sleeping())
