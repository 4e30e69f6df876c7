# What Repr.indent may be; and recursive_repr of a generic function.
import reprlib

for indent in None, 0, 1, True, '', '--', -1, (), [4], 1.5:
    short = reprlib.Repr(indent=indent)
    try:
        print(short.repr([1, {'a': []}]))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Generic:
    @reprlib.recursive_repr()
    def __repr__[T: int](self, value: T = 0):
        return '...'


print([parameter.__name__ for parameter in Generic.__repr__.__type_params__])
