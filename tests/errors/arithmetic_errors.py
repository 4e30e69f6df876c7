# Messages of errors from arithmetic, sizes and formatting.
sources = [
    '"a".split("")',
    '"a".center(5, "ab")',
    'range(1, 2, 0)',
    '[1, 2][::0]',
    'slice(1, 2, 0).indices(1)',
    '1 / 0',
    '1 // 0',
    '1 % 0',
    '1.0 / 0',
    '1.0 // 0',
    '1.0 % 0',
    'divmod(1, 0)',
    '0 ** -1',
    '0.0 ** -1',
    '1j / 0',
    '10.0 ** 400',
    '2.0 ** 10000',
    'int(float("inf"))',
    'int(float("nan"))',
    '10 ** 400 / 3',
    'float(10 ** 400)',
    '1 << -1',
    '"a" * 10 ** 20',
    '[1] * 10 ** 20',
    'bytes([300])',
    'bytes(-1)',
    '"{".format()',
    '"}".format()',
    '"{} {1}".format(1, 2)',
    '"{}".format()',
    '"{a}".format()',
    '"%"  % 1',
    '"%z" % 1',
    '"%s %s" % 1',
    '"%s" % (1, 2)',
    'f"{1:q}"',
    'f"{1:.f}"',
]
for src in sources:
    try:
        exec(src)
    except BaseException as e:
        print(src, '|', type(e).__name__, '|', e)
    else:
        print(src, '| fine')
