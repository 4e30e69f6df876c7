# Encoding declarations in bytes given to exec.
for src in (b'# coding: nope\nx = 1', b'# coding: utf-8\nx = "\xc3\xa9"', b'\n# coding=ascii\nx = 1'):
    try:
        ns = {}
        exec(src, ns)
        print(src, '| fine', ascii(ns['x']))
    except Exception as e:
        print(src, '|', type(e).__name__, '|', ascii(str(e)))
