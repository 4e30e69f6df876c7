# A task factory that raises, when a coroutine comes from another thread: the thread is told, and so is the handler.
import asyncio


def factory(loop, coroutine, **options):
    coroutine.close()
    raise LookupError('no task')


async def work():
    pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(sorted(context), context['message'].split(' at ')[0], repr(context['exception'])))
    loop.set_task_factory(factory)
    submitted = asyncio.run_coroutine_threadsafe(work(), loop)
    for _ in range(3):
        await asyncio.sleep(0)
    print(repr(submitted.exception()))
    loop.set_task_factory(None)

asyncio.run(main())
