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
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    else:
        print(repr(src), '| compiles')
