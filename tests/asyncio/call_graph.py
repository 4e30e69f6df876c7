# 3.14: call graphs are new
import asyncio


def show(text):
    for line in text.splitlines():
        before, file, after = line.partition('File ')
        print(before + after[after.find('line'):] if file else line.split('id=')[0])


async def leaf():
    helper()
    await asyncio.sleep(0)


def helper():
    show(asyncio.format_call_graph())
    show(asyncio.format_call_graph(limit=1))
    show(asyncio.format_call_graph(depth=2, limit=-1))
    show(asyncio.format_call_graph(limit=0))


async def branch():
    await leaf()


async def wait_for_it(future):
    await future


async def main():
    print('a group')
    async with asyncio.TaskGroup() as group:
        group.create_task(branch(), name='branch')
    print('a suspended task, gathered, shielded, waited for')
    task = asyncio.create_task(asyncio.sleep(0.005), name='sleeper')
    outer = asyncio.create_task(wait_for_it(task), name='outer')
    gathered = asyncio.gather(outer)
    waiting = asyncio.create_task(asyncio.wait([outer]), name='waiting')
    shield = asyncio.shield(outer)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    show(asyncio.format_call_graph(task))
    print('a future, with a waiter by hand')
    future = asyncio.get_running_loop().create_future()
    asyncio.future_add_to_awaited_by(future, outer)
    graph = asyncio.capture_call_graph(future)
    print(graph.future is future, graph.call_stack, [g.future.get_name() for g in graph.awaited_by])
    print([entry.frame.f_code.co_name for entry in graph.awaited_by[0].call_stack])
    asyncio.future_discard_from_awaited_by(future, outer)
    show(asyncio.format_call_graph(future))
    graph = asyncio.capture_call_graph(future)
    print(graph == asyncio.capture_call_graph(future), isinstance(graph, asyncio.FutureCallGraph), repr(graph)[:23])
    try:
        graph.future = None
    except AttributeError as e:
        print(e)
    asyncio.get_running_loop().call_soon(lambda: print(asyncio.capture_call_graph()))
    await asyncio.wait([shield, waiting])
    for wrong in lambda: asyncio.capture_call_graph(1), lambda: asyncio.print_call_graph('x'):
        try:
            wrong()
        except TypeError as e:
            print(e)
    show(asyncio.format_call_graph(gathered, limit=0))


asyncio.run(main())
try:
    asyncio.capture_call_graph()
except RuntimeError as e:
    print(e)
