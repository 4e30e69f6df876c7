# current_task, all_tasks, names and coroutines of tasks.
import asyncio


async def child(out):
    out.append(asyncio.current_task().get_name())
    await asyncio.sleep(0)


async def main():
    me = asyncio.current_task()
    print(me.get_name(), me.get_coro().__name__, me.get_loop() is asyncio.get_running_loop())
    out = []
    ts = [asyncio.create_task(child(out), name=n) for n in ('first', 'second')]
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    await asyncio.gather(*ts)
    print(out, len(asyncio.all_tasks()))
    asyncio.get_running_loop().call_soon(lambda: print('in callback', asyncio.current_task()))
    await asyncio.sleep(0)
    t = asyncio.create_task(child(out))
    print(t.get_name().startswith('Task-'), isinstance(t, asyncio.Task), isinstance(t, asyncio.Future), asyncio.isfuture(t), t.get_stack()[0].f_code.co_name)
    await t
    print(t.get_coro().cr_frame, t.get_stack())
    for op in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try:
            op()
        except RuntimeError as e:
            print(e)
    t2 = asyncio.Task(child(out), loop=asyncio.get_running_loop(), name='explicit')
    await t2
    print(out[-1])


asyncio.run(main(), debug=None)


async def names():
    async def noop():
        pass
    ts = [asyncio.create_task(noop()) for _ in range(3)]
    numbers = [int(t.get_name()[5:]) for t in ts]
    print(numbers[1] - numbers[0], numbers[2] - numbers[1])
    await asyncio.gather(*ts)


asyncio.run(names())
