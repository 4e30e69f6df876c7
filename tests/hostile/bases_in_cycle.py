# A cycle of bases that the mro method of a metaclass makes while it is asked for the order of another class.
armed = []


class Hiding(type):
    def mro(cls):
        if armed and cls.__name__ == 'Lowest':
            upper, lower = armed.pop()
            upper.__bases__ = lower,
        return [cls, object]


class Base:
    pass


class Other(Base):
    pass


class Upper(Base, metaclass=Hiding):
    pass


class Lower(Base, metaclass=Hiding):
    pass


class Lowest(Lower, metaclass=Hiding):
    pass


armed.append((Upper, Lower))
for cls, base in (Lower, Upper), (Upper, Other), (Lower, Other), (Base, object):
    try:
        cls.__bases__ = base,
    except (TypeError, RecursionError) as e:
        print(type(e).__name__, e)
print('over')
