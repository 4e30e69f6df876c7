# Messages of TypeErrors from values of the wrong type.
class C:
    def m(self): pass


def g(): pass


c = C()
none, i, s, l, t = None, 1, 'abc', [1], (1,)
sources = [
    'c()',
    'none()',
    's()',
    'i()',
    'l()',
    'c[0]',
    'none[0]',
    'g[0]',
    'C[0]',
    'int[0]',
    'i[0]',
    'c in 5',
    '1 in None',
    'len(5)',
    'len(c)',
    'iter(5)',
    'iter(c)',
    'next([])',
    'hash([])',
    'hash({})',
    'int([])',
    'int(None)',
    'float([])',
    'str(1, 2)',
    'l["a"]',
    's["a"]',
    't["a"]',
    '{}[[]]',
    '{[]}',
    '{[]: 1}',
    'range(1.5)',
    '"%d" % "a"',
    '"a" in 1',
    '1 in "a"',
    '",".join([1])',
    'sum(["a"])',
    'sum("ab")',
    'abs("a")',
    'round("a")',
    'chr("a")',
    'ord(1)',
    'bytes("a")',
    'isinstance(1, 2)',
    'issubclass(1, int)',
    'super().x',
    'setattr(1)',
    'getattr(1, 2)',
    'print(*1)',
    'g(**1)',
    'g(*None)',
    'dict([1])',
    'zip(1)',
    'map(1)',
    'enumerate()',
    'reversed({1})',
    'open(1.5)',
    'slice()',
    'complex("a", 1)',
    'pow("a", 2)',
    'divmod("a", 2)',
    'memoryview("a")',
    'exec(1)',
    'eval(1)',
    'compile()',
    'vars(1)',
    'callable()',
    'format(1, 2)',
    'input(1, 2)',
    'property(1, 2, 3, 4, 5)',
    'all(1)',
    'filter(1)',
    'c.m.x.y',
]
for src in sources:
    try:
        eval(src)
    except Exception as e:
        print(src, '|', type(e).__name__, '|', e)
    else:
        print(src, '| fine')
