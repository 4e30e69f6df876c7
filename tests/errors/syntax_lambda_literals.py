# Messages and places of syntax errors: lambda literals.
sources = [
    'lambda x: = 1',
    'lambda: (yield) = 1',
    'x = lambda a, a: 1',
    'a b c',
    'a = 1 b = 2',
    "'abc",
    '"abc',
    '"""abc',
    "f'{'",
    "f'{}'",
    "f'{a'",
    "f'{a!z}'",
    "f'{a b}'",
    "f'}'",
    "f'{a:{b}'",
    "f'{lambda x: 1}'",
    "b'é'",
    "'\\x1'",
    '0777',
    '1__0',
    '1_',
    '0x',
    '1abc',
    '1.e',
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
    else:
        print(repr(src), '| compiles')
