# Messages and places of syntax errors: annotations stars.
sources = [
    'pass 1',
    'a: int: str',
    '1: int',
    '(a, b): int',
    'a.b() : int = 1',
    'x: ',
    '@',
    '@x',
    '@x y',
    '*a = 1',
    '*a',
    'a = *b',
    'print(*)',
    '{**a for a in b}',
    '[*a for a in b]',
    '{*a: 1}',
]
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
