# How aliases show a class whose metaclass has every attribute: typing takes it for a
# class, types.GenericAlias for an alias.
class Anything(type):
    def __getattr__(cls, name):
        return None


class Generic[T](metaclass=Anything):
    pass


class Other[T]:
    pass


print(Generic[0], Generic[int], Other[Generic], Other[Generic, ] == Other[Generic])
print(list[Generic], dict[str, Generic], list[Other], Other[list[Generic]])


# A class that is subscripted by way of a builtin type's __class_getitem__ is shown as that type's aliases are.
class Everything(type):
    def __getattr__(cls, name):
        pass


class Mine[T](set, metaclass=Everything):
    pass


print(Mine[0], set[Mine])
