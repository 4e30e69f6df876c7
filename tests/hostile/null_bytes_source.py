# differs: bytes given to exec are decoded as a file is, with the same message for invalid UTF-8
# NUL bytes and other odd characters given to exec and eval.
for src in ('x = 1\0', '\0', 'x = "a\0b"', 'x\0y = 1', '# comment \0', 'x = 1\n\0\ny = 2', '\x01', 'x = \x7f', '\ufeffx = 1', '\u200bx', 'x = 1\r\ny = 2\r\n', 'x = 1\ry = 2', 'x = 1\x0cy = 2', '\x0cx = 3', 'x = \u00a05', 'x = 5 \u2028', '\ud800', 'é = 1', 'x = "\ud800"', '\\', 'x = \\\n', '"\\'):
    try:
        ns = {}
        exec(src, ns)
        print(ascii(src), '| fine', sorted(k for k in ns if k != '__builtins__'))
    except Exception as e:
        print(ascii(src), '|', type(e).__name__, '|', ascii(str(e)))
for src in (b'x = "\xff"', b'\xff', b'# \xe9\nx = 1', b'\xef\xbb\xbfx = 1', b'x = 1\0', b'x = "\xc3\xa9"'):
    try:
        ns = {}
        exec(src, ns)
        print(src, '| fine', ascii(ns['x']))
    except Exception as e:
        print(src, '|', type(e).__name__, '|', ascii(str(e)))
