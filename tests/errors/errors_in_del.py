# How an exception is shown that has nowhere to go: without carets, chain, notes and members.
import sys
class A:
    def __del__(self):
        try: {}['ctx']
        except KeyError:
            e = ValueError('a',
               'b'); e.add_note('note')
            raise (
                e)
a = A(); del a
class B:
    def __del__(self): rec(0)
def rec(n):
    if n > 8: raise OSError(2, 'x')
    rec(n + 1)
b = B(); del b
class C(Exception):
    def __str__(self): raise ValueError
class D:
    def __del__(self): raise C
d = D(); del d
class E:
    def __del__(self): raise ValueError
    def __repr__(self): raise KeyError
d = E(); del d
class F:
    def __del__(self): exec('1/0')
d = F(); del d
class G:
    def __del__(self): raise ExceptionGroup('g', [ValueError(1)])
d = G(); del d
class H:
    def __del__(self): raise SyntaxError('msg', ('f', 1, 2, 'text'))
d = H(); del d
