# Messages and places of syntax errors of several lines: parameters.
sources = [
    'def f(*, **k): pass',
    'def f(*, /): pass',
    'def f(/): pass',
    'def f(a, *b=1): pass',
    'def f(**k=1): pass',
    'def f(**k, *a): pass',
    'lambda *: 1',
    'lambda a=1, b: 1',
    'f(**k, a)',
    'f(*a, **k, *b)',
    'f(a=b=c)',
    'f(a := 1, b = 2, c := 3)',
    'f(a, b for b in c)',
    'class C(a for a in b): pass',
    'x[a b]',
    'x[1:2:3:4]',
    'x = a if b else c = d',
    'with a, b as: pass',
    'with (a, b) as c, : pass',
    'import a, b,',
    'from a import (b, c',
    'from a import b c',
    'from a import b.c',
    'import a b',
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
    except ValueError as e:
        print(f'{src!r} | {type(e).__name__} | {e}')
    else:
        print(repr(src), '| compiles')
