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
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    except ValueError as e:
        print(f'{src!r} | {type(e).__name__} | {e}')
    else:
        print(repr(src), '| compiles')
