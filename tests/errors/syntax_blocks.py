# Messages and places of syntax errors of several lines: blocks.
sources = [
    'if x:\npass',
    'def f():\nreturn 1',
    'class C:\nx = 1',
    'for x in y:\npass',
    'while x:\npass',
    'try:\npass',
    'try:\n  pass',
    'try:\n  pass\nx = 1',
    'try:\n  pass\nexcept:\npass',
    'try:\n  pass\nfinally:\npass',
    'with x:\npass',
    'else:\n  pass',
    'if x:\n  pass\n else:\n  pass',
    'if x:\n  pass\n  else:\n    pass',
    '  x = 1',
    'x = 1\n  y = 2',
    'if x:\n    a\n  b',
    'if x:\n\ta\n        b',
    'if x:\n        a\n\tb',
    'if x:\n    pass\nelif:\n    pass',
    'if x:\n  pass\nelse\n  pass',
    'try:\n  pass\nexcept:\n  pass\nexcept E:\n  pass',
    'try:\n  pass\nexcept A:\n  pass\nexcept* B:\n  pass',
    'try:\n  pass\nexcept*:\n  pass',
    'try:\n  pass\nexcept A as b.c:\n  pass',
    'try:\n  pass\nelse:\n  pass',
    'try:\n  pass\nexcept A\n  pass',
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
