# Messages of AttributeErrors.
import math


class C:
    __slots__ = ('a',)

    @property
    def ro(self):
        return 1


class D:
    x = 1


def f(): pass


c, d = C(), D()
sources = [
    'c.nope',
    'c.a',
    'c.nope = 1',
    'c.ro = 1',
    'del c.ro',
    'del c.a',
    'C.nope',
    'd.nope',
    'D.nope',
    'del d.x',
    'del D.nope',
    'f.nope',
    '(1).nope',
    '"a".nope',
    '[].nope',
    '().nope',
    '{}.nope',
    'set().nope',
    'None.nope',
    'True.nope',
    '(1.5).nope',
    'int.nope',
    'str.nope',
    'math.nope',
    'math.sqr',
    'len.nope',
    '(x for x in []).nope',
    'range(1).nope',
    'type.nope',
    'object.nope',
    'Exception.nope',
    'ValueError().nope',
    'd.__nope__',
    'd.X',
    '[].apend',
    '"".uper',
    '{}.itms',
    '(1).reel',
    'print.x = 1',
    '(1).x = 1',
    '"a".x = 1',
    '[].x = 1',
    'int.x = 1',
    'None.x = 1',
    'f.x',
    'object().x = 1',
    'del [].append',
    'del math.nope',
    'super(D, d).nope',
    'D.x.y',
    'd.x.y = 1',
    'f.__code__.nope',
    '(lambda: 0).nope',
    'slice(1).start = 2',
    '(1).real = 2',
    '[].__class__.nope',
    'type(c).a.nope',
    'b"".nope',
    '(1j).nope',
    '....nope',
    'NotImplemented.nope',
    'property().nope',
    'iter([]).nope',
    'math.pi.nope',
    'range(3).start = 1',
]
for src in sources:
    try:
        exec(src)
    except Exception as e:
        print(src, '|', type(e).__name__, '|', str(e).split(' at 0x')[0])
    else:
        print(src, 'fine')
