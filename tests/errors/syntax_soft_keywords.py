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
