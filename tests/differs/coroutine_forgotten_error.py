# differs: nothing counts references: coroutines never awaited are reported at a collection, those of Go first, and a report has no traceback
import asyncio
import gc
import sys
import warnings


async def work():
    pass


async def items():
    yield 1


def forget():
    work()
    asyncio.sleep(1)
    items().aclose()


def hook(report):
    what = report.object
    print(report.exc_type.__name__, report.exc_value, report.err_msg, type(what).__name__, what.__qualname__, report.exc_traceback)
    try:
        what.send(None)
    except (AttributeError, RuntimeError) as e:
        print(e)


warnings.simplefilter('error')
sys.unraisablehook = hook
forget()
gc.collect()
print('collected')
