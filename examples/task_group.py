# virtual-time
"""TaskGroup: tasks that live and die together.

The block is left when all its tasks are done. If one fails, the others are
cancelled, and everything that went wrong comes out in one ExceptionGroup, which
except* takes apart by type.
"""
import asyncio


class Unreachable(Exception):
    pass


async def check(host, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
        if error:
            raise error
        print(f'{host} answered')
        return host
    except asyncio.CancelledError:
        print(f'{host} was given up')
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(check('alpha', 2))
        b = group.create_task(check('beta', 1))
    print('both:', a.result(), b.result())

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(check('gamma', 1))
            group.create_task(check('delta', 2, Unreachable('delta')))
            group.create_task(check('epsilon', 2, ValueError('bad reply')))
            group.create_task(check('zeta', 60))
    except* Unreachable as failures:
        print('unreachable:', [str(e) for e in failures.exceptions])
    except* ValueError as failures:
        print('nonsense:', [str(e) for e in failures.exceptions])

    # Groups nest; so do the exception groups that come out of them.
    async def region(name):
        async with asyncio.TaskGroup() as group:
            group.create_task(check(f'{name}-1', 1))
            group.create_task(check(f'{name}-2', 1, Unreachable(f'{name}-2')))

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(region('north'))
            group.create_task(region('south'))
    except* Unreachable as failures:
        print(failures)
        for inner in failures.exceptions:
            print('  ', inner.message, [str(e) for e in inner.exceptions])


asyncio.run(main())
