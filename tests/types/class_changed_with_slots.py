# __class__ may become a class with the same slots in the same places, and no other


class A:
    __slots__ = 'x', 'y'


class B:
    __slots__ = ('x', 'y')

    def total(self):
        return self.x + self.y


class Longer:
    __slots__ = 'x', 'y', 'z'


class Other:
    __slots__ = 'x', 'w'


class WithDict:
    __slots__ = 'x', 'y', '__dict__'


class Plain:
    pass


class DerivedA(A):
    __slots__ = ()


class DerivedB(B):
    __slots__ = ()


class MoreA(A):
    __slots__ = 'z',


class MoreB(B):
    __slots__ = 'z',


a = A()
a.x, a.y = 1, 2
for cls in B, Longer, Other, WithDict, Plain, DerivedB, MoreB, A, int, object:
    try:
        a.__class__ = cls
        print(type(a).__name__, a.x, a.y, hasattr(a, 'total'))
    except TypeError as e:
        print(cls.__name__, e)
a.__class__ = B
print(a.total())
for start, end in (MoreA, MoreB), (DerivedA, DerivedB), (DerivedA, B), (Plain, A), (Longer, A):
    o = start()
    try:
        o.__class__ = end
        o.x = 7
        print(type(o).__name__, o.x)
    except TypeError as e:
        print(e)
