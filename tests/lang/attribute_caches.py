"""Attributes read again and again at one place, where what they are changes in between."""


class Open:
    """Answers for what is missing."""
    __slots__ = ('flag', 'unset', '__dict__')
    shared = 1

    def __getattr__(self, name):
        if name == 'boom':
            raise AttributeError('really ' + name)
        return 'made ' + name

    @property
    def prop(self):
        if self.flag:
            raise AttributeError('inner')
        return 'prop'


class Derived(Open):
    __slots__ = ()


def look(o):
    out = []
    for _ in range(3):
        try:
            out.append((o.shared, o.prop, o.x, o.unset, o.flag, o.__class__.__name__, type(o).__name__, o.__dict__, o.made))
            out.append(o.boom)
        except AttributeError as error:
            out.append(repr(error))
    print(*out, sep='\n  ')


a = Open()
a.flag = False
look(a)
a.x = 5
look(a)
a.flag = True
look(a)
a.unset = 3
look(a)
Open.shared = 9
look(a)
a.shared = 7
look(a)
del a.unset
look(a)
b = Derived()
b.flag = False
for o in a, b, a, b:
    look(o)


class Always:
    def __getattribute__(self, name):
        return 'always ' + name


class Meta(type):
    def __getattr__(cls, name):
        return 'meta ' + name

    @property
    def prop(cls):
        return cls.__name__ + '.prop'


class Made(metaclass=Meta):
    z = 1


def of_others():
    for o in Always(), Always():
        print(o.shared, o.prop, o.__class__)
    for cls in Made, Made, Made:
        print(cls.z, cls.prop, cls.nope, cls.__name__, cls.__class__, cls.__mro__)


of_others()


class Plain:
    pass


class Claims:
    @property
    def __class__(self):
        return int


class Holds:
    def __init__(self):
        self.__dict__['__class__'] = 5


def classes(o):
    return o.__class__, o.__class__(), isinstance(o, int)


for o in Plain(), Claims(), Plain(), 5, 's', Claims(), Holds():
    print([type(v) for v in classes(o)])


def class_of(o):
    return o.__class__.__name__


p = Plain()
print(class_of(p))
p.__class__ = type('Other', (Plain,), {})
print(class_of(p), class_of(Plain()), class_of(Plain))
Plain.__name__ = 'Renamed'
print(class_of(p), class_of(Plain()), class_of(Plain))


def computed():
    for v in 5, True, 2.5, 1j:
        print(v.real, v.imag)
    for v in ValueError(1), KeyError('x'):
        print(v.args, v.__cause__, v.__traceback__)
        v.args = (7,)
        print(v.args)
    for v in Plain, Claims, int, Meta, Made:
        print(v.__name__, v.__module__, v.__bases__)
    for v in 5, ValueError(2), 2.5:
        try:
            print(v.real, v.imag)
        except AttributeError as error:
            print(error)


computed()


class Bag:
    shared = 'of the class'

    def __init__(self, **given):
        self.__dict__.update(given)

    def method(self):
        return 'method of', sorted(self.__dict__)

    @staticmethod
    def static():
        return 'static'

    @classmethod
    def made(cls):
        return cls.__name__


def bag_of(o):
    print(o.shared, o.method(), o.static(), o.made(), o.method.__name__)
    for _ in range(2):
        try:
            print(callable(o.x), o.x())
        except (AttributeError, TypeError) as error:
            print(error)


bag = Bag(x=1)
bag_of(bag)
bag_of(Bag())
bag.x = lambda: 'called'
bag_of(bag)
bag.shared = 'own'
bag.static = bag.made = lambda: 'shadowed'
bag.__dict__['method'] = max
try:
    bag_of(bag)
except TypeError as error:
    print(error)
bag.method = lambda: 'its own'
bag.method.__name__ = 'own'
bag_of(bag)
del bag.method, bag.shared, bag.__dict__['static'], bag.made
bag_of(bag)
Bag.method = lambda self: 'another'
Bag.shared = 'changed'
bag_of(bag)
Bag.x = property(lambda self: 'property')
bag_of(bag)
bag.__dict__ = {'shared': 'new dict'}
bag_of(bag)
