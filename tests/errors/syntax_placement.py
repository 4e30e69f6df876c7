# Messages and places of syntax errors of several lines: placement.
sources = [
    'if x: if y: pass',
    'x = 1; if y: pass',
    'def f(): def g(): pass',
    'lambda: x = 1',
    'from __future__ import braces',
    'from __future__ import nope',
    'x = 1\nfrom __future__ import annotations',
    'import a\nfrom __future__ import division',
    'try:\n  pass\nexcept* A:\n  break',
    'for x in y:\n  try:\n    pass\n  except* A:\n    continue',
    'def f():\n  try:\n    pass\n  except* A:\n    return',
    'type X[T, T] = int',
    'def f[T, T](): pass',
    'class C[T]((yield)): pass',
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
