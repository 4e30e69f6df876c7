# asyncio.run: results, exceptions, nesting errors.
import asyncio


async def value():
    return 42


async def fails():
    raise ValueError('from main')


async def nested():
    coro = value()
    try:
        asyncio.run(coro)
    except RuntimeError as e:
        print(e)
    finally:
        coro.close()
    loop = asyncio.get_running_loop()
    coro = value()
    try:
        loop.run_until_complete(coro)
    except RuntimeError as e:
        print(e)
    coro.close()
    return 'nested done'


print(asyncio.run(value()))
try:
    asyncio.run(fails())
except ValueError as e:
    print('caught', e)
print(asyncio.run(nested()))
for bad in (5, None, value, 'x', lambda: value()):
    try:
        asyncio.run(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).split(', got')[0].split(' at 0x')[0])
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
coro = value()
try:
    asyncio.create_task(coro)
except RuntimeError as e:
    print(e)
coro.close()
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)


async def leaves_tasks():
    async def background():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print('background cancelled')
            raise
        finally:
            print('background cleaned up')
    asyncio.create_task(background())
    await asyncio.sleep(0)
    return 'main returns'


print(asyncio.run(leaves_tasks()))


async def exits():
    raise SystemExit(3)


try:
    asyncio.run(exits())
except SystemExit as e:
    print('SystemExit', e.code)
print(asyncio.run(value(), debug=False))
