# Messages and places of syntax errors of several lines: characters.
sources = [
    'a\x00b',
    'x = "\x00"',
    '\ufeffx = = 1',
    'x\xa0= 1',
    'x = \u201cquote\u201d',
    'a\u200bb = 1',
    'x = 1\n\x0cy = = 2',
    'async def f():\n  async x',
    'if True:\n    x = 1\n\ty = 2',
    '@a\nx = 1',
    '@a\n\n',
    'global x\nx: int = 1',
    'def f():\n  global x\n  x: int = 1',
    'del\n',
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
