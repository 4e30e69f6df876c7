# what raise raises; the messages of failing statements.
from each import each
def f():
    try:
        raise ValueError('a')
    except (TypeError, ValueError) as e:
        print(repr(e), e.args, e.__context__, e.__cause__, e.__suppress_context__, e.__traceback__ is not None)
        try:
            raise KeyError('b')
        except KeyError as e2:
            print(repr(e2.__context__), e2.__context__ is e)
            try:
                raise IndexError('c') from e
            except IndexError as e3:
                print(e3.__cause__ is e, e3.__context__ is e2, e3.__suppress_context__)
    try: e
    except UnboundLocalError as x: print(x)
f()
each('''
raise
raise 5
raise 'abc'
raise None
raise int
raise ValueError
raise ValueError('x', 1)
raise ValueError from 5
raise ValueError from None
raise ValueError from KeyError
raise ValueError('x') from KeyError('y')
raise type('E', (Exception,), {})
raise type('E', (Exception,), {})('m')
raise BaseException('b')
raise KeyboardInterrupt
raise SystemExit(3)
raise SystemExit
raise GeneratorExit('g')
raise StopIteration(5)
raise StopAsyncIteration
raise KeyError('x')
raise KeyError
raise KeyError('x', 'y')
raise KeyError(('t',))
raise KeyError("it's")
raise OSError(2, 'No such file')
raise OSError(2, 'No such file', 'fname')
raise OSError(2, 'No such file', 'a', None, 'b')
raise OSError('just text')
raise OSError(1)
raise OSError(13, 'x')
raise OSError(17, 'x')
raise OSError()
raise FileNotFoundError
raise FileNotFoundError('x')
raise FileNotFoundError(5, 'x')
raise UnicodeError('x')
raise UnicodeDecodeError('utf8', b'abc', 1, 2, 'why')
raise UnicodeEncodeError('utf8', 'abc', 1, 2, 'why')
raise UnicodeEncodeError('utf8', 'a\\xe9c', 1, 2, 'why')
raise UnicodeEncodeError('utf8', 'abc', 0, 3, 'why')
raise UnicodeTranslateError('abc', 1, 2, 'why')
raise UnicodeDecodeError('utf8', 'abc', 1, 2, 'why')
raise UnicodeDecodeError
raise UnicodeDecodeError(1, 2)
raise SyntaxError('m')
raise SyntaxError('m', ('f', 1, 2, 'text'))
raise SyntaxError('m', ('f', 1, 2, 'text', 1, 5))
raise SyntaxError('m', 5)
raise SyntaxError('m', (1, 2))
raise SyntaxError
raise ImportError('m', name='n', path='p')
raise ModuleNotFoundError('m')
raise AssertionError
raise AssertionError('m')
raise NotImplementedError
raise NotImplemented
raise MemoryError('m')
raise RecursionError('r')
raise ZeroDivisionError('z')
raise AttributeError('m', name='n')
raise NameError('m', name='n')
raise UnboundLocalError('u')
raise ExceptionGroup('m', [ValueError(1)])
raise Warning('w')
raise EOFError
assert False
assert False, 'msg'
assert 0, (1, 2)
assert (0, 'always')
assert 1, 1/0
assert 0, ValueError('v')
assert None is None
del undefined
undefined
undefined.x
def f(): return local_later; local_later = 1
f()
def f(): print(q); del q
f()
def f(): x = 1; del x; return x
f()
def f(): global zzz; return zzz
f()
def f(): return (lambda: yy)(); yy = 1
f()
def f(): (lambda: yy)(); yy = 1
f()
class C: x = undefined_in_class
class C: del nope
try: raise ValueError; except: pass
[].foo
[].foo = 1
(1).x = 2
None.foo
len.x = 1
int.x = 1
object().x = 1
del int.real
del (1).real
[][0]
()[1]
'abc'[10]
b'abc'[10]
[1][-5]
{}['k']
{}[[]]
{[]: 1}
{[]}
{{}}
{}[1][2]
1[0]
1[0] = 1
del 1[0]
None[0]
len[0]
int[0]
[1]['a']
[1][1.0]
[1][None]
'a'['b']
(1, 2)['a']
range(3)[5]
range(3)['a']
(1,)[0] = 2
'abc'[0] = 'x'
del 'abc'[0]
del (1, 2)[0]
b'a'[0] = 1
range(3)[0] = 1
{1}[0]
{1}[0] = 1
1()
'a'()
None()
[]()
(1, 2)()
{}()
{}.a.b
''')
