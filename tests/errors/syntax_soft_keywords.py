# Messages and places of syntax errors: soft keywords.
sources = [
    'type X',
    'type X = ',
    'match x: pass',
    'match x:',
    'case 1: pass',
    'if True:',
    'def f[T: pass',
    'def f[]: pass',
    'class C[T',
    '"unclosed (',
    'import a; import',
]
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
