# Corners of classes, instances and exceptions.
def show(what, function, *args):
    try:
        print(what, function(*args))
    except Exception as e:
        print(what, type(e).__name__, e)


class C:
    pass


c = C()
c.x = 1
del c.__dict__
print(c.__dict__, hasattr(c, 'x'))
c.y = 2
print(c.__dict__)


class Entries:
    def __mro_entries__(self, bases):
        return (int,)


show('bases', type, 'Z', (Entries(),), {})


class NotMade(Exception):
    def __new__(cls):
        return 5


try:
    raise ValueError from NotMade
except TypeError as e:
    print(str(e).replace('__main__.', ''))

e = Exception()
show('state', e.__setstate__, {'a': 1})
print(e.a)
show('state', e.__setstate__, None)
show('state', e.__setstate__, 5)


def f(): pass


for params in (5, [], None):
    show('type params', setattr, f, '__type_params__', params)
f.__type_params__ = (1,)
print(f.__type_params__)

for pattern in ('{**_}', '{1: 2, **_}', '{**rest}'):
    show(pattern, exec, f'match {{}}:\n case {pattern}: print("matched")')
