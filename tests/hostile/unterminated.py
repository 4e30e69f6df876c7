# Unterminated strings, f-strings and brackets of every kind.
for src in ('f"{', 'f"{x', "f'{x!", "f'{x:", "f'{x:{", 'f"', "f'''abc", 'f"{x}', 'f"{"', 'f"}"', 'f"{}"', 'f"{ }"', 'f"{x"', 'f"{x!}"', 'f"{x!z}"', 'f"{x:{y}"', 'f"{a[}"', 'f"{(}"', 'f"{\'"', 'f"{x=', 'f"{#}"', 'f"{x:\n}"', 'f"{*}"', 'f"{**x}"', 'f"{x y}"', 'f"{lambda: 1}"', 'f"{x!r:{y!z}}"', 'f"\\', 'f"{\\', 'f"{x:{y:{z:{w}}}}"', '"', "'", '"""', "'''a", 'r"', 'b"', 'rb\'', 'u"abc', '"a\\', "'a\n'", '(', '[', '{', '(]', '[)', '{)', '((', ')', ']', '}', '())', 'f(', 'x[', 'x = {1:', 'print("a"', 'def f(', 'class C(', 'lambda', 'if (x', 'x = [1,\n2,\n'):
    try:
        compile(src, '<s>', 'exec')
        print(repr(src), '| compiles')
    except SyntaxError as e:
        print(repr(src), '|', type(e).__name__, '|', e.msg, '|', e.lineno, e.offset)
