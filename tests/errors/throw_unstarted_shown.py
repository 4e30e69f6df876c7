# An error thrown into a generator that has not begun: the traceback shows the line its definition begins in.
import traceback


@staticmethod
def generator(a,
              b=2):
    yield 1


async def coroutine():
    return 1


for made in generator(1), coroutine(), (x for x in [1]):
    try:
        made.throw(ValueError('thrown'))
    except ValueError as error:
        print(traceback.format_exc().replace(__file__, "script"))
generator(2).throw(ValueError('uncaught'))
