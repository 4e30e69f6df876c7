# The builtin exceptions: hierarchy, arguments, attributes.
names = '''BaseException BaseExceptionGroup GeneratorExit KeyboardInterrupt SystemExit Exception ArithmeticError FloatingPointError OverflowError
ZeroDivisionError AssertionError AttributeError BufferError EOFError ExceptionGroup ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError
NameError UnboundLocalError OSError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError
ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
ReferenceError RuntimeError NotImplementedError PythonFinalizationError RecursionError StopAsyncIteration StopIteration SyntaxError IndentationError TabError
SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning BytesWarning DeprecationWarning EncodingWarning
FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning EnvironmentError IOError'''.split()
import builtins
for n in names:
    cls = getattr(builtins, n)
    print(n, cls.__name__, [c.__name__ for c in cls.__mro__[1:-1]])
for e in (Exception(), Exception('a'), Exception('a', 1), KeyError('k'), KeyError(), KeyError('a', 'b'), ValueError(None), StopIteration(5), SystemExit(3), SystemExit(), OSError(2, 'no file'), OSError(2, 'no file', 'name'), OSError('x'), OSError(13, 'm', 'f', None, 'g'), SyntaxError('bad', ('f', 1, 2, 'text')), ImportError('m', name='n', path='p'), AttributeError('x', name='n', obj=5), NameError('y', name='z'), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'why'), UnicodeEncodeError('ascii', 'é', 0, 1, 'why'), AssertionError(()), TimeoutError()):
    print(repr(e), '|', str(e), '|', e.args)
o = OSError(2, 'no file', 'name')
print(type(o).__name__, o.errno, o.strerror, o.filename, type(OSError(17, 'x')).__name__, type(OSError(32, '')).__name__, type(OSError(9999, 'q')).__name__, type(OSError(110, 'x')).__name__)
s = SyntaxError('bad', ('f', 1, 2, 'text'))
print(s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno)
print(StopIteration(5).value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code, ImportError('m', name='n').name, NameError('x', name='q').name, AttributeError('x', obj=1).obj)
u = UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why')
print(u.encoding, u.object, u.start, u.end, u.reason)
e = ValueError('a')
e.args = ('changed', 2)
print(e, repr(e), e.args)
e.extra = 1
print(e.extra, vars(e))
print(IOError is OSError, EnvironmentError is OSError, issubclass(UnicodeError, ValueError), issubclass(RecursionError, RuntimeError))
for f in (lambda: KeyError(a=1), lambda: UnicodeDecodeError(1), lambda: ImportError(bad=1), lambda: setattr(ValueError(), '__cause__', 5), lambda: setattr(ValueError(), '__traceback__', 5), lambda: setattr(ValueError(), '__context__', 'x'), lambda: ValueError().nope, lambda: ValueError() + 1):
    try:
        f()
    except Exception as ex:
        print(type(ex).__name__, ex)


class Custom(Exception):
    def __init__(self, a, b=2):
        self.a, self.b = a, b


c = Custom(1, b=3)
print(repr(c), str(c), c.args, c.a, c.b, Custom.__mro__[1].__name__, isinstance(c, Exception))
