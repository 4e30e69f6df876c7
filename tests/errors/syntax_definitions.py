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


def place(e):
    """Where the carets stand: line, column and how many."""
    if e.lineno is None:
        return None
    end = e.end_offset if e.end_lineno == e.lineno else len((e.text or '').rstrip()) + 1
    return f'{e.lineno}:{e.offset} {max(1, (end or 0) - e.offset)}'


for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {place(e)}')
    else:
        print(repr(src), '| compiles')
