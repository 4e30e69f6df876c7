# Both expire in one turn.
import asyncio


async def main():
    when = asyncio.get_running_loop().time() + 0.001
    try:
        async with asyncio.timeout_at(when) as outer:
            try:
                async with asyncio.timeout_at(when) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner')
                raise
    except TimeoutError as e:
        print('outer', inner.expired(), outer.expired(), repr(e.__cause__), asyncio.current_task().cancelling())


asyncio.run(main())
