# Cancelling tasks in many states.
import asyncio


async def sleeper(name):
    try:
        print(name, 'starts')
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(name, 'cancelled', e.args)
        raise
    finally:
        print(name, 'finally')


async def quick():
    return 'quick'


async def main():
    t = asyncio.create_task(sleeper('never started'))
    print(t.cancel(), t.cancelled(), t.done(), t.cancelling())
    try:
        await t
    except asyncio.CancelledError:
        print('awaiter sees it', t.cancelled(), t.done())
    t = asyncio.create_task(sleeper('suspended'))
    await asyncio.sleep(0)
    t.cancel('a message')
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, t.cancelled())
    t = asyncio.create_task(quick())
    await t
    print(t.cancel(), t.cancelled(), t.result())
    t = asyncio.create_task(sleeper('twice'))
    await asyncio.sleep(0)
    print(t.cancel('first'), t.cancel('second'), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args)
    try:
        t.result()
    except asyncio.CancelledError as e:
        print('result raises', e.args)
    try:
        t.exception()
    except asyncio.CancelledError:
        print('exception raises')

    async def cleanup():
        try:
            await asyncio.sleep(10)
        finally:
            print('cleanup awaits')
            await asyncio.sleep(0)
            print('cleanup done')
    t = asyncio.create_task(cleanup())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.gather(t, return_exceptions=True)

    async def replaces():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            raise ValueError('instead')
    t = asyncio.create_task(replaces())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except ValueError as e:
        print(e, repr(e.__context__), t.cancelled())

    async def swallows():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return 'swallowed'
    t = asyncio.create_task(swallows())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling(), t.uncancel())

    async def cancels_itself():
        asyncio.current_task().cancel()
        print('still running')
        await asyncio.sleep(0)
        print('never')
    try:
        await asyncio.create_task(cancels_itself())
    except asyncio.CancelledError:
        print('cancelled itself')

    async def outer():
        inner = asyncio.create_task(sleeper('inner'))
        try:
            await inner
        except asyncio.CancelledError:
            print('outer sees', inner.cancelled())
            raise
    t = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())


asyncio.run(main())
