# Messages and places of syntax errors: fragments.
sources = [
    'a if b',
    'a if b else',
    'x = 1 if 2 else',
    'a.',
    'a[',
    'a[]',
    '()()=1',
    "'a' 'b' c",
    "'a' 1",
    "1 'a'",
    "a 'b'",
    'else',
    'class',
    'def',
    'in',
    'x in',
    'and x',
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
