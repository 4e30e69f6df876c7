# warnings: whom a warning is told of: levels, skipped files; what is shown by functions of a script; wrong arguments.
import inspect
import warnings


def show(f, *args, **kwargs):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try:
            f(*args, **kwargs)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        for each in told:
            print(each.category.__name__, each.message, each.filename.rpartition('/')[2], each.lineno)


def warn(level):
    warnings.warn('told', stacklevel=level)


for level in -1, 0, 1, 2, 3, 4, 100:
    show(warn, level)
names = {'warnings': warnings}
exec(compile('''
def inner(level, prefixes):
    warnings.warn('told', stacklevel=level, skip_file_prefixes=prefixes)
def outer(level, prefixes):
    inner(level, prefixes)
''', '/library/package/module.py', 'exec'), names)
for level in range(5):
    for prefixes in (), ('/library/package',), ('/nowhere', '/lib'), (show.__code__.co_filename[:-3],), ('',):
        show(names['outer'], level, prefixes)


def generator(level):
    yield
    warnings.warn('told', stacklevel=level)


def waits(level):
    yield from generator(level)


async def coroutine(level):
    class Pause:
        def __await__(self):
            yield
    await Pause()
    warnings.warn('told', stacklevel=level)


async def awaits(level):
    await coroutine(level)


def finish(g):
    g.send(None)
    try:
        g.send(None)
    except StopIteration:
        pass


for level in 1, 2, 3, 4:
    show(finish, waits(level))
    show(finish, awaits(level))
for bad in 'x', ['x'], (1,), ('a', 1), None:
    show(warnings.warn, 'x', skip_file_prefixes=bad)
for args in ('x', UserWarning, 'f', 1, 'm', 5), ('x', UserWarning, 'f', 1, 'm', {}, 5), ('x', UserWarning, 5, 1):
    show(warnings.warn_explicit, *args)
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    warnings.showwarning = lambda message, category, filename, lineno, file, line: print('shown', message, category.__name__, file, line)
    warnings.warn('over')
    print(told)


@warnings.deprecated('old')
async def old():
    pass


@warnings.deprecated('old')
def older():
    pass


print(inspect.iscoroutinefunction(old), inspect.iscoroutinefunction(older))
