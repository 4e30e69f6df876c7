# Messages and places of syntax errors: displays.
sources = [
    'x = 5 5',
    'x = [1, 2',
    'x = [1, 2)',
    'x = {1: 2, 3}',
    'x = {1, 2: 3}',
    'x = {1:}',
    'x = }',
]
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
