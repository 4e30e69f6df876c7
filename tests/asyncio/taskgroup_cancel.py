# virtual-time
# Which cancellation belongs to whom in task groups.
import asyncio


async def sleeps(d=10):
    await asyncio.sleep(d)


async def fails(d=0.0, v='fails'):
    await asyncio.sleep(d)
    raise ValueError(v)


async def case(co):
    t = asyncio.create_task(co)
    try:
        r = await t
    except BaseException as e:
        r = repr(e)
    print(co.__name__, r, t.cancelling())


async def child_raises_cancelled():
    async def raises():
        raise asyncio.CancelledError('own')
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(raises())
    return 'not an error', t.cancelled()


async def body_swallows_cancel():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fails())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print('  body swallows')
    except* ValueError as eg:
        r = repr(eg)
    return r


async def body_returns():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(sleeps(0.01))
        return 'returned after the children'


async def body_breaks():
    for i in range(3):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sleeps(0.01))
            break
    return i


async def base_exception():
    async def exits():
        raise KeyboardInterrupt('child')
    async with asyncio.TaskGroup() as tg:
        tg.create_task(sleeps(0))
    return 'skipped'


async def child_fails_while_cancelling():
    async def cleanup_fails():
        try:
            await asyncio.sleep(10)
        finally:
            raise KeyError('cleanup')
    async with asyncio.TaskGroup() as tg:
        tg.create_task(cleanup_fails())
        tg.create_task(fails(0.01))


async def outer_cancel_and_child_error():
    async def cleanup_fails():
        try:
            await asyncio.sleep(10)
        finally:
            raise KeyError('cleanup')
    async with asyncio.TaskGroup() as tg:
        tg.create_task(cleanup_fails())
        await asyncio.sleep(0.01)
        asyncio.current_task().cancel()
        await asyncio.sleep(10)


async def cancelled_from_outside_while_waiting():
    me = asyncio.current_task()
    asyncio.get_running_loop().call_later(0.01, me.cancel, 'outside')
    async with asyncio.TaskGroup() as tg:
        tg.create_task(sleeps())


async def nested_inner_fails():
    try:
        async with asyncio.TaskGroup() as outer:
            o = outer.create_task(sleeps(0.03))
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(fails(0.01, 'inner'))
                    inner.create_task(sleeps())
            except* ValueError as eg:
                print('  inner', repr(eg))
            print('  outer goes on', o.done())
        r = 'fine', o.done(), o.cancelled()
    except* Exception as eg:
        r = repr(eg)
    return r


async def nested_outer_fails():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fails(0.01, 'outer child'))
            async with asyncio.TaskGroup() as inner:
                t = inner.create_task(sleeps())
    except* ValueError as eg:
        print('  ', repr(eg), t.cancelled())


async def many_errors():
    async with asyncio.TaskGroup() as tg:
        for i in range(4):
            tg.create_task(fails(0, i))
        tg.create_task(fails(0.02, 'too late'))


async def main():
    for f in (child_raises_cancelled, body_swallows_cancel, body_returns, body_breaks, child_fails_while_cancelling, outer_cancel_and_child_error, cancelled_from_outside_while_waiting, nested_inner_fails, nested_outer_fails, many_errors):
        await case(f())


asyncio.run(main())
