# compile(): its flags and levels of optimisation.
from __future__ import annotations
SOURCE = '''
def f():
    "what f does"
    assert False, 'asserted'
    return __debug__
class C:
    "what C is"
try: print(f())
except AssertionError as e: print('AssertionError', e)
print(f.__doc__, C.__doc__)
'''
for level in (-1, 0, 1, 2):
    exec(compile(SOURCE, 'source', 'exec', optimize=level), {})
for wrong in ({'optimize': 3}, {'optimize': -2}, {'flags': 1 << 30}, {'flags': -1}, {'flags': 'a'}, {'optimize': None}):
    try:
        print(compile('1', 'source', 'eval', **wrong))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
scope = {}
exec(compile('def g(a: undefined) -> list[undefined]: pass', 'source', 'exec', annotations.compiler_flag), scope)
print(scope['g'].__annotations__)
TOP_LEVEL_AWAIT = 0x2000
code = compile('x = await thing()', 'source', 'exec', TOP_LEVEL_AWAIT)
async def thing():
    return 5
coroutine = eval(code)
print(type(coroutine).__name__)
try:
    coroutine.send(None)
except StopIteration:
    print(x)
try:
    compile('x = await thing()', 'source', 'exec')
except SyntaxError as e:
    print(e)
