# Messages and places of syntax errors: comprehensions.
sources = [
    '[x for x]',
    '[x for x in]',
    '[for x in y]',
    '[x for 1 in y]',
    '[a, b for a, b in c]',
    '(x := 1) = 2',
    'x := 1',
    '(x.y := 1)',
    '(x[0] := 1)',
    '[x := i for i in (i := [])]',
    '[i := 0 for i in y]',
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
