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
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
