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
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
