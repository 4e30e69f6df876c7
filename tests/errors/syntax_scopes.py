# Messages and places of syntax errors of several lines: scopes.
sources = [
    'def f():\n  x = 1\n  global x',
    'def f():\n  print(x)\n  global x',
    'def f(x):\n  global x',
    'def f():\n  nonlocal x',
    'def f(x):\n  nonlocal x',
    'nonlocal x',
    'def f():\n  global x\n  nonlocal x',
    'def f():\n  from a import *',
    'class C:\n  return 1',
    'class C:\n  yield 1',
    'def f():\n  class C:\n    return 1',
    'for x in y:\n  def f():\n    break',
    'while x:\n  class C:\n    continue',
    'def f():\n  [(yield x) for x in y]',
    'async def f():\n  yield 1\n  return 2',
    'async def f():\n  yield from x',
    'def f():\n  await x',
    'def f():\n  async for x in y: pass',
    'def f():\n  async with x: pass',
    'def f():\n  [await x for x in y]',
    'def f():\n  [x async for x in y]',
    'class C:\n  [i := 1 for x in y]',
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
