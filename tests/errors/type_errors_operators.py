# Messages of TypeErrors from operators.
class C:
    pass


c = C()
sources = [
    '1 + "a"',
    '"a" + 1',
    '[] + ()',
    '() + []',
    '{} + {}',
    '1 - "a"',
    'None + 1',
    '"a" * "b"',
    '"a" - 1',
    '1 / "a"',
    '1 // None',
    '1 % []',
    '2 ** "a"',
    '1 @ 1',
    '1 << 1.0',
    '1 & 1.0',
    '1 | "a"',
    '[] - []',
    '-[]',
    '~"a"',
    '+None',
    'not 1 + "a"',
    'c + c',
    'c < c',
    '1 < "a"',
    '[] < ()',
    'None < None',
    '{} < {}',
    '1j < 1j',
]
for src in sources:
    try:
        eval(src)
    except Exception as e:
        print(src, '|', type(e).__name__, '|', e)
    else:
        print(src, '| fine')
