# Messages and places of syntax errors: del import.
sources = [
    'del 1',
    'del f()',
    'del x + 1',
    'del (a, 1)',
    'import',
    'import a.b as',
    'from x import',
    'from x import a,',
    'from x import (a',
    'from . import *a',
    'import a as b.c',
    'else: pass',
    'elif x: pass',
    'except: pass',
    'try: pass',
    'try:',
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
