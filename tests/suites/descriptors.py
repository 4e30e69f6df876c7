# descriptors, methods of builtin types as such, slots.
from each import each
class Data:
    def __get__(self, o, t=None): print('get', type(o).__name__, t.__name__ if t else t); return 'dv'
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('del')
class NonData:
    def __get__(self, o, t=None): return 'nd'
class SetOnly:
    def __set__(self, o, v): o.__dict__['so'] = v * 2
class DelOnly:
    def __delete__(self, o): print('delonly')
class GetRaise:
    def __get__(self, o, t): raise AttributeError('from get')
class A:
    d = Data(); n = NonData(); so = SetOnly(); do = DelOnly(); gr = GetRaise()
    def __getattr__(self, name): return 'fallback ' + name
a = A()
each('''
a.d
A.d
a.d = 5
del a.d
a.__dict__['d'] = 'inst'
a.d
a.n, A.n
a.n = 'own'
a.n
del a.n
a.n
del a.n
a.so.__class__.__name__
a.so = 5
a.so
del a.so
a.do = 5
del a.do
a.gr
A.gr
hasattr(A, 'gr'), hasattr(a, 'gr')
A.d = 'replaced'
a.d
A.__dict__['n'].__get__(None, A)
A.__dict__['x']
A.__dict__['x'] = 1
vars(A)['x'] = 1
type(A.__dict__)
''')
class F:
    def m(self, x=1): return x
    @staticmethod
    def s(x=2): return x
    @classmethod
    def c(cls, x=3): return x
f = F()
each('''
f.m.__self__ is f, f.m.__func__ is F.m, f.m.__name__, f.m.__qualname__, f.m.__doc__, f.m.__defaults__
F.m(5)
F.m()
f.m(1, 2)
F.m.__get__(f)()
F.m.__get__(f, F)(8)
F.m.__get__(None)
F.m.__get__(None, None)
F.m.__get__()
f.m.__get__(5) == f.m
f.m == f.m, f.m is f.m, f.m == F().m, hash(f.m) == hash(f.m)
f.m.x = 5
f.m.__func__.x = 5
f.m.x
f.s.__name__, f.c.__self__, F.c.__func__.__name__
F.__dict__['s'].__func__(), F.__dict__['c'].__func__(F), F.__dict__['s']()
F.__dict__['c']()
staticmethod(5).__get__(1)
staticmethod(5)()
classmethod(5).__get__(1)
classmethod(len).__get__('abc')
classmethod(5).__get__(1)()
staticmethod(len).__name__, staticmethod(len).__doc__ == len.__doc__
staticmethod(F.m).__isabstractmethod__, classmethod(F.m).__isabstractmethod__
repr(staticmethod(len)), repr(classmethod(len))
int.__add__(1, 2), int.__add__.__get__(1)(2), int.__add__.__objclass__, int.__add__.__name__
int.__add__('a', 1)
int.__add__()
int.__add__(1)
int.__add__(1, 2, 3)
str.upper(5)
str.upper()
str.upper('a', 'b')
str.join.__get__(5)
str.join.__get__(',')(['a', 'b'])
list.append([1])
list.append(5, 1)
dict.fromkeys('ab'), dict.fromkeys.__self__
int.real.__get__(5), int.real.__name__, type(int.real)
int.real.__get__(None, int)
int.real.__set__(5, 1)
int.real.__get__('a')
type(int.__add__), type((1).__add__), type(str.join), type(''.join), type(dict.fromkeys), type(dict.__dict__['fromkeys'])
repr(int.__add__), repr(str.join), repr(int.real), repr(dict.__dict__['fromkeys'])
F.__dict__['m'], 1
'''.replace("F.__dict__['m'], 1\n", ''))
class Slots:
    __slots__ = ('a', 'b')
s = Slots(); s.a = 1
each('''
s.a, Slots.a.__name__, type(Slots.a), repr(Slots.a)
s.b
del s.b
s.c = 1
s.c
del s.a
s.a
s.__dict__
Slots.a.__get__(s)
Slots.a.__set__(s, 9)
Slots.a.__get__(s), Slots.a.__get__(None, Slots) is Slots.a
Slots.a.__set__(5, 9)
Slots.a.__get__(5)
Slots.a.__delete__(s)
class S2: __slots__ = ['a', 'a']
class S2: __slots__ = '1a'
class S2: __slots__ = 5
class S2: __slots__ = [5]
class S2: __slots__ = 'a'; a = 1
class S2(int): __slots__ = ['a']
class S2(tuple): __slots__ = ['a']
class S2(Slots): __slots__ = ['c']
S2().c
class S3(Slots): pass
S3().__dict__
class S4: __slots__ = ('__dict__', 'x')
S4().__dict__
class S5: __slots__ = ('__weakref__',)
class S6(S5): __slots__ = ('__weakref__',)
class S7(S4): __slots__ = ('__dict__',)
class S8: __slots__ = {'a': 'doc a'}
S8.a.__doc__
class S9(Slots, S8): pass
class S10: __slots__ = ('__priv',)
S10._S10__priv
''')
