# send, throw and close, yield from, what else generators do.
from each import each
def g():
    x = yield 1
    print('got', x)
    try:
        y = yield 2
        print('got', y)
    except ValueError as e:
        print('caught', e)
        yield 'from except'
    finally:
        print('finally')
    return 'ret'
it = g()
each('''
it.send(5)
it.send(None)
it.gi_running, it.gi_frame is not None, it.gi_code.co_name, it.gi_yieldfrom, it.gi_suspended
next(it)
it.throw(ValueError('v'))
next(it)
next(it)
it.throw(KeyError('late'))
it.close()
it.gi_frame
it.send(1)
''')
def h():
    try:
        yield 1
    except GeneratorExit:
        print('GE')
        yield 2
it = h(); next(it)
each('''
it.close()
it.close()
''')
def k():
    try: yield 1
    finally: raise KeyError('in finally')
it = k(); next(it)
each("it.close()")
def si():
    raise StopIteration('x')
    yield
def si2():
    yield next(iter([]))
each('''
next(si())
list(si2())
list(x for x in [1] if next(iter([])))
[next(iter([])) for x in [1]]
next(iter([]), 'd')
next(g(), 1)
next(5)
next(iter([]), 1, 2)
g().throw(5)
g().throw(ValueError)
g().throw(ValueError, 'v')
g().throw(ValueError, ValueError('w'), None)
g().throw(ValueError('v'), 'w')
g().throw(ValueError, 'v', 5)
g().throw(int)
g().throw('str')
g().throw(GeneratorExit)
g().throw(StopIteration)
g().throw(StopIteration('s'))
g() is iter(g())
iter(it) is it
len(g())
g()[0]
g() + g()
2 in (x for x in [1, 2, 3])
repr(g())[:20], g.__name__, g().__name__, g().__qualname__
(x for x in []).__name__, (x for x in []).__qualname__
type(g()), type(g), g().__class__.__name__
list(g())
def f(): return (yield)
list(f())
def f(): yield from 5
list(f())
def f(): return 5; yield
list(f())
next(f())
def f(): x = yield from (i for i in [1, 2]); return x
list(f())
def f(): x = yield; yield x
list(f())
tuple(i*j for i in range(3) for j in range(i))
sum(x for x in range(5)), max((x for x in [1, 3, 2]), key=lambda v: -v), dict((x, x*2) for x in 'ab'), set(x for x in 'aa'), sorted(x for x in 'ba')
f(x for x in [1], 2)
print(x for x in [1], end='')
(yield)
[(yield) for x in [1]]
list((lambda: (yield))())
(lambda: (yield 5))().send(None)
it = (x for x in 5)
(x for x in undefined_name)
def f(): yield 1; return 2; yield 3
list(f())
def f(*a, **k): yield a; yield k
list(f(1, b=2))
''')
def outer():
    r = yield from inner()
    print('inner returned', r)
    yield 'end'
def inner():
    try:
        a = yield 'i1'
        print('inner got', a)
        yield 'i2'
    except KeyError as e:
        print('inner caught', repr(e))
        return 'from except'
    return 'normal'
o = outer()
each('''
next(o)
o.gi_yieldfrom.__name__
o.send('sent')
o.throw(KeyError('kk'))
o.throw(IndexError('ii'))
next(o)
''')
class It:
    def __iter__(self): return self
    def __next__(self): return 1
def yf(x): return (yield from x)
o = yf(It())
each('''
next(o)
o.send('a')
o.throw(ValueError('z'))
o.close()
''')
class It2(It):
    def send(self, v): return ('send', v)
    def throw(self, *a): return ('throw', [type(x).__name__ for x in a])
    def close(self): print('closed')
o = yf(It2())
each('''
next(o)
o.send('a')
o.throw(ValueError('z'))
o.close()
''')
def running():
    try: next(me)
    except ValueError as e: print(e); yield 1
    try: me.close()
    except ValueError as e: print(e); yield 2
    try: me.send(None)
    except ValueError as e: print(e); yield 3
    try: me.throw(KeyError)
    except ValueError as e: print(e); yield 4
me = running(); print(list(me))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 15)))
def flatten(x):
    for i in x:
        if isinstance(i, list): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, [3, [4]], 5], [[[6]]]])))
def perm(l):
    if len(l) <= 1: yield l
    else:
        for i in range(len(l)):
            for p in perm(l[:i] + l[i+1:]): yield [l[i]] + p
print(list(perm([1, 2, 3])))
def ret(): return 1; yield
try: next(ret())
except StopIteration as e: print(e.value, e.args, repr(e))
def ret2(): return (1, 2); yield
try: next(ret2())
except StopIteration as e: print(e.value, e.args, repr(e))
def ret3(): return ValueError('x'); yield
try: next(ret3())
except StopIteration as e: print(e.value, e.args, repr(e))
