class A:
    def own(self):
        return self.__class__

    def another(self):
        return self.__class__()


class B(A):
    pass


class Slots:
    __slots__ = 'x',


class Says:
    @property
    def __class__(self):
        return int


def class_of(x):
    return x.__class__.__name__


a = A()
for _ in range(3):  # the same instruction for many classes
    print([class_of(x) for x in (a, B(), Slots(), Says(), 1, 2**70, 'a', None, 1.5, True, [], A, type, class_of, a.own)])
print(a.own(), type(B().another()), isinstance(Says(), int))
a.__dict__['__class__'] = 3  # what the class says comes first
print(class_of(a), a.own(), type(a.another()))
a.__class__ = B
print(class_of(a), a.own(), type(a.another()))
A.__name__ = 'Renamed'
print(class_of(A()), class_of(a))
