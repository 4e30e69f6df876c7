# Messages and places of syntax errors: async with.
sources = [
    'async x',
    'async def f()',
    'async for x in y: pass',
    'async with x: pass',
    'def f(): await = 1',
    'global x, ',
    'nonlocal x',
    'with open(x) as 1: pass',
    'with x as f(): pass',
    'with (x as y: pass',
    'raise x from',
    'assert',
    'assert (x, "m"), ',
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
