# __new__ of a class whose builtin base is not the first one, and is inherited.
class Plain:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Both(Plain, Exception):
    pass


class Below(Both):
    pass


class Number(Plain, int):
    pass


print(repr(Both(1)), repr(Below(2, 3)), repr(Number(4)))
for cls, other in (Below, object), (Number, object), (Below, int):
    try:
        print(other.__new__(cls))
    except TypeError as error:
        print(error)
