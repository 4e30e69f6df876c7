# What asyncio and concurrent.futures report goes through logging once that is imported.
import asyncio
import concurrent.futures
import logging
import sys

logging.basicConfig(format='%(name)s|%(levelname)s|%(taskName)s|%(message).38s', level='DEBUG', stream=sys.stdout)


class NoTraceback(logging.Formatter):
    def formatException(self, info):
        return f'({info[0].__name__}: {info[1]})'


logging.root.handlers[0].setFormatter(NoTraceback(logging.root.handlers[0].formatter._fmt))


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'by hand'})
    logging.getLogger('asyncio').setLevel(logging.CRITICAL)
    loop.call_exception_handler({'message': 'not shown'})
    logging.getLogger('asyncio').setLevel(logging.NOTSET)
    async with asyncio.TaskGroup() as group:
        group.create_task(logs(), name='in a group')


async def logs():
    await asyncio.sleep(0)
    logging.info('from a task')


asyncio.run(main())

with concurrent.futures.ThreadPoolExecutor(1) as pool:
    future = pool.submit(int, '5')
    future.add_done_callback(lambda f: 1 / 0)
    print(future.result())


def init():
    raise RuntimeError('no worker')


with concurrent.futures.ThreadPoolExecutor(1, initializer=init) as pool:
    try:
        pool.submit(int).result()
    except concurrent.futures.BrokenExecutor as e:
        print(type(e).__name__)
logging.getLogger('concurrent.futures').info('done')
