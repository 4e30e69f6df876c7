# What is called for each item, by classes of every kind: map, filter and keys.
class Meta(type):
    def __call__(cls, x): return 'meta'
class A(metaclass=Meta): pass
print(list(map(A, [1])), sorted([2, 1], key=A), list(filter(A, [1])))
class I(int): pass
print([type(x).__name__ for x in map(I, '12')])
class Q(type): pass
class B(int, metaclass=Q): pass
print([type(x).__name__ for x in map(B, '12')])
try: print(list(map(type.__dict__['__prepare__'], [int])))
except TypeError as e: print(e)
try: print(list(map(str.upper, [b'a'])))
except TypeError as e: print(e)
try: print(list(map(dict.fromkeys, ['ab'])))
except TypeError as e: print(e)
print(list(map(dict.__dict__['fromkeys'].__get__(None, dict), ['ab'])))
print(list(map([1, 2].index, [2])), list(map('x'.join, ['ab'])), list(map(type, [1])), list(map(bool, [0])))
import functools
class P(functools.partial):
    def __call__(self, x): return ('p', x)
print(list(map(P(int), '1')))
class Meta(type):
    pass
class A(metaclass=Meta):
    def __init__(self, x): self.x = x
print([a.x for a in map(A, [1])])
Meta.__call__ = lambda cls, x: 'late'
print(list(map(A, [1])))
del Meta.__call__
print([a.x for a in map(A, [1])])
