# SyntaxErrors of compile in modes "single" and "eval": a last line without an ending has none there.
for source in (
    '', '\n', '\n\n', '   ', '  \n', '\n  ', '\t', '\x0c', '\r\n', '# c', '# c\n\n', '\n# c', '  # c',
    'x', 'x\n', 'x\n   ', 'x\n\n  ', '"""a\n"""\n   ', 'pass\n  ', 'pass # c\n# d', 'x;\n\n', '  x', 'a b', 'x y\n', 'a; b', '1\n2', '\\', 'a \\', 'a\\\n',
    '(1', '"abc', 'lambda', 'x = ', 'x =\n', '1 = 2', 'f(a=1, 2)',
    'if x', 'if é', 'if x:', 'if x:\n', 'if x:\n  pass', 'if x:\n  y\n', 'if x:\n  y\n  ', 'if x:\n  y\n ', 'if x:\n  y\n   ', 'if x:\n  y\n\n  ', 'if x: y',
    'if x: y\n', 'if x: y\n  ', 'if x:\n a\nb', 'if x:\n  y\nz\n', 'if x:\n  a\n b', 'if x:\n  a\n b\n', 'if x:\n\ta\n        b',
    'if x:\n  y\nelse', 'if x:\n  y\nelse:', 'if 1: pass\nelse: pass', 'try:', 'try:\n  pass', 'try:\n  x\nexcept', 'try: pass\nexcept: pass\n',
    'def f', 'def f(', 'def f()', 'def f(): pass', 'async def f()', 'class A', 'class A()', 'class A:\n  x', '@d\nclass A', '@d\nclass A:\n  pass\n',
    'for x in y', 'for x in y:', 'while 1', 'with a', 'match x:', 'match x:\n case 1', 'match x:\n case 1:\n  pass',
):
    for mode in 'single', 'eval', 'exec':
        try:
            compile(source, '<f>', mode)
        except SyntaxError as e:
            print(mode, repr(source), type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset)
        else:
            print(mode, repr(source))
# Lines that a backslash joins are shown together.
for source in (
    'a \\\nb', 'x = 1\na \\\n  b c\n', 'a + \\\n b \\\n c d', 'x = """a\nb""" \\\n c', '(a \\\n b c)', 'f(\\\n1 2)', 'x = 1 \\\n\ny z', 'class \\\n A B: pass',
    'x # c \\\n y z', '(a # \\\n b c)', 'if x:\n  a \\\n  b', '"""a\nb \\\n""" c', 'a = [1, \\\n 2 3',
):
    try:
        compile(source, '<f>', 'exec')
    except SyntaxError as e:
        print(repr(source), e.msg, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset)
for source in '1\n  ', '  1', '\n1', '':
    try:
        print(eval(source))
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
