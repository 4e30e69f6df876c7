# Messages of errors from conversions and lookups.
sources = [
    'int("x")',
    'int("")',
    'int("1.5")',
    'int("z", 16)',
    'int("1", 99)',
    'float("x")',
    'float("")',
    'complex("x")',
    'chr(-1)',
    'chr(9999999)',
    '[].index(1)',
    '(1,).index(2)',
    '"a".index("b")',
    '[].remove(1)',
    '[].pop()',
    '[1].pop(5)',
    '{}["k"]',
    '{}[1, 2]',
    '{}[None]',
    '{}.pop("k")',
    '{}.popitem()',
    'set().pop()',
    'set().remove(1)',
    '[][0]',
    '[1][-5]',
    '()[0]',
    '""[0]',
    'b""[0]',
    'range(3)[9]',
    'bytearray()[0]',
]
for src in sources:
    try:
        exec(src)
    except BaseException as e:
        print(src, '|', type(e).__name__, '|', e)
    else:
        print(src, '| fine')
