# Which of several wrong arguments an error names, and with what words.
import sys, types

class Group(ExceptionGroup): pass
class Lenient(ExceptionGroup):
    def __init__(self, *args, **kw): pass
class Subscripted:
    def __getitem__(self, key): return 1

try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
frame = sys._getframe()
members = [ValueError()]
of_dict = dict.__dict__.get

for source in (
        "Group('a', members, k=1)", "ExceptionGroup('a', members, k=1)", "BaseExceptionGroup('a', members, k=1)",
        "Lenient('a', members, k=1)", "Lenient('a', k=1)", "ExceptionGroup('a', 1, k=1)",
        "type(int, k=1)", "type('x', (), k=1)", "type(k=1)", "type()", "type.__new__(type)", "type.__new__(type, 1, k=2)",
        "eval('1', [])", "eval('1', Subscripted())", "eval('1', 3)", "eval('1', [], 3)", "exec('1', [], 3)", "exec('1', {}, 3)",
        "compile('a', 'x\\0', 'exec')", "compile('a', b'x\\0', 'exec')", "compile('a', 'x', 'exec\\0')", "__import__('a\\0')",
        "__import__('sys.a\\0')", "open('a\\0')", "open('a', encoding='r\\0')", "open('a', errors='r\\0')",
        "of_dict('fromkeys')()", "of_dict('fromkeys')(k=1)", "of_dict('fromkeys')(int)", "of_dict('pop')()",
        "int.__dict__['from_bytes']()", "types.TracebackType(1, 2, 3, 4)", "types.TracebackType(1, frame, 1j, 2)",
        "types.TracebackType(1, frame, 2**80, 1)", "types.TracebackType(1, frame, 1, 1)", "dict(**{1: 2}, **{1: 3})",
        "dict(**{1: 2}, **{3: 4})", "dict(a=1, **{1: 2, 'a': 3})", "dict(**{(1,): 2}, b=3)",
        "types.TracebackType(tb, frame, 1, 'x')"):
    try:
        print(source, '->', repr(eval(source)))
    except Exception as e:
        print(source, '|', type(e).__name__, '|', e)
