# documentation and names of properties and of subclasses of property.
from each import each
def getter(self):
    "the getter's"
    return 1
def other(self):
    "the other's"
    return 2
def silent(self): pass
class Sub(property):
    "the class's"
class Slotted(property):
    "the class's"
    __slots__ = ()
class DocSlot(property):
    __slots__ = ('__doc__',)
class Bare(property):
    __slots__ = ()
class DictSub(property):
    pass
class NoDoc:
    def __call__(self, o): return 3
class RaisingDoc:
    @property
    def __doc__(self): raise ValueError('no doc')
    def __call__(self, o): return 3
class MissingDoc:
    @property
    def __doc__(self): raise AttributeError('no doc')
each('''
property(getter).__doc__
property(getter, doc='mine').__doc__
property(getter, doc='mine').getter(other).__doc__
property(getter).getter(other).__doc__
property(getter).setter(other).__doc__
property(getter, doc='mine').setter(other).__doc__
property(silent).getter(getter).__doc__
property(getter).getter(silent).__doc__
property(doc='mine').getter(other).__doc__
property(None, None, None, None).__doc__
property(getter, None, None, None).__doc__
property(getter, doc='').__doc__
property(getter, doc=5).__doc__
Sub(getter).__doc__
Sub(silent).__doc__
Sub().__doc__
Sub(getter, doc='mine').__doc__
Sub(doc='mine').__doc__
Sub(getter).__dict__
Sub(silent).__dict__
Sub(getter).getter(other).__doc__
Sub(getter).setter(other).__doc__
Sub(getter, doc='mine').setter(other).__doc__
Sub(getter, doc='mine').getter(other).__doc__
type(Sub(getter).setter(other)).__name__
Slotted(getter).__doc__
Slotted(silent).__doc__
Slotted(getter).setter(other).__doc__
DocSlot(getter).__doc__
DocSlot(silent).__doc__
DocSlot(getter, doc='mine').__doc__
Bare(getter).__doc__
Bare(getter, doc='mine').__doc__
DictSub(getter).__doc__
DictSub(silent).__doc__
property(NoDoc()).__doc__
property(RaisingDoc()).__doc__
property(MissingDoc()).__doc__
property(getter).__name__, property(NoDoc()).fget.__class__.__name__
property(NoDoc()).__name__
property(len).__name__
property(None, len).__name__
''')
p = property(getter)
p.__doc__ = 'changed'
print(p.__doc__, p.setter(other).__doc__, p.getter(other).__doc__)
p.__name__ = 'renamed'
print(p.__name__)
class C:
    pass
C.p = p
try:
    C().p = 1
except AttributeError as e:
    print(e)
del p.__name__
print(p.__name__)
p.__name__ = 5
print(p.__name__)
C.q = property(None)
for f in (lambda: C().q, lambda: setattr(C(), 'q', 1), lambda: delattr(C(), 'q')):
    try:
        f()
    except AttributeError as e:
        print(e)
s = Sub(getter)
s.__doc__ = 'set'
print(s.__doc__, s.__dict__)
C.s = s
print(C.s.__doc__)
class D:
    @DictSub
    def x(self):
        """doc of x"""
    @x.setter
    def x(self, v):
        """doc of setter"""
print(D.x.__doc__, D.x.__name__, type(D.x).__name__)
try:
    D.x.__init__(other, doc='again')
    print(D.x.__doc__)
except Exception as e:
    print(type(e), e)
q = property(getter)
q.__init__()
print(q.fget, q.__doc__)
