# Messages and places of syntax errors of several lines: open brackets.
sources = [
    'x = [\n1,\n2\nprint(x)',
    'x = (1,\n     2\ny = 3\n',
    'f(a,\n  b c)\n',
    'x = {\n  "a": 1\n  "b": 2\n}',
    'x = [\n  1\n  2\n]',
    '"""\nunclosed',
    "x = '''\nabc\n",
    'f"""\n{x\n',
    'def f(\n  a,\n  a\n): pass',
    'x = 1 \\\n\ny',
    'x = 1 \\ \ny',
    'x = \\',
]


def place(e):
    """Where the carets stand: line, column and how many."""
    if e.lineno is None:
        return None
    end = e.end_offset if e.end_lineno == e.lineno else len((e.text or '').rstrip()) + 1
    return f'{e.lineno}:{e.offset} {max(1, (end or 0) - e.offset)}'


for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {place(e)}')
    except ValueError as e:
        print(f'{src!r} | {type(e).__name__} | {e}')
    else:
        print(repr(src), '| compiles')
