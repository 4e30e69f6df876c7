# Messages and places of syntax errors: targets.
sources = [
    '1 = x',
    'x + 1 = 2',
    'f() = 1',
    'None = 1',
    '"a" = 1',
    '[1, 2] = x',
    '(a, 1) = x',
    'a + b += 1',
    '(a, b) += 1',
    'x = = 1',
    'x == ',
]
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
