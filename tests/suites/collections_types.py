# collections and collections.abc: each type, and subclasses of the abstract ones.
from each import each
from collections import *
import collections
Pt = namedtuple('Pt', 'x y')
P3 = namedtuple('P3', ['a', 'b', 'c'], defaults=[10, 20])
each('''
Pt(1, 2), Pt(1, y=2), Pt._make([3, 4]), Pt._fields, Pt(1, 2)._asdict(), Pt(1, 2)._replace(x=5), Pt._field_defaults, P3(1), P3._field_defaults
Pt(1)
Pt(1, 2, 3)
Pt(1, z=2)
Pt(1, x=2)
Pt._make([1])
Pt._make([1, 2, 3])
Pt._make(5)
Pt(1, 2)._replace(z=5)
Pt(1, 2).x, Pt(1, 2)[0], Pt(1, 2)[-1], Pt(1, 2) == (1, 2), Pt(1, 2) < (1, 3), hash(Pt(1, 2)) == hash((1, 2)), len(Pt(1, 2)), list(Pt(1, 2)), Pt(1, 2) + (3,), 1 in Pt(1, 2)
Pt(1, 2).x = 5
Pt(1, 2)[0] = 5
Pt(1, 2).foo = 5
del Pt(1, 2).x
x, y = Pt(1, 2); x, y
Pt.x, Pt.x.__doc__, Pt.__doc__, Pt.__name__, Pt.__mro__, Pt.__slots__, Pt.__match_args__, Pt.__new__.__name__
repr(Pt(1, 'a')), str(Pt(1, 2)), '%s %s' % Pt(1, 2), '{0.x} {0[1]}'.format(Pt(1, 2))
class Sub(Pt): s = property(lambda self: self.x + self.y)
Sub(1, 2), Sub(1, 2).s, Sub(1, 2)._replace(x=3), type(Sub._make([1, 2]))
namedtuple('A', 'a b', rename=True)._fields, namedtuple('A', 'a a class _x 1b', rename=True)._fields
namedtuple('A', 'a a')
namedtuple('A', 'class')
namedtuple('A', '_x')
namedtuple('A', '1a')
namedtuple('1A', 'a')
namedtuple('class', 'a')
namedtuple('A', 'a', defaults=[1, 2])
namedtuple('A', [5])
namedtuple('A', '')()
namedtuple('A', 'a,b, c')._fields, namedtuple('A', ('x', 'y'), module='m').__module__
namedtuple(5, 'a')
namedtuple('A')
namedtuple('A', 'a', 'b')
match Pt(1, 2): \n case
Pt.__new__(Pt, 1, 2), Pt.__getnewargs__(Pt(1, 2)), Pt._make.__doc__, Pt.__annotations__ if hasattr(Pt, '__annotations__') else None
d = deque([1, 2, 3], maxlen=3)
d, d.maxlen, d.append(4), d, d.appendleft(0), d, d.pop(), d.popleft(), d
deque([]).pop()
deque([]).popleft()
d.extend([7, 8, 9]), d.extendleft([1, 2]), d, d.rotate(1), d, d.rotate(-2), d, d.rotate(), d
d[0], d[-1], len(d), 8 in d, d.count(1), d.index(d[0]), list(reversed(d)), d.copy(), d.reverse(), d
d[10]
d['a']
d[0:1]
d[0] = 'z'; d
del d[0]; d
d[5] = 1
d.insert(1, 'i'), d
d.insert(1, 'full')
d.remove('i'), d
d.remove('nope')
d.index('nope')
d.clear(), d, bool(d)
d.maxlen = 5
deque('abc', 2), deque(range(5), maxlen=0), deque('ab') + deque('c'), deque('ab') * 2, deque('a') == deque('a'), deque('a') == ['a'], deque([1]) < deque([2]), repr(deque([1], 2))
deque('a') + 'b'
deque(5)
deque([1], -1)
deque([1], 'a')
deque([1], 1, 2)
hash(deque())
d = deque([1]); d.append(d); d
d = deque([1, 2, 3])
for x in d: d.append(x)
d += 'xy'; d *= 2; d
d.extend(d) or len(d)
iter(deque([1])).__length_hint__(), deque([1]).__reduce__()[0], deque([1]).__iadd__([2])
class SD(deque): pass
SD([1]), type(SD([1]).copy()), type(SD([1]) + SD()), SD('ab', 1).maxlen
c = Counter('abracadabra')
c, c['a'], c['z'], c.most_common(2), c.most_common(), sorted(c.elements())[:4], c.total(), len(c), 'z' in c
c + Counter('ab'), c - Counter('aab'), c & Counter('ab'), c | Counter('zz'), +Counter(a=-1, b=1), -Counter(a=-1, b=1)
Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=3) > Counter(a=2), Counter(a=1) != {'a': 1}
c.update('aa'), c['a'], c.subtract('a'), c['a'], c.subtract({'a': 100}), c['a']
del c['a'], c['nope']
c
del c['zz']
Counter(5)
Counter([1, 1], a=2), Counter({'a': 3}), Counter(a=1).copy(), repr(Counter()), Counter(a=2).keys(), Counter([[]]) if 0 else 0
Counter([[]])
Counter('a', 'b')
Counter.fromkeys('a')
Counter(a='x').most_common(), Counter(a=1.5)
c = Counter('aab'); c += Counter('a'); c -= Counter('b'); c &= Counter('aaa'); c |= Counter('z'); c
Counter('a') + 5
list(Counter(a=0, b=-1, c=2).elements()), Counter('aab').most_common(0), Counter('aab').most_common(-1), Counter('ab').most_common(None)
dd = defaultdict(list); dd['a'].append(1); dd, dd['b'], dd.get('c'), 'c' in dd, dd.default_factory
dd
defaultdict(int, a=1)['z'], defaultdict(None)
defaultdict(None)['x']
defaultdict(5)
defaultdict([])
defaultdict(lambda: 1/0)['x']
defaultdict(int) | {'a': 1}, {'a': 1} | defaultdict(int), defaultdict(int, {'a': 1}).copy(), defaultdict(int).__missing__('q'), repr(defaultdict(lambda: 0))[:30]
d = defaultdict(lambda: defaultdict(int)); d['a']['b'] += 1; d['a'], len(d)
dd.default_factory = None; dd['zz']
od = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
od, od.move_to_end('a'), od, od.move_to_end('c', last=False), list(od), od.popitem(), od.popitem(last=False), od
od.move_to_end('zz')
OrderedDict().popitem()
OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1}, OrderedDict(a=1) | {'b': 2}, reversed(OrderedDict(a=1, b=2)).__next__(), OrderedDict.fromkeys('ab', 0), repr(OrderedDict()), OrderedDict(a=1).copy(), OrderedDict(a=1).keys(), list(reversed(OrderedDict(a=1, b=2).items()))
od = OrderedDict(a=1); od['a'] = 5; od['z'] = 1; del od['a']; od['a'] = 2; od
od.pop('zz')
od.pop('zz', 0), od.pop('z'), od.setdefault('n', 5), od
od = OrderedDict(a=1); od['self'] = od; od
OrderedDict(5)
OrderedDict([1])
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
cm, cm['a'], cm['b'], dict(cm), list(cm), len(cm), 'b' in cm, cm.maps, cm.new_child({'c': 5}), cm.parents, cm.get('z', 0), bool(ChainMap()), cm.new_child(x=1)
cm['z']
cm['b'] = 9; cm
del cm['zz']
cm.pop('b'), cm.pop('a')
cm.pop('zz')
cm.popitem()
ChainMap().popitem()
cm | {'q': 1}, {'q': 1} | cm, cm == {'b': 3, 'a': 2}, cm.copy(), cm.items(), ChainMap.fromkeys('a', 1)
class UD(UserDict): __missing__ = lambda s, k: 'miss'
UD(a=1), UD(a=1)['z'], UD({'a': 1}).data, UD(a=1) | {'b': 2}, UD(a=1).copy(), 'z' in UD(), UD(a=1) == {'a': 1}, len(UD(a=1)), UD(a=1).get('z'), list(UD(a=1))
UserDict(5)
UserDict()['x']
UserList([1, 2]), UserList('ab') + ['c'], ['c'] + UserList('ab'), UserList([1]) * 2, UserList([3, 1]).data, UserList([1]) == [1], UserList([1])[0:1], UserList([1]) < [2], UserList([1, 2]).pop(), 1 in UserList([1])
UserList([1])[5]
UserString('abc'), UserString('abc').upper(), UserString('a') + 'b', 'b' + UserString('a'), UserString(5), UserString('abc')[1], UserString('a') == 'a', len(UserString('ab')), hash(UserString('a')) == hash('a'), 'a' in UserString('abc'), UserString('%s') % 5, UserString('a,b').split(','), str(UserString('x')), int(UserString('5')), UserString('ab').encode()
UserString('a').foo
''')
from collections.abc import *
import collections.abc as abc
class Sized1:
    def __len__(self): return 1
