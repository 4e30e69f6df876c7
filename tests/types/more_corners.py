# Further corners that random programs found.
import itertools


class Text(str):
    pass


class Named(type):
    def __getattr__(cls, name):
        return 'of the metaclass'


class Listed(tuple, metaclass=Named):
    pass


class Stubborn(str):
    def __rmul__(self, other):
        return NotImplemented


def stop(*arguments):
    raise StopIteration


def group():
    try:
        raise ValueError('outer')
    except ValueError:
        inner()


def inner():
    try:
        raise ExceptionGroup('eg', [KeyError(1), OSError(2)])
    except* KeyError:
        raise TypeError('again')


try:
    group()
except ExceptionGroup as e:
    print(repr(e), repr(e.__context__))

for make in (
    lambda: itertools.takewhile(stop, [1]), lambda: itertools.dropwhile(stop, [1]), lambda: itertools.accumulate([1, 2], stop),
    lambda: map(stop, [1]),
):
    print(list(make()), next(make(), 'default'))

released = memoryview(b'a')
released.release()
for call in (
    'type(Text("3") % b"")', 'type(Text("") % b"")', 'b"%\\0" % 1', '"%\\0" % 1', 'b"".decode("nonsense", "none")', 'str(b"", "none")',
    'repr(tuple[Listed])', 'repr(list[Named])', '0 * Stubborn("a")', 'Stubborn("a") * 2', 'memoryview(b"a")[(1, 2)]', 'memoryview(b"a")[()]',
    'memoryview(b"a")[(0,)]', 'released.cast(0)',
):
    try:
        print(call, ascii(eval(call)))
    except Exception as e:
        print(call, type(e).__name__, ascii(str(e)))
