# Messages and places of syntax errors: simple statements.
sources = [
    'x = ',
    'x = (1, 2',
    'x = 1 +',
    "print 'hello'",
    'print x',
    "exec 'x'",
    'if x',
    'if x = 1: pass',
    'while True print(1)',
    'for i in range(3)',
    'for x y in z: pass',
]
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
