# collections, collections.abc and abc.
from collections import *
import collections, collections.abc as cabc, abc
d=deque([1,2,3])
P=namedtuple('P','x y')
P3=namedtuple('P3',['a','b','c'],defaults=[5,6])
class DS(deque): pass
class OS(OrderedDict): pass
class CS(Counter): pass
class DD(defaultdict): pass
class MyList(UserList): pass
class Pt(P):
    def dist(self): return self.x+self.y
def mutate(d):
    for x in d: d.append(x)
def mutate2(d):
    for x in d: d.popleft()
class Evil:
    def __init__(s,d): s.d=d
    def __eq__(s,o): s.d.clear(); return False


def show(source):
    try:
        print(source, '->', repr(eval(source))[:300])
    except Exception as e:
        print(source, '|', type(e).__name__, '|', e)


for source in r'''
d, deque(), deque('abc',2), deque([1,2],maxlen=5), deque(maxlen=None)
deque(maxlen=-1)
deque(maxlen='a')
deque(5)
deque(1,2,3)
deque(iterable='ab',maxlen=1)
d.append(4), d, d.appendleft(0), d, d.pop(), d.popleft(), d
deque().pop()
deque().popleft()
d.extend([7,8]), d.extendleft([9,10]), d
d.rotate(), d, d.rotate(-2), d, d.rotate(100), d
d[0], d[-1], d[2]
d[100]
d['a']
d[1:2]
d.index(7), d.count(7), d.index(7,1)
d.index('zz')
d.remove(7), d
d.remove('zz')
d.insert(1,'i'), d.insert(-1,'j'), d.insert(100,'k'), d
deque([1],1).insert(0,5)
d.reverse(), d
list(reversed(d)), len(d), bool(d), bool(deque()), 'i' in d
d.copy() == d, d.copy() is d, d.maxlen
deque([1,2])+deque([3]), deque([1,2])*2, 2*deque([1]), deque([1,2,3],2)*3, deque([1])*0
deque([1])+[2]
deque([1])*'a'
deque([1,2])==deque([1,2]), deque([1])<deque([2]), deque([1])==[1], deque([1,2])!=deque([1]), deque([1])<deque([1,0])
deque([1])<[2]
hash(deque())
mutate(deque([1,2]))
mutate2(deque([1,2,3]))
(lambda x:(x.append(x),x))(deque())
deque([1,2,3],2), deque(range(10),3)
(lambda q:(q.append(1),q.append(2),q.append(3),q.appendleft(0),q))(deque(maxlen=2))
(lambda q:(q.__iadd__([5]),q))(deque([1])), (lambda q:(q.__imul__(3),q))(deque([1,2]))
(lambda q:(q.__setitem__(0,'x'),q.__delitem__(1),q))(deque([1,2,3]))
(lambda q:(q.extend(q),q))(deque([1,2])), (lambda q:(q.extendleft(q),q))(deque([1,2]))
DS([1]), type(DS([1]).copy()), type(DS([1])+DS([2])), type(DS([1])*2)
deque([1,2]).__reduce__()[0:2]
iter(deque()).__class__, reversed(deque()).__class__
deque[int]
(lambda q:(q.clear(),q.append(1),q.rotate(5),q))(deque([1,2,3]))
(lambda q: q.remove(5))((lambda q:(q.append(Evil(q)),q)[1])(deque()))
defaultdict(list), defaultdict(list,a=1), defaultdict(None,{1:2}), defaultdict()
(lambda d:(d['a'].append(1),d['a'],d['b'],d,d.default_factory))(defaultdict(list))
defaultdict()['a']
defaultdict(5)
(lambda d:(d.get('x'),'x' in d,len(d)))(defaultdict(int))
(lambda d:(d.__missing__('q'),d))(defaultdict(int))
defaultdict(int,{1:2})|{3:4}, {3:4}|defaultdict(int,{1:2}), defaultdict(int,{1:2}).copy()
defaultdict(int,{1:2})=={1:2}, isinstance(defaultdict(),dict)
DD(int,{1:2}), type(DD(int).copy()), type(DD(int)|{})
[(k,v) for k,v in defaultdict(int,a=1).items()]
(lambda d:(setattr(d,'default_factory',int),d['z'],d))(defaultdict(list))
OrderedDict(), OrderedDict([('a',1),('b',2)]), OrderedDict(a=1,b=2), OrderedDict({'x':1})
(lambda o:(o.move_to_end('a'),o,o.move_to_end('c',last=False),o))(OrderedDict.fromkeys('abc'))
OrderedDict().move_to_end('x')
(lambda o:(o.popitem(),o.popitem(last=False),o))(OrderedDict.fromkeys('abcd',1))
OrderedDict().popitem()
OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1), OrderedDict(a=1,b=2)==dict(b=2,a=1), OrderedDict(a=1)!=OrderedDict(a=2)
OrderedDict(a=1).keys(), OrderedDict(a=1).values(), OrderedDict(a=1).items()
list(reversed(OrderedDict(a=1,b=2))), list(reversed(OrderedDict(a=1,b=2).items()))
OrderedDict(a=1)|{'b':2}, {'b':2}|OrderedDict(a=1), type({'b':2}|OrderedDict(a=1))
OS(a=1), type(OS(a=1).copy()), OS.fromkeys('ab')
OrderedDict(a=1).pop('a'), OrderedDict().pop('x',5)
OrderedDict().pop('x')
OrderedDict(a=1).setdefault('b',3)
OrderedDict(5)
Counter(), Counter('gallahad'), Counter({'red':4,'blue':2}), Counter(cats=4,dogs=8), Counter([3,3,1])
Counter('abc')['z']
Counter('abracadabra').most_common(), Counter('abracadabra').most_common(2), Counter('ab').most_common(0)
sorted(Counter(a=2,b=0,c=-1,d=1).elements())
Counter(a=4,b=2)+Counter(a=1,c=3), Counter(a=4,b=2)-Counter(a=1,b=5), Counter(a=4,b=2)&Counter(a=1,b=5), Counter(a=4,b=2)|Counter(a=1,b=5)
+Counter(a=1,b=-1), -Counter(a=1,b=-1)
Counter(a=1)==Counter(a=1,b=0), Counter(a=1)<=Counter(a=2), Counter(a=1)<Counter(a=1), Counter(a=3)>Counter(a=2), Counter(a=1)!=Counter()
Counter(a=1)=={'a':1}
(lambda c:(c.update('aab'),c,c.subtract('abz'),c,c.total()))(Counter())
(lambda c:(c.update({'x':2},y=3),c))(Counter(x=1))
(lambda c:(c.__delitem__('nope'),c))(Counter('a'))
Counter.fromkeys('ab')
Counter('aab').copy(), type(CS('a').copy()), CS('aab')
Counter(5)
Counter(a='x')
Counter(a='x',b=1)
(lambda c:[c.__iadd__(Counter('aab')),c.__isub__(Counter('a')),c.__ior__(Counter('zz')),c.__iand__(Counter('azz'))])(Counter())
P(1,2), P(x=1,y=2), P(1,y=2), P(1,2).x, P(1,2)[1], P._fields, P.__doc__
P(1)
P(1,2,3)
P(1,z=2)
P3(1), P3(1,2), P3._field_defaults, P3.__new__.__defaults__
P(1,2)._replace(x=5), P(1,2)._asdict(), P._make([3,4]), P(1,2)==(1,2), hash(P(1,2))==hash((1,2))
P(1,2)._replace(z=1)
P._make([1])
setattr(P(1,2),'x',5)
P(1,2).z
P.x, P.x.__doc__
P.__module__, P.__name__, P.__qualname__, P.__mro__, P.__slots__, P.__match_args__
namedtuple('X','a,b c'), namedtuple('X',''), namedtuple('X','')()
namedtuple('1X','a')
namedtuple('X','a a')
namedtuple('X','_a')
namedtuple('X','class')
namedtuple('X','a b',defaults=[1,2,3])
namedtuple('X','a class _b a',rename=True)._fields
namedtuple('X','a',module='mm').__module__
Pt(1,2).dist(), Pt(1,2), Pt(1,2)._replace(x=9)
[*P(1,2)], (lambda x,y:(x,y))(*P(1,2)), sorted([P(2,1),P(1,2)])
P(1,2).__getnewargs__(), P(1,2).__replace__(y=7)
ChainMap(), ChainMap({'a':1},{'a':2,'b':3}), ChainMap({'a':1},{'a':2,'b':3})['b'], dict(ChainMap({'a':1},{'a':2,'b':3}))
ChainMap({'a':1},{'b':2})['z']
list(ChainMap({'a':1,'c':3},{'a':2,'b':3})), len(ChainMap({'a':1},{'a':2,'b':3})), 'b' in ChainMap({},{'b':1})
(lambda c:(c.__setitem__('b',9),c.maps,c.new_child({'n':1}),c.parents,c.get('q',0)))(ChainMap({'a':1},{'b':3}))
(lambda c:c.__delitem__('b'))(ChainMap({'a':1},{'b':3}))
ChainMap({'a':1}).pop('b')
ChainMap().popitem()
ChainMap({'a':1})|{'b':2}, {'b':2}|ChainMap({'a':1})
UserDict(a=1), UserDict({'x':2})['x'], UserDict(a=1)|{'b':2}, len(UserDict()), UserDict(a=1).copy(), list(UserDict(a=1).items())
UserDict()['q']
UserList([1,2]), UserList([1,2])+[3], UserList([1,2])[0], UserList([1,2,3])[1:], MyList([1])*2, type(MyList([1])+[2])
UserString('a\xe9').encode(), UserString('a\xe9').encode(None), UserString('a\xe9').encode(None, None), UserString('a\xe9').encode('ascii', 'ignore'), UserString('a\xe9').encode('latin-1', errors=None)
UserString('abc').upper(), UserString('a')+'b', UserString('abc')[1:], UserString('a')=='a', len(UserString('abc')), 'b' in UserString('abc'), UserString('a,b').split(',')
isinstance([],cabc.Sequence), isinstance({},cabc.Mapping), isinstance('',cabc.Iterable), isinstance(5,cabc.Hashable), isinstance([],cabc.Hashable), isinstance(len,cabc.Callable), isinstance(iter([]),cabc.Iterator), isinstance({}.keys(),cabc.Set), isinstance(set(),cabc.MutableSet), isinstance((x for x in ()),cabc.Generator), isinstance(deque(),cabc.MutableSequence), isinstance(range(3),cabc.Sequence), isinstance(b'',cabc.Buffer), isinstance(5,cabc.Sized)
issubclass(dict,cabc.MutableMapping), issubclass(list,cabc.Collection), issubclass(int,cabc.Iterable), issubclass(OrderedDict,cabc.Mapping), issubclass(Counter,cabc.MutableMapping)
cabc.Sequence()
cabc.Iterable[int], cabc.Callable[[int],str], cabc.Mapping[str,int]
issubclass(5,cabc.Sized)
[cabc.Mapping.__module__, cabc.Mapping.__mro__]
abc.ABC, abc.ABCMeta, type(abc.ABC)
'''.strip().splitlines():
    show(source)
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
class Sq(Shape):
    def area(self): return 4
    name='sq'
