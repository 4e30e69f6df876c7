# Messages and places of syntax errors: constants.
sources = [
    'True = 1',
    'def f(None): pass',
    'class None: pass',
    'f(None=1)',
    'x.True = 1',
    'for None in x: pass',
    '__debug__ = 1',
    'def f(): return return',
]
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
