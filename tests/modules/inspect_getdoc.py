# inspect.getdoc() takes the docstring of what a method or property overrides.
import inspect
class B:
    def m(self): "from B"
    @property
    def p(self): "prop"
class C(B):
    def m(self): pass
    @property
    def p(self): return 1
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
def f(): pass
for x in (f, B.m, C.m, C().m, C.p, C.c, C.s, C, B, 5, None): print(inspect.getdoc(x) and inspect.getdoc(x).split('\n')[0])
