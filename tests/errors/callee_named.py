# What a call with wrong star arguments names: where the callable is defined, else its str().
import asyncio, functools, math, operator

class C:
    def method(self): pass
    def __call__(self, **kw): pass
    def __repr__(self): return 'a C'
    @staticmethod
    def static(**kw): pass
    @classmethod
    def cls(cls, **kw): pass

class Named:
    __module__ = None
    def __init__(self): self.__qualname__ = 3
    def __call__(self): pass

class Unnameable:
    def __getattr__(self, name): raise KeyError(name)

class Unprintable:
    def __str__(self): raise KeyError('str')

def f(**kw): pass
as_len = functools.wraps(len)(lambda **kw: 1)

for callee in (C, C().method, C(), C.static, C.cls, f, as_len, functools.partial(int, base=2), math.sqrt, len, [].append,
               list.append, int.__add__, (1).__add__, type(None), Named(), Unnameable(), Unprintable(), 1, None, 'x',
               operator.itemgetter(1), asyncio.sleep, list[int], dict.fromkeys,
               functools.lru_cache(f), object.__init__, staticmethod(f)):
    for call in (lambda: callee(*1), lambda: callee(**1), lambda: callee(a=1, **{'a': 2})):
        try:
            call()
        except Exception as e:
            print(type(e).__name__, str(e).split(' at 0x')[0] + '…' if ' at 0x' in str(e) else e)


def local():
    class Base:
        pass

    class Derived(Base, keyword=1):
        pass


try:
    local()
except TypeError as e:
    print(e)
