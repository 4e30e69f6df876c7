# exception groups: made, split, and except*.
from each import each
each('''
ExceptionGroup('m', [])
ExceptionGroup('m', [1])
ExceptionGroup('m', [ValueError])
ExceptionGroup('m', ValueError(1))
ExceptionGroup('m', 5)
ExceptionGroup(5, [ValueError(1)])
ExceptionGroup('m')
ExceptionGroup()
ExceptionGroup('m', [ValueError(1)], 3)
ExceptionGroup('m', [KeyboardInterrupt()])
BaseExceptionGroup('m', [KeyboardInterrupt()])
type(BaseExceptionGroup('m', [ValueError(1)]))
type(BaseExceptionGroup('m', [ValueError(1), KeyboardInterrupt()]))
ExceptionGroup('m', (ValueError(1), KeyError(2))).exceptions
ExceptionGroup('m', (ValueError(1),)).message
str(ExceptionGroup('m', [ValueError(1)])), str(ExceptionGroup('m', [ValueError(1), KeyError(2)]))
repr(ExceptionGroup('m', [ValueError(1)])), repr(ExceptionGroup('m', (ValueError(1),)))
ExceptionGroup('m', [ValueError(1)]).args
ExceptionGroup('m', [ValueError(1)]).message = 5
ExceptionGroup('m', [ValueError(1)]).exceptions = 5
ExceptionGroup.__mro__, BaseExceptionGroup.__mro__
ExceptionGroup[int]
class E(BaseExceptionGroup, ValueError): pass
E('m', [KeyboardInterrupt()])
E('m', [KeyError()])
class E(ExceptionGroup): pass
E('m', [ValueError()]).split(ValueError)
class E(ExceptionGroup):  derive = lambda self, e: E(self.message, e)
E('m', [ValueError()]).split(ValueError)
class E(ExceptionGroup):  derive = lambda self, e: 5
E('m', [ValueError(), KeyError()]).split(ValueError)
''')
eg = ExceptionGroup('top', [ValueError(1), ExceptionGroup('sub', [KeyError(2), TypeError(3), ValueError(4)]), OSError(5)])
each('''
eg.subgroup(ValueError)
eg.subgroup((KeyError, OSError))
eg.subgroup(lambda e: isinstance(e, TypeError))
eg.subgroup(lambda e: True) is eg
eg.subgroup(lambda e: False)
eg.subgroup(ExceptionGroup) is eg
eg.subgroup(5)
eg.subgroup([ValueError])
eg.subgroup((ValueError, 5))
eg.subgroup(int)
eg.subgroup()
eg.split(ValueError)
eg.split(RuntimeError)
eg.split(Exception)
eg.split(lambda e: 1/0)
eg.derive([ValueError()])
eg.derive(5)
eg.split(lambda e: len(getattr(e, 'exceptions', ())) == 3)
''')
def star(exc):
    out = []
    try:
        try:
            raise exc
        except* ValueError as e:
            out.append(('VE', repr(e)))
        except* (KeyError, OSError) as e:
            out.append(('KO', repr(e)))
        else:
            out.append('else')
        finally:
            out.append('finally')
    except BaseException as e:
        out.append(('rest', repr(e), repr(e.__context__)))
    return out
for exc in (ValueError('plain'), eg, KeyError('k'), TypeError('t'), KeyboardInterrupt(), ExceptionGroup('a', [TypeError(1)]), BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(2)])):
    print(star(exc))
def star2(how):
    try:
        raise ExceptionGroup('g', [ValueError(1), KeyError(2), TypeError(3)])
    except* ValueError as e:
        if how == 'raise': raise
        if how == 'new': raise RuntimeError('new')
        if how == 'from': raise RuntimeError('new') from e
        if how == 'e': raise e
    except* KeyError as e:
        if how == 'both': raise IndexError('idx')
    except* TypeError as e:
        if how == 'both': raise AttributeError('attr')
for how in ('none', 'raise', 'new', 'from', 'e', 'both'):
    try: print(how, star2(how))
    except BaseException as e: print(how, repr(e), '| ctx', repr(e.__context__), '| cause', repr(e.__cause__), [repr(x.__context__) for x in getattr(e, 'exceptions', ())])
def star3(t):
    try: raise ExceptionGroup('g', [ValueError(1)])
    except* t: r = 1
    return r
each('''
try: pass
except* ValueError: pass
''')
def bad(src):
    try: exec(src)
    except BaseException as e: print(type(e).__name__, e)
bad('try: raise ValueError\nexcept* 5: pass')
bad('try: raise ValueError\nexcept* ExceptionGroup: pass')
bad('try: raise ValueError\nexcept* (ValueError, ExceptionGroup): pass')
bad('try: raise ValueError\nexcept* BaseExceptionGroup: pass')
bad('try: pass\nexcept* ValueError: pass\nexcept KeyError: pass')
bad('try: pass\nexcept KeyError: pass\nexcept* ValueError: pass')
bad('try: pass\nexcept*: pass')
bad('for x in [1]:\n try: pass\n except* ValueError: break')
bad('for x in [1]:\n try: pass\n except* ValueError: continue')
bad('def f():\n try: pass\n except* ValueError: return 1')
bad('for x in [1]:\n try: raise ValueError\n except* ValueError:\n  for y in [1]: break\n print("ok")')
bad('try: raise ValueError\nexcept* ValueError:\n def f(): return 1\n print(f())')
bad('try: raise ValueError("q")\nexcept* ValueError as e: print(e, type(e))\nprint(e)')
bad('try: raise ExceptionGroup("x", [ValueError(1)])\nexcept* ValueError as e: print(e.exceptions, e.__traceback__ is not None)')
