# Numbers and sizes that are too large end in errors, at once.
for src in ('"a" * 10 ** 20', '[0] * 10 ** 20', '(0,) * 10 ** 20', 'b"a" * 10 ** 20', 'range(10 ** 30)[10 ** 29]', 'len(range(10 ** 30))', '1 << 10 ** 20', '"a".center(10 ** 20)', '"%*d" % (10 ** 20, 1)', 'f"{1:{10 ** 20}}"', 'list(range(3))[10 ** 30:]', '[1][10 ** 30]', '[1, 2][-10 ** 30]', '"abc"[10 ** 20]', 'bytes(10 ** 20)', 'bytearray(10 ** 30)', 'int("1" * 5000)', 'str(10 ** 5000)', 'float("1" * 400)', 'float(10 ** 309)', '10.0 ** 309', '10 ** 309 * 1.0', 'int(1e308) > 0', 'hash(10 ** 1000) == hash(10 ** 1000)', '"{:99999999999999999999}".format(1)', 'chr(10 ** 10)', 'round(1.5, 10 ** 10)', 'range(10 ** 20).index(10 ** 19)', 'sum(range(10 ** 5))', '(10 ** 4000) // (10 ** 3999)', 'pow(3, 10 ** 30, 7)', 'divmod(10 ** 500, 10 ** 499)', '"x".zfill(10 ** 20)', '"a\\tb".expandtabs(10 ** 20)', 'bin(2 ** 100)[:10]', 'int.from_bytes(b"\\xff" * 100) > 0', '(2 ** 1000).bit_length()', 'slice(10 ** 30).indices(5)', '[1, 2, 3].pop(10 ** 30)', '[].insert(10 ** 30, 1)', 'min(10 ** 400, 1.0)', '10 ** 400 == float("inf")', '0.1 + 10 ** 400', 'int(float(2 ** 1023))> 0', '1e308 * 10', '-1e308 * 10', '1 / 10 ** 400', '5 % 10 ** 400', '-5 % 10 ** 40'):
    try:
        r = eval(src)
        print(src, '|', r if len(str(r)) < 60 else len(str(r)))
    except Exception as e:
        print(src, '|', type(e).__name__)
