# A function may get the code of another, but a warning tells if one is a generator or a coroutine function.
import warnings


def plain():
    return 1


def also():
    return 2


def several():
    yield


async def waiting():
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for function in also, several, waiting, plain:
        plain.__code__ = function.__code__
        print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        also.__code__ = several.__code__
    except DeprecationWarning as e:
        print(e)
print(also())
