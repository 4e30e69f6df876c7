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
for src in sources:
    try:
        compile(src, '<s>', 'exec')
    except SyntaxError as e:
        print(f'{src!r} | {type(e).__name__} | {e.msg} | {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
    except ValueError as e:
        print(f'{src!r} | {type(e).__name__} | {e}')
    else:
        print(repr(src), '| compiles')
