# Assigning __bases__ orders the classes below anew, by the mro of their metaclasses; if that fails nothing has changed.
class Asked(type):
    asked = []
    fails = ''

    def mro(cls):
        Asked.asked.append(cls.__name__)
        if cls.__name__ == Asked.fails:
            raise RuntimeError(f'no order for {cls.__name__}')
        return super().mro()


class Left:
    side = 'left'


class Right:
    side = 'right'


class Top(Left):
    pass


class Middle(Top, metaclass=Asked):
    pass


class Other(Top, metaclass=Asked):
    pass


class Bottom(Middle):
    pass


classes = Top, Middle, Other, Bottom


def assign(cls, *bases):
    Asked.asked.clear()
    try:
        cls.__bases__ = bases
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
    print(Asked.asked, cls.__bases__, [c.side for c in classes])


assign(Top, Right)
print(Bottom.__mro__)
Asked.fails = 'Other'
assign(Top, Left)
print(Bottom.__mro__)
Asked.fails = ''
assign(Top, Left, Right)
assign(Top, Bottom)


class Reversed(type):
    def mro(cls):
        first, *bases, last = super().mro()
        return [first, *reversed(bases), last]


class Both(Left, metaclass=Reversed):
    pass


Both.__bases__ = Left, Right
print(Both.side, [c.__name__ for c in Both.__mro__])


# A class that hides its bases is below them all the same.
class Hiding(type):
    def mro(cls):
        return [cls, object]


class Hidden(Top, metaclass=Hiding):
    pass


try:
    Top.__bases__ = Hidden,
except TypeError as e:
    print(e, Top.__bases__)
assign(Top, Left)
