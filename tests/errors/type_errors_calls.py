# Messages of TypeErrors from calls of functions and methods that scripts define.
class C:
    def m(self, a, b=1): pass

    @classmethod
    def c(cls, x): pass

    @staticmethod
    def s(x): pass

    def __init__(self, need): pass


def f(a, b, /, c, *, d, e=1): pass
def g(): pass
def h(x, y, z): pass


c = C(1)
sources = [
    'f()',
    'f(1)',
    'f(1, 2)',
    'f(1, 2, 3)',
    'f(1, 2, 3, 4)',
    'f(1, b=2, c=3, d=4)',
    'f(1, 2, c=3, d=4, zz=5)',
    'f(1, 2, 3, c=3, d=4)',
    'g(1)',
    'g(1, 2)',
    'g(x=1)',
    'h()',
    'h(1)',
    'h(1, 2)',
    'h(1, 2, 3, 4)',
    'h(1, x=2)',
    'h(y=1)',
    'c.m()',
    'c.m(1, 2, 3)',
    'c.m(z=1)',
    'C.m()',
    'C.m(1)',
    'C.c()',
    'C.s()',
    'C()',
    'C(1, 2)',
    'C(x=1)',
    '(lambda: 0)(1)',
    '(lambda *, k: k)()',
    '(lambda *, k, l: k)()',
    '(lambda *, k, l, m: k)()',
    'h(*[1], **{"q": 1})',
    'f(*range(10))',
]
for src in sources:
    try:
        eval(src)
    except Exception as e:
        print(src, '|', type(e).__name__, '|', e)
    else:
        print(src, '| fine')
