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
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
