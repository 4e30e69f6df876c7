# The attributes of syntax errors: end_offset where there is no end, and the
# text of errors that the tokenizer finds.
sources = [
    # Found by the tokenizer: a place, and the line without its ending.
    'x = 1__0', "'abc", 'x = "abc\ny', '"""abc', "x = '''\nabc\n", 'f"abc', '0777', '0_7', '1abc', '0b12', '0xg', '1e',
    ')', '(]', 'x = [\n1, 2\n}', 'x = 5 \u20ac', 'x\xa0= 1', "f'{'", "f'}'", "f'{x:{y'", '1.a', 'x\r\ny "a\r\n', '(' * 201,
    # Brackets that are not closed, and layout.
    '(', "f'{x", 'x = (1,\n2', "f'''\n{", 'x = (\r\n1', 'a\\ b', 'x = 1\\\n', '  x', 'x = 1\n  y = 2',
    'if x:\n  y\n z', 'if x:\n    y\n  z\n', 'if x:\n\ty\n        z', 'if x:\ny', 'if x:\n', 'while x:\n\n\n',
    'class A:\n  def f():\n\n\nx', 'def f():\n  # c\n', ''.join(' ' * i + 'if 1:\n' for i in range(101)),
    # Found by the parser: the lines that the tokenizer is in.
    'a b', 'a $ b', 'x = 1\ny = $\n', '(a b\n, c)', '(a = 1\n)', '(a,\nb c\n, d)', "x = 1; y = '''\n'''z\n",
    "'''\n''' 'b' c $", "x = ('''a\n\n''' $)", "x = ('''a\n\n''' b c)", "f'''\n{a b}\n'''", 'a, (b +\n1) = 3',
    'f(**a,\n*b)', 'a = 5 if\\\n x', 'del f(\n)', '{1:2,\n3}', '{1:\n}', 'try: pass', 'x\r\ny $\r\n',
]
for mode in 'exec', 'eval':
    for source in sources:
        try:
            compile(source, '<s>', mode)
        except SyntaxError as e:
            place = e.lineno, e.offset, e.end_lineno, e.end_offset
            print(mode, ascii(source[:40]), type(e).__name__, place, ascii(e.text and e.text[-40:]))
        else:
            print(mode, ascii(source), 'compiles')

for source in 'x\ny\n', 'x # c\n\n\ny', 'if 1:\n  pass\nx\n', 'def f(): pass', 'a $ b', '1 +':
    try:
        compile(source, '<s>', 'single')
    except SyntaxError as e:
        print(repr(source), e.msg, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset)
