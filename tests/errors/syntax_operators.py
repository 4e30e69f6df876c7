# Messages and places of syntax errors: operators.
sources = [
    'x = $',
    'x = ?',
    'x = `a`',
    'x <> y',
    'a ! b',
    'a && b',
    'x++',
    '++x++',
    'not',
    'x not y',
    'x is not',
]
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
