# asyncio.run: the main task ends in each way, with another that ends in each way when it is cancelled.
import asyncio
import itertools
async def bg(kind, log):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log.append(('bg', kind, e.args))
        if kind == 'raise': raise ValueError('bg')
        if kind == 'swallow': return 1
        if kind == 'slow': await asyncio.sleep(0.001); log.append('slow done'); raise
        if kind == 'spawn': asyncio.get_running_loop().log = asyncio.create_task(bg('raise', log)); raise
        raise
for m, b in itertools.product(('ret', 'exc', 'cancel', 'kb', 'exit', 'base'), ('plain', 'raise', 'swallow', 'slow', 'spawn')):
    log = []
    async def main():
        asyncio.get_running_loop().set_exception_handler(lambda l, c, log=log: log.append((c['message'], repr(c.get('exception')))))
        t = asyncio.create_task(bg(b, log)); await asyncio.sleep(0)
        asyncio.get_running_loop().keep = t
        if m == 'exc': raise KeyError('main')
        if m == 'cancel': asyncio.current_task().cancel('mc'); await asyncio.sleep(0)
        if m == 'kb': raise KeyboardInterrupt('mkb')
        if m == 'exit': raise SystemExit(5)
        if m == 'base': raise BaseException('mb')
        return 'r'
    try: r = asyncio.run(main())
    except BaseException as e: r = repr(e)
    print(m, b, r, log)
