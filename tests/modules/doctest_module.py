"""The script's own docstring is tested too.

>>> 1 + 1
3
>>> print('a\\n\\nb')
a
<BLANKLINE>
c
>>> 1/0
>>> raise ValueError('hello')
Traceback (most recent call last):
ValueError: hallo
>>> raise ValueError('hello')
Traceback (most recent call last):
    whatever
ValueError: hello
>>> raise ValueError('hello')    # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
a.b.ValueError: hallo
>>> list(range(20)) # doctest: +ELLIPSIS
[0, 1, ..., 18, 19]
>>> print('a   b\\n c') # doctest: +NORMALIZE_WHITESPACE
a b
c
>>> 2+2 # doctest: +SKIP
5
>>> True
1
>>> True # doctest: +DONT_ACCEPT_TRUE_FOR_1
1
>>> x = = 3
"""
import contextlib
import dataclasses
import doctest
import functools
import io
import os
import sys
import types


def shown(function, *args, **kwargs):
    """Print what the function prints, without folders and the frames of doctest itself."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        result = function(*args, **kwargs)
    print('->', result, file=out)
    own = False
    for line in out.getvalue().replace(os.path.dirname(__file__) + '/', '').splitlines():
        if line.lstrip().startswith('File "'):
            own = 'doctest.py"' in line
        elif own and not line.startswith(' ' * 8):
            own = False
        if not own:
            print(line)


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


def f(x: "A" = 'b'):
    """
    >>> f(1)
    1
    >>> for i in range(2):
    ...     f(i)
    ...
    0
    1
    >>> print(3); f(5)
    3
    6
    """
    return x


def decorated(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)
    return wrapper


@decorated
def g():
    r'''
    >>> g() # doctest: +SKIP
    2
    '''


@dataclasses.dataclass
class Point:
    """
    >>> Point(1).x
    2
    """
    x: int


@contextlib.contextmanager
def managed():
    """
    >>> with managed():
    ...     1
    2
    """
    yield


class C:
    """
    >>> C().m()
    7
    """

    def m(self):
        """
        >>> C().m()
        8
        """
        return 7

    @staticmethod
    def s():
        """
        >>> C.s()
        """

    @classmethod
    def c(cls):
        """
        >>> C.c()
        1
        """

    @property
    def p(self):
        """
        >>> C().p
        1
        """
        return 1

    @functools.cached_property
    def cp(self):
        """
        >>> C().cp
        """
        return 5

    q = property(lambda self: 3, doc='>>> 3\n4')

    class N:
        """
        >>> 1
        1
        """
        inner = len

    def undocumented(self):
        pass

    same = m
    length = len


async def co():
    """
    >>> 1
    2
    """


def exceptions():
    """
    >>> compile('a b', 'f', 'exec')
    Traceback (most recent call last):
    SyntaxError: invalid syntax
    >>> e = ValueError('a'); e.add_note('noted'); raise e
    Traceback (most recent call last):
    ValueError: a
    noted
    >>> class E(Exception): pass
    >>> raise E('x')
    Traceback (most recent call last):
    E: x
    >>> raise E('x\\ny')
    Traceback (most recent call last):
    E: x
    z
    >>> raise ValueError
    Traceback (most recent call last):
    ValueError
    >>> raise SystemExit(3)
    Traceback (most recent call last):
    SystemExit: 3
    >>> print('a'); raise ValueError('b')
    Traceback (most recent call last):
    ValueError: b
    >>> print('a'); raise ValueError('b')
    a
    Traceback (most recent call last):
    ValueError: b
    >>> raise ExceptionGroup('g', [ValueError(1)])
    Traceback (most recent call last):
    ExceptionGroup: g (1 sub-exception)
    >>> raise KeyError('k')
    Traceback (most recent call last):
      ...
    KeyError: ...
    >>> raise KeyError('k') # doctest: +ELLIPSIS
    Traceback (most recent call last):
      ...
    KeyError: ...
    >>> raise KeyError('x') #doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    E: y: z
    >>> print(5, end='')
    5
    >>> None
    >>> 4
    4
    >>> _
    4
    >>> sys.stdout.getvalue()
    ''
    >>> __name__
    '__main__'
    """


__test__ = {'x': '>>> 1\n2\n', 'f': f}

shown(doctest.testmod)
shown(doctest.testmod, verbose=True, exclude_empty=True)
shown(doctest.testmod, verbose=True, optionflags=doctest.SKIP)
shown(doctest.testmod, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE | doctest.ELLIPSIS, name='own')
shown(doctest.testmod, types.ModuleType('m', '>>> 1\n2\n>>> 3\n'), optionflags=doctest.FAIL_FAST | doctest.REPORT_NDIFF, report=False)

m = types.ModuleType('m', '>>> x = 1\n>>> x + y\n1\n')
shown(doctest.testmod, m, globs={'y': 0}, verbose=True)
shown(doctest.testmod, m, extraglobs={'y': 1})
shown(doctest.testmod, m, optionflags=doctest.SKIP, verbose=True)
shown(doctest.testmod, types.ModuleType('empty'), verbose=True)
attempt(doctest.testmod, 3)
m.__test__ = {'a': 3}
attempt(doctest.testmod, m)
m.__test__ = {4: '3'}
attempt(doctest.testmod, m)
m.__test__ = {}
try:
    doctest.testmod(m, raise_on_error=True, globs={'y': 3})
except doctest.DocTestFailure as e:
    print(e, e.test, repr(e.example.source), repr(e.got))
try:
    doctest.testmod(m, raise_on_error=True)
except doctest.UnexpectedException as e:
    print(e, e.test, repr(e.example.source), e.exc_info[:2])

print('== finder')
finder = doctest.DocTestFinder(exclude_empty=False)
for found in C, C().m, f, g, len, C.q, lambda: 0, 3:
    try:
        print([(t.name, os.path.basename(t.filename or ''), t.lineno, len(t.examples)) for t in finder.find(found, module=None)])
    except ValueError as e:
        print(e)
print(doctest.DocTestFinder(recurse=False).find(C, 'named', module=False, globs={'a': 1})[0].globs)
shown(doctest.DocTestFinder(verbose=True, recurse=False).find, C.N)

print('== parser')
parser = doctest.DocTestParser()
for text in (
        '', '>>> 1\n1\n', 'text\n  >>> a\n  ... b\n  1\n  2\n\n  >>> c\nend', '>>>1\n', '>>> 1\n...2\n', '    >>> 1\n  2\n',
        '>>> x # doctest: +FOO\n', '>>> # comment\n', '>>> x # doctest: +ELLIPSIS, -SKIP +NORMALIZE_WHITESPACE\n',
        '>>> # doctest: +SKIP\n', '>>> x # doctest: SKIP\n', '>>> f(1,\n...   2)\n...\n', '>>> \n>>> 1\n1\n',
        'a\n>>> "\\n"\nx\n\n\nb\n>>> 3', '\t>>> 1\n\t1\n', '>>> x=1\n  >>> y\n>>> s = """\n... a\n... """\n',
        '>>> raise X\nTraceback (most recent call last):\n  abc\nX: a\n  b\nc\n',
        '>>> raise X\nTraceback (innermost last):\n\n   File\nX\n', '>>> x\nfoo\nTraceback (most recent call last):\nX: y\n',
        '>>> x\n  Traceback (most recent call last):\n  X: y\n', '>>> x #doctest:+SKIP\n1\n', '>>> x\n...     # doctest: +SKIP\n1\n',
        ">>> x = '# doctest: +SKIP'\n", '>>> if 1:\n...     2\n... else:\n...     3\n>>> 5\n5', '... foo\n', ' >>> a\n ... b\n...c\n',
        '>>> a\n\x0b1\n>>> b\n   \n2', '>>> # doctest: +ELLIPSIS\n... 3\n3\n', '>>>\n', '>>> a\nb\n>>>\n', '>>> a\n... \n1\n'):
    try:
        print([(e.source, e.want, e.exc_msg, e.lineno, e.indent, e.options) if isinstance(e, doctest.Example) else e
               for e in parser.parse(text, 'name')])
    except ValueError as e:
        print(e)
example = parser.get_examples('>>> 1\n1\n')[0]
print(example == doctest.Example('1', '1'), example != doctest.Example('1', '2'), hash(example) == hash(doctest.Example('1', '1')))
tests = [parser.get_doctest(text, {'a': 1}, name, file, line) for text, name, file, line in (
    ('>>> 1\n1\n>>> 2\n2\n', 'b', 'fn.py', 7), ('', 'b', 'fn.py', 5), ('>>> 1\n', 'a', None, None), ('', 'b', 'a.py', 3))]
print(sorted(tests), tests[0].examples[1].lineno, tests[0].globs, repr(tests[0].docstring))
print(tests[0] == parser.get_doctest('>>> 1\n1\n>>> 2\n2\n', {'a': 1}, 'b', 'fn.py', 7), tests[0] == 3, hash(tests[0]) == hash(tests[0]))
attempt(lambda: tests[0] < 3)
print(doctest.script_from_examples('Hello\n>>> 1\n1\n\nworld\n>>> x=3\n>>> for i in 2:\n...   3\nfoo\n\n\nend\n'))
print(doctest.testsource(sys.modules['__main__'], '__main__.C.m'))
attempt(doctest.testsource, sys.modules['__main__'], '__main__.C.z')

print('== checker')
checker = doctest.OutputChecker()
for want, got, flags in (
        ('1\n', 'True\n', 0), ('1\n', 'True\n', 1), ('0\n', 'False\n', 0), ('True\n', '1\n', 0), ('a...b\n', 'a12b\n', 8), ('...\n', '', 8),
        ('a...a\n', 'a\n', 8), ('a...b...c\n', 'abXbc\n', 8), ('...b...\n', 'abc\n', 8), ('a\n<BLANKLINE>\nb\n', 'a\n\nb\n', 0),
        ('a\n<BLANKLINE>\nb\n', 'a\n\nb\n', 2), ('a b\n c\n', ' a   b c', 4), ('a\n  <BLANKLINE>\n', 'a\n\n', 0), ('...\n', 'a\nb\n', 8),
        ('x', 'x\n', 0), ('a...\n', 'a\n', 8), ('a ...\nb', 'a x\ny\nb', 12), ('...a...\n', 'a\n', 8), ('ab...bc\n', 'abc\n', 8),
        ('a\n<BLANKLINE>\n', 'a\n   \n', 0), ('<BLANKLINE>\n', '\n', 0), ('a<BLANKLINE>\n', 'a\n', 0)):
    print(repr(want), repr(got), flags, checker.check_output(want, got, flags))
for want, got, flags in (
        ('1\n', '2\n', 0), ('', '2\n', 0), ('1\n', '', 0), ('', '', 0), ('a\nb\n', 'a\nc\n', doctest.REPORT_UDIFF),
        ('a\nbcde\n', 'a\nbcdf\n', doctest.REPORT_NDIFF), ('a\n', 'a\n\nb\n', 0), ('a\n', 'a\n\nb\n', doctest.DONT_ACCEPT_BLANKLINE),
        ('a\nb\nc\n', 'a\nB\n\nc\n', doctest.REPORT_UDIFF), ('a\nb\nc\n', 'a\nB\n\nc\n', doctest.REPORT_CDIFF)):
    print(checker.output_difference(doctest.Example('x', want), got, flags))

print('== runner')
runner = doctest.DocTestRunner(verbose=False)
out = []
test = parser.get_doctest('>>> 1\n2\n>>> a = 1\n>>> 5 # doctest: +SKIP\n', {}, 'foo', None, 0)
print(runner.run(test, out=out.append, clear_globs=False), test.globs['a'], out)
print(runner.tries, runner.failures, runner.skips, runner.summarize(), runner.optionflags)
other = doctest.DocTestRunner(verbose=False)
other.run(test, out=out.append)
other.merge(runner)
print(other.summarize(True), test.globs)
debug = doctest.DebugRunner(verbose=False)
print(debug.run(parser.get_doctest('>>> x=1\n>>> 1\n1\n', {}, 'foo', 'fn', 0)))
print(doctest.register_optionflag('FOO') == doctest.register_optionflag('FOO') != doctest.register_optionflag('BAR'))
results = doctest.TestResults(1, 2, skipped=3)
print(results, results == (1, 2), results.failed, results.attempted, results.skipped, doctest.TestResults(0, 1))
shown(doctest.run_docstring_examples, f, {'f': abs}, True, 'named')
shown(doctest.run_docstring_examples, f, globals(), optionflags=doctest.FAIL_FAST)
shown(doctest.master.summarize)
