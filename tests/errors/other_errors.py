# Messages of errors from builtins and modules, and from statements.
sources = [
    '"é".encode("ascii")',
    'b"\\xff".decode()',
    '"a".encode("nope")',
    'max([])',
    'min(())',
    'next(iter([]))',
    'a, b = 1, 2, 3',
    'a, b = [1]',
    'a, *b, c = [1]',
    'import math; math.sqrt(-1)',
    'import math; math.log(0)',
    'import math; math.factorial(-1)',
    'import math; math.exp(1000)',
    'list(zip([1], [], strict=True))',
    'dict([(1, 2, 3)])',
    'dict(["abc"])',
    'eval("1 +")',
    'open("/no/such")',
    'open("x", "q")',
    '[3, "a"].sort()',
    'memoryview(b"a")[5]',
    'int.from_bytes(b"a", "x")',
    '(300).to_bytes(1)',
    '(-1).to_bytes(1)',
    'import random; random.choice([])',
    'import random; random.randint(5, 1)',
    'import time; time.sleep(-1)',
    '"x".__getitem__(9)',
    'raise 5',
    'raise int',
    'raise',
    'assert 0, "m"',
    'import sys; sys.setrecursionlimit(0)',
    'int("9" * 5000)',
    'str(10 ** 5000)',
    'hash([])',
    'type("a b", (), {})().c',
    '"a".zfill(10 ** 30)',
    'b"a".hex("ab")',
    'bytes.fromhex("xy")',
    'round(1e308, -308)',
    '(lambda: (yield))().send(1)',
    'iter(5)',
]
for src in sources:
    try:
        exec(src)
    except BaseException as e:
        print(src, '|', type(e).__name__, '|', e)
    else:
        print(src, '| fine')
