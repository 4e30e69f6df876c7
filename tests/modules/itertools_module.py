# Every iterator of itertools.
from itertools import *
import itertools, operator
class It:
    def __init__(s,n): s.n=n
    def __iter__(s): return s
    def __next__(s):
        if s.n<=0: raise StopIteration
        s.n-=1; return s.n
def bad():
    yield 1
    raise KeyError('x')
class Sub(chain): pass
class Cnt(count):
    pass


def show(source):
    try:
        print(source, '->', repr(eval(source))[:300])
    except Exception as e:
        print(source, '|', type(e).__name__, '|', e)


for source in r'''
count()
count(5)
count(5,2)
count(2.5,0.5)
list(islice(count(2**63-2),4))
list(islice(count(10,-3),4))
list(islice(count(2.5,0.5),4))
count('a')
count(1,'a')
count(1,2,3)
count(step=5)
repr(Cnt(3))
list(islice(cycle('abc'),7))
list(cycle(''))
cycle(5)
list(repeat(1,3))
repeat(5)
repeat(5,3)
repeat('a',-2)
list(repeat(1,0))
list(islice(repeat(7),2))
operator.length_hint(repeat(1,5))
operator.length_hint(repeat(1),3)
repeat(object='a',times=2)
repeat()
repeat(1,'a')
list(accumulate([1,2,3,4]))
list(accumulate([1,2,3,4],operator.mul))
list(accumulate([1,2,3],initial=10))
list(accumulate([],initial=10))
list(accumulate([]))
list(accumulate('abc'))
list(accumulate([1,2],func=None))
list(accumulate([1,'a']))
list(batched('abcdefg',3))
list(batched('abcdef',3))
list(batched('abcdefg',3,strict=True))
batched('abc',0)
batched('abc','x')
list(batched('',3))
list(chain('ab','cd',[1]))
list(chain())
list(chain(5))
list(chain('ab',5))
list(chain.from_iterable(['ab','cd']))
list(Sub('ab','c'))
type(Sub.from_iterable(['a']))
list(chain(bad()))
list(compress('abcdef',[1,0,1,0,1]))
list(compress('abc',[]))
compress('abc')
list(dropwhile(lambda x:x<3,[1,2,3,1,2]))
list(takewhile(lambda x:x<3,[1,2,3,1,2]))
list(filterfalse(lambda x:x%2,range(6)))
list(filterfalse(None,[0,1,'',2,None]))
[(k,list(g)) for k,g in groupby('aaabbca')]
[(k,list(g)) for k,g in groupby([1,2,3,4,5],key=lambda x:x//2)]
[k for k,g in groupby('aabbcc')]
[list(g) for g in [g for k,g in groupby('aab')]]
[(k,next(g)) for k,g in groupby('aabb')]
list(groupby([]))
groupby()
list(islice('abcdefg',3))
list(islice('abcdefg',2,5))
list(islice('abcdefg',2,None))
list(islice('abcdefg',0,None,3))
list(islice('abcdefg',1,6,2))
list(islice('abc',0))
list(islice('abc',None))
list(islice('abc',10))
islice('abc',-1)
islice('abc','x')
islice('abc',1,-1)
islice('abc',-1,1)
islice('abc',1,2,0)
islice('abc',1,2,-1)
islice('abc')
(lambda i:(list(islice(i,3)),list(i)))(iter(range(6)))
(lambda i:(list(islice(i,1,4,2)),list(i)))(iter(range(8)))
list(pairwise('abcd'))
list(pairwise('a'))
list(pairwise(''))
list(starmap(pow,[(2,3),(3,2)]))
list(starmap(pow,[[2,3],'ab']))
list(starmap(lambda *a:a,[(),(1,),range(3)]))
list(starmap(pow,[5]))
[list(x) for x in tee('abc')]
[list(x) for x in tee('abc',3)]
tee('abc',0)
tee('abc',-1)
tee(5)
(lambda a,b:(next(a),next(a),list(b),list(a)))(*tee(range(5)))
(lambda a,b:(next(a),[list(x) for x in tee(a)],list(b)))(*tee(range(4)))
list(zip_longest('ab','c'))
list(zip_longest('ab','c',fillvalue='-'))
list(zip_longest())
list(zip_longest('abc',range(2),[]))
list(product('ab',[1,2]))
list(product('ab',repeat=2))
list(product())
list(product('ab',''))
list(product('ab',repeat=0))
product('a',repeat=-1)
len(list(product(range(3),repeat=4)))
list(product([1,2],[3],[4,5]))
list(permutations('abc'))
list(permutations('abc',2))
list(permutations('abc',0))
list(permutations('abc',4))
permutations('abc',-1)
permutations('abc','x')
len(list(permutations(range(6))))
list(permutations(range(4),3))
list(combinations('abcd',2))
list(combinations('abc',0))
list(combinations('abc',4))
combinations('abc',-1)
combinations('abc')
len(list(combinations(range(10),5)))
list(combinations(range(5),3))
list(combinations_with_replacement('abc',2))
list(combinations_with_replacement('',2))
list(combinations_with_replacement('',0))
list(combinations_with_replacement('ab',3))
combinations_with_replacement('abc',-1)
sorted(x for x in dir(itertools) if x[0]!='_' or x=='_grouper')
chain.__name__, chain.__module__, chain
chain[int]
type(iter(chain()))
sum(1 for _ in zip(count(),range(5)))
max(accumulate(range(5)))
dict(zip('ab',count(1)))
list(map(operator.add,count(),[1,2,3]))
'''.strip().splitlines():
    show(source)


# Keywords for the __init__ of a subclass.
def named(base):
    class Named(base):
        def __init__(self, *args, name=None):
            self.name = name
    return Named


for base, args in ((filterfalse, (None, [0, 1])), (chain, ('ab', 'c')), (starmap, (pow, [(2, 3)])), (islice, ('abc', 2)), (cycle, ((),)), (pairwise, ('abc',)),
                   (takewhile, (bool, [1, 0])), (dropwhile, (bool, [1, 0])), (filter, (None, [0, 1])), (reversed, ('ab',))):
    try:
        it = named(base)(*args, name='n')
        print(base.__name__, it.name, list(it))
    except TypeError as e:
        print(e)
    try:
        base(*args, name='n')
    except TypeError as e:
        print(e)
