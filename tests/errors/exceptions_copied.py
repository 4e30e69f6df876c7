# What a copy of an exception is made of: arguments, file names, other fields.
import copy


def show(e):
    c = copy.copy(e)
    print(e.__reduce__(), repr(c), c, type(c).__name__)
    return c


def attributes(e, **values):
    for name, value in values.items():
        setattr(e, name, value)
    return e


show(AttributeError('m'))
show(attributes(AttributeError('m'), z=1))
show(AttributeError('m', obj=1))
e = attributes(AttributeError('m', name='n', obj=1), z=1)
print(show(e).z, e.__dict__, e.__getstate__(), AttributeError('m').__getstate__())
try:
    (1).nope
except AttributeError as e:
    c = show(e)
    print(c.name, c.obj)

show(ImportError('m'))
show(attributes(ImportError('m'), z=1))
show(ImportError('m', path='p'))
c = show(attributes(ImportError('m', name='n'), z=1))
print(c.z, c.name, c.path, c.__getstate__())
try:
    from itertools import nope
except ImportError as e:
    c = copy.copy(e)
    print(c, c.name, c.name_from)

show(OSError('only'))
show(OSError(2, 'm', 'f'))
show(attributes(OSError(2, 'm', 'f'), filename2='late'))
show(attributes(OSError(2, 'm'), filename='late'))
show(attributes(OSError(2, 'm', 'f'), filename=None))
show(attributes(OSError(2, 'm', 'f'), args=(1, 2, 3)))
show(attributes(OSError(2, 'm', 'f'), strerror='s', errno=9))
show(attributes(OSError('only'), filename='f'))
show(BlockingIOError(11, 'm', 3))
print(show(attributes(BlockingIOError(11, 'm', 'f'), characters_written=4)).__dict__)
try:
    open('/nonexistent/file')
except OSError as e:
    show(e)

print(copy.copy(NameError('m', name='n')).name)
show(UnicodeDecodeError('utf-8', b'x', 0, 1, 'r'))
e = KeyError('k')
e.add_note('n')
print(show(e).__notes__)


class Attribute(AttributeError):
    def __init__(self, m):
        super().__init__(m, name='other')
        self.extra = 2


class Import(ImportError):
    pass


class Three(OSError):
    def __init__(self, a, b, c):
        super().__init__(a, b, c)


c = show(Attribute('hello'))
print(c.name, c.extra)
print(show(Import('hello', name='q')).name)
show(Three(2, 'a', 'b'))
for t in AttributeError, ImportError, OSError, ValueError:
    print([name for name in ('__reduce__', '__getstate__', '__setstate__') if name in t.__dict__])
