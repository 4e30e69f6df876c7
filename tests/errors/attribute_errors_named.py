# An AttributeError that a script raises gets the name and the object looked for, and with them a suggestion.
import operator
import traceback
import types


def show(access, *args):
    try:
        access(*args)
    except AttributeError as e:
        print(e.name, type(e.obj).__name__, traceback.format_exception_only(e)[0].strip())


class Asked:
    color = 'red'

    def __getattr__(self, name):
        raise AttributeError(f'nothing here is called {name}')


show(lambda: Asked().colour)
show(lambda: Asked().colour())
show(lambda: Asked().colour.red)
show(getattr, Asked(), 'colour')
show(operator.attrgetter('colour'), Asked())
print(getattr(Asked(), 'colour', None), hasattr(Asked(), 'colour'))


class Always:
    color = 'red'

    def __getattribute__(self, name):
        if name == 'colour':
            raise AttributeError
        return super().__getattribute__(name)


show(lambda: Always().colour)


class Computed:
    color = 'red'

    @property
    def colour(self):
        raise AttributeError('not computed')

    @property
    def paint(self):
        return self.colours

    @property
    def given(self):
        raise AttributeError('named otherwise', name='colors', obj=self)

    @property
    def half(self):
        raise AttributeError('half named', name='colors')


show(lambda: Computed().colour)
show(getattr, Computed(), 'colour')
show(lambda: Computed().paint)
show(lambda: Computed().given)
show(lambda: Computed().half)


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError('no such thing')


class Made(metaclass=Meta):
    color = 'red'


show(lambda: Made.colour)

module = types.ModuleType('shades')
module.color = 'red'


def fail(name):
    raise AttributeError(f'module shades has no {name}')


module.__getattr__ = fail
show(lambda: module.colour)
show(lambda: module.colour())


class Fixed:
    color = 'red'

    def __setattr__(self, name, value):
        raise AttributeError('fixed')


show(setattr, Fixed(), 'colour', 1)
Asked().colour
