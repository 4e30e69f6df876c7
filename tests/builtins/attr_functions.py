# differs: attribute names are kept as str: a name of a subclass of str comes back as a plain one
# getattr, setattr, hasattr, delattr, vars, dir.
class C:
    cls_attr = 1

    def __init__(self):
        self.inst = 2

    def m(self):
        return 'm'

    @property
    def p(self):
        return 'p'


c = C()
print(getattr(c, 'inst'), getattr(c, 'cls_attr'), getattr(c, 'nope', 'dflt'), getattr(c, 'm')(), getattr(c, 'p'), getattr(C, 'cls_attr'), getattr(c, 'nope', None), getattr(5, 'real'), getattr('abc', 'upper')())
setattr(c, 'new', 3)
setattr(c, 'with space', 4)
setattr(C, 'added', 5)
print(c.new, getattr(c, 'with space'), c.added, vars(c), hasattr(c, 'new'), hasattr(c, 'zzz'), hasattr(C, 'inst'))
delattr(c, 'new')
delattr(c, 'with space')
delattr(C, 'added')
print(vars(c), hasattr(c, 'added'))
print([n for n in dir(c) if n[0] != '_'], [n for n in dir(C) if n[0] != '_'], vars(C)['cls_attr'], 'm' in vars(C), vars(c) is c.__dict__)
print(sorted(set(dir(object())) - set(dir(object))), 'append' in dir([]), 'upper' in dir(''), '__len__' in dir([]), '__len__' in dir(5))


def local_dir(a, b):
    z = 1
    return dir(), sorted(vars()), locals()


print(local_dir(1, 2))
import math
print('pi' in dir(math), 'pi' in vars(math), getattr(math, 'pi') == math.pi, math.__name__)
for f in (lambda: getattr(c, 'nope'), lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: hasattr(c, None), lambda: delattr(c, 'nope'), lambda: delattr(c, 'm'), lambda: setattr(c, 'p', 1), lambda: getattr(c), lambda: setattr(c, 'x'), lambda: vars(5), lambda: vars(1, 2), lambda: getattr(c, 'a', 1, 2), lambda: hasattr(c), lambda: vars([]), lambda: setattr(5, 'x', 1), lambda: delattr([], 'append')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class S(str):
    pass


setattr(c, S('sub'), 1)
print(c.sub, type(list(vars(c))[-1]).__name__, getattr(c, S('sub')))
