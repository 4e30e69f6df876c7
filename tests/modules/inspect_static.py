# getattr_static runs no code of the object's class.
import inspect
from inspect import getattr_static


class Loud(type):
    def __getattr__(cls, name):
        print('asked the class for', name)

    fish = 'trout'


class Descriptor:
    def __get__(self, obj, cls=None):
        print('ran __get__')

    def __set__(self, obj, value):
        print('ran __set__')


class Reading:
    def __get__(self, obj, cls=None):
        return 'read'


class Plain(metaclass=Loud):
    colour = 'red'
    data = Descriptor()
    reading = Reading()

    def __getattribute__(self, name):
        print('asked the object for', name)
        return object.__getattribute__(self, name)

    @property
    def computed(self):
        print('computed')


plain = Plain()
own = object.__getattribute__(plain, '__dict__')
own['colour'] = own['data'] = own['reading'] = 'own'
print(getattr_static(plain, 'colour'), type(getattr_static(plain, 'data')), getattr_static(plain, 'reading'))
print(type(getattr_static(plain, 'computed')), getattr_static(plain, 'missing', None))
print(getattr_static(Plain, 'fish'), getattr_static(Plain, 'colour'))


# A class whose __dict__ is a property of its own.
class Hidden:
    shade = 1

    @property
    def __dict__(self):
        return {'shade': 2}


hidden = Hidden()
hidden.shade = 3
print(getattr_static(hidden, 'shade'), hidden.shade, hidden.__dict__, vars(hidden), type(Hidden.__dict__['__dict__']))


class Slotted:
    __slots__ = ('a',)


slotted = Slotted()
slotted.a = 1
print(getattr_static(slotted, 'a'))
try:
    getattr_static(slotted, 'b')
except AttributeError as e:
    print(e)
print([name for name, _ in inspect.getmembers_static(Slotted(), inspect.ismemberdescriptor)])
