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
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
