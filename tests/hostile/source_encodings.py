# Sources in other encodings, given to exec and compile as bytes.
sources = [
    b'# coding: latin-1\nx = "\xe9\xff"', b'# -*- coding: cp1252 -*-\nx = "\x80"', b'#!/bin/x\n# vim: set fileencoding=koi8-r :\nx = "\xd0\xd2"',
    b'# coding: iso-8859-15\n\xe9t\xe9 = 1\nx = \xe9t\xe9',
    b'# coding: ascii\nx = "\xff"', b'# coding: nope\nx = 1', b'# coding: cp1252\nx = "\x81"', b'# coding: rot13\nx = 1',
    b'\xef\xbb\xbf# coding: latin-1\nx = 1', b'\xef\xbb\xbf# coding: utf-8\nx = "\xc3\xa9"', b'x = 1\n# coding: nope\n', b'\n\n# coding: nope\nx = 1',
    b'# coding: latin-1\nx = (\xe9', b'# coding: utf8\nx = "\xe9"', b'# coding: Latin_1_unix\nx = "\xe9"',
]
for source in sources:
    space = {}
    try:
        exec(source, space)
        print(source, ascii(space['x']))
    except SyntaxError as e:
        print(source, type(e).__name__, ascii(e.msg), e.lineno, e.offset, ascii(e.text))
print(ascii(eval(b'# coding: latin-1\n"\xe9"')))
