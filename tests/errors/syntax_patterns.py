# Messages and places of syntax errors of several lines: patterns.
sources = [
    'match x:\n  case {0: a, 0j: b}: pass',
    'match x:\n  case 1:\n  pass',
    'match x:\n  case 1\n    pass',
    'match x:\n  pass',
    'match x:\n  case a:\n    pass\n  case b:\n    pass',
    'match x:\n  case a | b:\n    pass',
    'match x:\n  case [a, a]:\n    pass',
    'match x:\n  case {**r, "k": 1}:\n    pass',
    'match x:\n  case C(a=1, 2):\n    pass',
    'match x:\n  case a.b():\n    pass\n  case _:\n    pass\n  case 1:\n    pass',
    'match x:\n  case [*a, *b]:\n    pass',
    'match x:\n  case {"a": 1, "a": 2}:\n    pass',
    'match x:\n  case 1 + 2:\n    pass',
    'match x:\n  case -a:\n    pass',
    'match x:\n  case f"a":\n    pass',
    'match x:\n  case a as _:\n    pass',
    'match x:\n  case _ | 1:\n    pass',
    'match x:\n  case C(x=1, x=2):\n    pass',
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
