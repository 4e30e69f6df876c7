# Workers' calls that end in every other way than by an Exception.
import asyncio
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def leave(code):
    sys.exit(code)


def interrupt():
    raise KeyboardInterrupt('now')


def deep(n):
    return deep(n + 1)


def fine(x):
    return x + 1


def base():
    raise BaseException('base')


def genexit():
    raise GeneratorExit


def attempt(pool, f, *args):
    try:
        print(f.__name__, 'result', pool.submit(f, *args).result(5))
    except BaseException as e:
        print(f.__name__, type(e).__name__, str(e)[:70])


if __name__ == '__main__':
    for f, args in ((leave, (3,)), (interrupt, ()), (deep, (0,)), (base, ()), (genexit, ())):
        for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
            print(kind.__name__)
            with kind(1) as pool:
                attempt(pool, f, *args)
                attempt(pool, fine, 1)

    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(1) as pool:
            for f, a in ((leave, 1), (fine, 1)):
                try:
                    print(await loop.run_in_executor(pool, f, a))
                except BaseException as e:
                    print(type(e).__name__, e)
    try:
        asyncio.run(main())
    except SystemExit as e:
        print('SystemExit', e)
