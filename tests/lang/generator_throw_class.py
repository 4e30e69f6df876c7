# What throw raises if no exception can be made of the class: that is raised inside, too.
class Fails(Exception):
    def __init__(self, *args):
        1 / 0


class Other(Exception):
    def __new__(cls, *args):
        return 5


class Pause:
    def __await__(self):
        yield 1


def generator():
    try:
        yield 1
    except Exception as e:
        print('inside', type(e).__name__, e)
        yield 'handled'


async def coroutine():
    try:
        await Pause()
    except Exception as e:
        print('inside', type(e).__name__, e)
        await Pause()


async def async_generator():
    try:
        yield 1
    except Exception as e:
        print('inside', type(e).__name__, e)
        yield 'handled'


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


for make in generator, coroutine:
    for bad in Fails, Other:
        for started in False, True:
            g = make()
            if started:
                g.send(None)
            show(lambda: g.throw(bad))
            show(lambda: g.send(None))
for bad in Fails, Other, None, int:
    for started in False, True:
        g = async_generator()
        if started:
            show(lambda: g.asend(None).send(None))
        step = g.athrow(bad)
        print('made')
        show(lambda: step.send(None))
        if bad in (Fails, Other):
            show(lambda: g.asend(None).send(None))


# An iterator whose attributes fail is left alone when the generator is closed.
class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ZeroDivisionError(name)


def waits():
    yield from Broken()


def unraisable(report):
    print('unraisable', report.exc_type.__name__, report.exc_value, report.err_msg, type(report.object).__name__)


import sys
sys.unraisablehook = unraisable
g = waits()
next(g)
show(g.close)
g = waits()
next(g)
show(lambda: g.throw(ValueError))