class Half(Shape):
    def area(self): return 4
for f in (Shape, Half):
    try: f()
    except TypeError as e: print(e)
print(Sq().area(), isinstance(Sq(),Shape), Shape.__abstractmethods__)
@Shape.register
class Other: pass
print(issubclass(Other,Shape), isinstance(Other(),Shape))
class MyMap(cabc.Mapping):
    def __init__(s,d): s.d=d
    def __getitem__(s,k): return s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
m=MyMap({'a':1})
print(m.get("a"), m.get("b"), "a" in m, list(m.items()), m == {"a": 1}, len(m.keys()))
class MySeq(cabc.Sequence):
    def __getitem__(s,i):
        if i>3: raise IndexError
        return i*i
    def __len__(s): return 4
q=MySeq()
print(list(q),list(reversed(q)),q.index(4),q.count(9),9 in q,5 in q)
class MySet(cabc.Set):
    def __init__(s,it): s.e=list(dict.fromkeys(it))
    def __contains__(s,x): return x in s.e
    def __iter__(s): return iter(s.e)
    def __len__(s): return len(s.e)
    def __repr__(s): return f'MySet({s.e})'
a,b=MySet([1,2,3]),MySet([2,3,4])
print(a&b,a|b,a-b,a^b,a<b,a<=a,a=={1,2,3},a.isdisjoint(b),{9}|a)
