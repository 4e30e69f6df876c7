# Messages and places of syntax errors: definitions.
sources = [
    'def f(: pass',
    'def f()',
    'def f(a, a): pass',
    'def f(a=1, b): pass',
    'def f(*): pass',
    'def f(**k, a): pass',
    'def f(*a, *b): pass',
    'def f(a, /, b, /): pass',
    'def (x): pass',
    'class C',
    'class 1: pass',
    'return 1',
    'yield 1',
    'await x',
    'break',
    'continue',
    'x = yield = 1',
]
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
