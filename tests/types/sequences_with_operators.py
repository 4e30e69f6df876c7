# What + and * do to subclasses of sequences that inherit such operators from elsewhere, too.


class Mul:
    def __mul__(self, other):
        return 'mul'

    def __add__(self, other):
        return 'add'


class Rmul:
    def __rmul__(self, other):
        return 'rmul'

    def __radd__(self, other):
        return 'radd'


def attempt(name, f):
    try:
        print(name, repr(f()))
    except TypeError as error:
        print(name, error)


for base in str, list, tuple, bytes, bytearray:
    class Plain(base):
        pass

    for other in Mul, Rmul:
        class Behind(Plain, other):
            pass

        class Direct(base, other):
            pass

        class Named(base):
            __mul__ = base.__mul__
            __rmul__ = base.__rmul__
            __add__ = base.__add__

        for kind in Behind, Direct, Named:
            x = kind()
            print(base.__name__, other.__name__, kind.__name__)
            for y in [], 'a', 2.5, None, Mul(), Rmul(), kind(), base(), 2:
                name = type(y).__name__
                attempt(name + ' *', lambda: x * y)
                attempt(name + ' r*', lambda: y * x)
                attempt(name + ' +', lambda: x + y)
                attempt(name + ' r+', lambda: y + x)

            def in_place():
                z = kind()
                z *= []
                return z
            attempt('*=', in_place)
