# Operators as functions.
import operator
from operator import *
class A:
    class B: c=5
    x=1
    def m(self,*a,**k): return a,k
    def __index__(self): return 3
    def __iadd__(self,o): return 'iadd'
    def __length_hint__(self): return 7
a=A()
class Growing:
    def __getitem__(self,i): raise IndexError
    def __iadd__(self,o): return 'grown'


def show(source):
    try:
        print(source, '->', repr(eval(source))[:300])
    except Exception as e:
        print(source, '|', type(e).__name__, '|', e)


for source in r'''
add(1,2), sub(5,2), mul(2,3), truediv(7,2), floordiv(7,2), mod(7,2), pow(2,3), lshift(1,3), rshift(8,1)
and_(6,3), or_(6,3), xor(6,3), neg(5), pos(-5), inv(5), invert(5), abs(-5), not_(0), truth([])
lt(1,2), le(1,1), eq(1,2), ne(1,2), ge(2,1), gt(1,2)
is_(None,None), is_not(1,None)
index(a), index(5), index(True)
index(1.5)
concat([1],[2]), concat('a','b')
concat(1,2)
concat([1],5)
contains([1,2],2), countOf([1,2,1],1), indexOf([1,2,3],2)
indexOf([1],5)
getitem([1,2],0), getitem({'a':1},'a')
getitem([1],5)
(lambda l:(setitem(l,0,9),delitem(l,1),l))([1,2,3])
iadd([1],[2]), iadd(5,2), iadd(a,1), isub(5,2), imul([1],2), iconcat([1],[2])
length_hint([1,2]), length_hint(iter([1,2])), length_hint(5), length_hint(5,3), length_hint(a), length_hint(5,'a')
attrgetter('x')(a), attrgetter('B.c')(a), attrgetter('x','B.c')(a)
attrgetter('y')(a)
attrgetter(5)
attrgetter('x')()
attrgetter('x')(a,b=1)
attrgetter('x'), attrgetter('x','B.c')
itemgetter(1)([1,2]), itemgetter('a')({'a':3}), itemgetter(0,2)('abc'), itemgetter(slice(1,None))('abc')
itemgetter(5)([1])
itemgetter(1), itemgetter(1,'a')
methodcaller('m')(a), methodcaller('m',1,x=2)(a)
methodcaller('m',1,x=2)
methodcaller()
methodcaller(5)
methodcaller('nope')(a)
sorted([(1,'b'),(2,'a')],key=itemgetter(1))
call(max,1,2), call(dict,a=1)
call()
add('a',1)
add(1)
add(1,2,3)
iconcat(Growing(),[1]), iconcat([1],(2,)), iconcat((1,),(2,))
iconcat((1,),[2])
iconcat(1,2)
iconcat(object(),[2])
sorted(set(operator.__all__)-{'is_none','is_not_none'})
operator.__add__(1,2), operator.__not__(1), operator.__and__(3,1), operator.__iadd__(1,2), operator.__contains__([1],1)
'''.strip().splitlines():
    show(source)