class MySeq(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
class MyMap(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class MySet(Set):
    def __init__(self, it): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
class MyMSeq(MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
each('''
isinstance([], Sequence), isinstance({}, Mapping), isinstance(set(), Set), isinstance('', Sequence), isinstance(b'', abc.ByteString) if 0 else 1, isinstance(Sized1(), Sized), isinstance(5, Hashable), isinstance([], Hashable), isinstance(len, Callable), isinstance(iter([]), Iterator), isinstance((x for x in []), Generator), issubclass(list, MutableSequence), issubclass(dict, MutableMapping), isinstance(range(1), Sequence), isinstance({}.keys(), KeysView), isinstance(memoryview(b''), Sequence), isinstance([], Collection), isinstance([], Reversible), isinstance({}, Reversible), isinstance(set(), Reversible)
Sequence()
list(MySeq(1, 2)), 2 in MySeq(1, 2), list(reversed(MySeq(1, 2))), MySeq(1, 2).index(2), MySeq(1, 1).count(1), len(MySeq())
MySeq(1).index(5)
m = MyMap(); m['a'] = 1; m.update(b=2); dict(m), m.get('z'), m.pop('a'), m.setdefault('q', 5), list(m.items()), list(m.keys()), list(m.values()), 'b' in m, m == {'b': 2, 'q': 5}, m.popitem(), m.clear(), len(m)
m.pop('zz')
m.popitem()
hash(MySet('a'))
s = MyMSeq(); s.append(1); s.extend([2, 3]); s += [4]; s.l, s.pop(), s.pop(0), s.remove(2), s.reverse(), s.l, s.clear(), s.l
s.pop()
s.remove(1)
class Bad(Iterator): pass
Bad()
class Good(Iterator): __next__ = lambda s: 1
iter(Good()) is not None, next(Good())
class G(Generator): send = lambda s, v: v; throw = lambda s, *a: 1
next(G()), G().close()
Sequence.register(Sized1), isinstance(Sized1(), Sequence)
Mapping.__abstractmethods__ == frozenset({'__getitem__', '__iter__', '__len__'}), Callable[[int], str], Mapping[str, int], Iterable[int], Callable[..., int]
Callable[int]
Callable[[int]]
Callable[5, int]
''')
