"""Examples in docstrings and texts, tested.

What CPython's has and this has not: debugging (debug, debug_src, which need pdb).
Tracebacks in reports begin at the example, without the frame of this module.
"""
import builtins
import functools
import io
import linecache
import os
import sys
import traceback
import types
from collections import namedtuple

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
           'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE',
           'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker',
           'DocTestFailure', 'UnexpectedException', 'DebugRunner', 'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite',
           'DocFileSuite', 'set_unittest_reportflags', 'script_from_examples', 'testsource']

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The flag of an option's name, made if there is none."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
COMPARISON_FLAGS = 2 * IGNORE_EXCEPTION_DETAIL - 1

REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')
REPORTING_FLAGS = 2 * FAIL_FAST - 1 - COMPARISON_FLAGS

_PREFIX = 'rRuU'  # what may stand before the quotes of a docstring
BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'


class TestResults(namedtuple('TestResults', 'failed attempted')):
    """How many examples failed, of how many."""

    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        skipped = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


def _count(n, word):
    return f'{n} {word}{"s" * (n != 1)}'


def _map_lines(change, text):
    return '\n'.join(map(change, text.split('\n')))


def _indent(text):
    return _map_lines(lambda line: line and '    ' + line, text)


class Example:
    """A statement and what it is to print."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = _ended(source) or '\n'
        self.want = _ended(want)
        self.exc_msg = exc_msg if exc_msg is None else _ended(exc_msg) or '\n'
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() and self.options == other.options if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash(self._key())


def _ended(text):
    return text + '\n' if text and not text.endswith('\n') else text


class DocTest:
    """The examples of one docstring or text, and the names they run with."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno
        self.docstring = docstring

    def __repr__(self):
        examples = _count(len(self.examples), 'example') if self.examples else 'no examples'
        return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return (self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno) == (
            other.examples, other.docstring, other.globs, other.name, other.filename, other.lineno)

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def _order(self):
        # A file or a line that is not known comes first.
        return self.name, self.filename or '', -1 if self.lineno is None else self.lineno, id(self)

    def __lt__(self, other):
        return self._order() < other._order() if isinstance(other, DocTest) else NotImplemented


class DocTestParser:
    """Finds the examples in a text."""

    def parse(self, string, name='<string>'):
        """Texts and examples, in turn."""
        lines = string.expandtabs().split('\n')
        margin = min((_indentation(line) for line in lines if line.strip()), default=0)
        lines = [line[margin:] for line in lines]
        pieces, at, text = [], 0, 0  # text is where the text since the last example begins
        while at < len(lines):
            if not _prompts(lines[at], '>>>'):
                at += 1
                continue
            code = at + 1
            while code < len(lines) and _prompts(lines[code], '...'):
                code += 1
            want = code
            while want < len(lines) and lines[want].strip(' ') and not _prompts(lines[want], '>>>'):
                want += 1
            pieces.append(''.join(line + '\n' for line in lines[text:at]))
            if example := self._example(lines[at:code], lines[code:want], name, at, margin):
                pieces.append(example)
            at = text = want
        pieces.append('\n'.join(lines[text:]))
        return pieces

    def _example(self, source, want, name, lineno, margin):
        """The example of these lines, None if there is only a comment."""
        indent = _indentation(source[0])

        def refuse(at, what, of='docstring'):
            raise ValueError(f'line {at} of the {of} for {name} {what}')
        for i, line in enumerate(source):
            if line[indent + 3:indent + 4] not in ('', ' '):
                refuse(lineno + i + 1, f'lacks blank after {line[indent:indent + 3]}: {line!r}')
        # CPython counts the lines after the first from the first.
        for first, rest, prefix in (lineno, source[1:], ' ' * indent + '.'), (lineno + len(source), want, ' ' * indent):
            for i, line in enumerate(rest):
                if line and not line.startswith(prefix):
                    refuse(first + i + 1, f'has inconsistent leading whitespace: {line!r}')
        code = '\n'.join(line[indent + 4:] for line in source)
        expected = '\n'.join(line[indent:] for line in want)
        options = {}
        for word in _directives(code):
            if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                refuse(lineno + 1, f'has an invalid option: {word!r}', 'doctest')
            options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
        if '\n' not in code and code.lstrip(' ')[:1] in ('', '#'):
            if options:
                refuse(lineno, f'has an option directive on a line with no example: {code!r}', 'doctest')
            return None
        return Example(code, expected, _exception_message(expected), lineno, margin + indent, options)

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples of a text as one test."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name='<string>'):
        """The examples of a text."""
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]


def _indentation(line):
    return len(line) - len(line.lstrip(' '))


def _prompts(line, prompt):
    return line.lstrip(' ').startswith(prompt)


def _directives(code):
    """The words of the comments that set options."""
    for line in code.split('\n'):
        for i, c in enumerate(line):
            if c == '#':
                head, colon, words = line[i + 1:].partition('doctest:')
                if colon and not head.strip() and "'" not in words and '"' not in words:
                    yield from words.replace(',', ' ').split()
                    break


def _exception_message(want):
    """What an exception is expected to say, None if none is expected."""
    lines = want.split('\n')
    if lines[0].rstrip() in ('Traceback (most recent call last):', 'Traceback (innermost last):'):
        for i, line in enumerate(lines[1:], 1):
            if line[:1].isalnum() or line[:1] == '_':
                return '\n'.join(lines[i:])
    return None


_ROUTINES = (types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
             types.ClassMethodDescriptorType, types.MethodWrapperType)
_PROPERTIES = property, functools.cached_property
_COMPILED = '__annotate__', '__annotate_func__'  # the compiler's functions, not the script's


def _unwrap(item):
    seen = set()
    while hasattr(item, '__wrapped__') and not isinstance(item, type) and id(item) not in seen:
        seen.add(id(item))
        item = item.__wrapped__
    return item


class DocTestFinder:
    """Finds the tests of a module, a class or a function and what is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose = verbose
        self._parser = parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests, by their names in order."""
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            module = obj if isinstance(obj, types.ModuleType) else sys.modules.get(getattr(obj, '__module__', None))
        globs = dict(vars(module) if module and globs is None else globs or {})
        globs.update(extraglobs or {})
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, globs, set())
        return sorted(tests)

    def _find(self, tests, obj, name, module, globs, seen):
        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen.add(id(obj))
        if test := self._test(obj, name, module, globs):
            tests.append(test)
        if not self._recurse:
            return
        kinds = (*_ROUTINES, type)
        if isinstance(obj, type):
            kinds += _PROPERTIES
        elif not isinstance(obj, types.ModuleType):
            return
        for key, item in vars(obj).items():
            if isinstance(item, (staticmethod, classmethod)):
                item = item.__func__
            if isinstance(_unwrap(item), kinds) and key not in _COMPILED and self._from_module(module, item):
                self._find(tests, item, f'{name}.{key}', module, globs, seen)
        if isinstance(obj, type):
            return
        for key, item in getattr(obj, '__test__', {}).items():
            if not isinstance(key, str):
                raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(key)!r}')
            if not isinstance(item, (*kinds, types.ModuleType, str)):
                raise ValueError('DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: '
                                 f'{type(item)!r}')
            self._find(tests, item, f'{name}.__test__.{key}', module, globs, seen)

    def _from_module(self, module, item):
        """Whether an item that the module has was made in it."""
        if module is None or isinstance(item, _PROPERTIES):
            return True
        name = getattr(item, '__module__', None)
        owner = sys.modules.get(name)
        if owner is None and isinstance(item, types.FunctionType):
            return item.__globals__ is vars(module)
        return name == module.__name__ if owner is None else owner is module

    def _test(self, obj, name, module, globs):
        docstring = obj if isinstance(obj, str) else getattr(obj, '__doc__', None) or ''
        if not docstring and self._exclude_empty:
            return None
        file = getattr(module, '__file__', None)
        line = self._line(obj, linecache.getlines(file) if file else None)
        return self._parser.get_doctest(str(docstring), globs, name, file or (module and module.__name__), line)

    def _line(self, obj, lines):
        """The index of the line that the docstring begins in, None if that is not known."""
        if isinstance(obj, property):
            obj = obj.fget
        obj = _unwrap(getattr(obj, '__func__', obj))
        line = None
        if getattr(obj, '__doc__', None) is None:
            return None
        if isinstance(obj, types.ModuleType):
            line = 0
        elif isinstance(obj, type):
            line = getattr(obj, '__firstlineno__', 0) - 1
        elif isinstance(obj, types.FunctionType):
            line = obj.__code__.co_firstlineno - 1
        if line is None or line < 0:
            return None
        if lines is None:
            return line + 1
        return next((i for i in range(line, len(lines)) if _begins_string(lines[i])), None)


def _begins_string(line):
    """Whether a line, or what follows a colon in it, begins with a string."""
    while True:
        if line.lstrip().lstrip(_PREFIX)[:1] in ('"', "'"):
            return True
        _, colon, line = line.partition(':')
        if not colon:
            return False


class OutputChecker:
    """Compares what is expected with what was printed, and shows how they differ."""

    def check_output(self, want, got, optionflags):
        if want == got:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = _map_lines(lambda line: '' if line.rstrip() == BLANKLINE_MARKER else line, want)
            got = _map_lines(lambda line: line if line.strip() else '', got)
            if want == got:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = ' '.join(want.split()), ' '.join(got.split())
            if want == got:
                return True
        return bool(optionflags & ELLIPSIS) and _matches(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            *lines, last = got.split('\n')
            got = ''.join((line if line.strip(' ') else BLANKLINE_MARKER) + '\n' for line in lines) + last
        if optionflags & REPORT_NDIFF or optionflags & (REPORT_UDIFF | REPORT_CDIFF) and want.count('\n') > 2 and got.count('\n') > 2:
            return self._lines_compared(want.splitlines(True), got.splitlines(True), optionflags)
        return ((f'Expected:\n{_indent(want)}' if want else 'Expected nothing\n')
                + (f'Got:\n{_indent(got)}' if got else 'Got nothing\n'))

    def _lines_compared(self, want, got, optionflags):
        import difflib
        if optionflags & REPORT_UDIFF:
            kind, lines = 'unified diff with -expected +actual', list(difflib.unified_diff(want, got, n=2))[2:]
        elif optionflags & REPORT_CDIFF:
            kind, lines = 'context diff with expected followed by actual', list(difflib.context_diff(want, got, n=2))[2:]
        else:
            kind, lines = 'ndiff with -expected +actual', difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want, got)
        return f'Differences ({kind}):\n' + _indent(''.join(lines))


def _matches(want, got):
    """Whether a text is as wanted, where three points stand for anything."""
    first, *parts = want.split(ELLIPSIS_MARKER)
    if not parts:
        return want == got
    last = parts.pop()
    at, end = len(first), len(got) - len(last)
    if not (got.startswith(first) and got.endswith(last) and at <= end):
        return False
    for part in parts:
        found = got.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _without_detail(message):
    """The name of an exception's class alone, without its module."""
    name = message.partition('\n')[0].partition(':')[0]
    return name.rpartition('.')[2]


def _traceback(exc):
    # A SyntaxError of the example itself has no traceback left.
    head = '' if exc.__traceback__ else 'Traceback (most recent call last):\n'
    return head + ''.join(traceback.format_exception(exc))


class _Output(io.StringIO):
    """Standard output while an example runs."""

    def getvalue(self):
        return _ended(super().getvalue())

    def clear(self):
        self.seek(0)
        self.truncate()


class DocTestRunner:
    """Runs tests, tells what went wrong, and keeps count."""

    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.failures = self.tries = self.skips = 0
        self._stats = {}  # failures, tries and skips by the name of the test

    def report_start(self, out, test, example):
        if self._verbose:
            want = f'Expecting:\n{_indent(example.want)}' if example.want else 'Expecting nothing\n'
            out(f'Trying:\n{_indent(example.source)}{want}')

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._header(test, example) + 'Exception raised:\n' + _indent(_traceback(exc_info[1])))

    def _header(self, test, example):
        if test.filename:
            line = '?' if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
            place = f'File "{test.filename}", line {line}'
        else:
            place = f'Line {example.lineno + 1}'
        return f'{self.DIVIDER}\n{place}, in {test.name}\nFailed example:\n{_indent(example.source)}'

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a test; what they define is forgotten unless clear_globs is false."""
        stdout, hook = sys.stdout, sys.displayhook
        if compileflags is None:
            compileflags = _future_flags(test.globs)
        sys.stdout, sys.displayhook = _Output(), sys.__displayhook__
        try:
            return self._run(test, compileflags, out or stdout.write)
        finally:
            sys.stdout, sys.displayhook = stdout, hook
            self.optionflags = self.original_optionflags
            if clear_globs:
                test.globs.clear()
                builtins._ = None

    def _run(self, test, compileflags, out):
        failures = skips = tries = 0
        for i, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures
            self.optionflags = self.original_optionflags
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            tries += 1
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            got, exc = _executed(example, test.globs, f'<doctest {test.name}[{i}]>', compileflags)
            if self._good(example, got, exc):
                if not quiet:
                    self.report_success(out, test, example, got)
                continue
            failures += 1
            if quiet:
                pass
            elif exc is None:
                self.report_failure(out, test, example, got)
            elif example.exc_msg is None:
                self.report_unexpected_exception(out, test, example, (type(exc), exc, exc.__traceback__))
            else:
                self.report_failure(out, test, example, got + _traceback(exc))
            if self.optionflags & FAIL_FAST:
                break
        self.failures, self.tries, self.skips = self.failures + failures, self.tries + tries, self.skips + skips
        self._count(test.name, (failures, tries, skips))
        return TestResults(failures, tries, skipped=skips)

    def _good(self, example, got, exc):
        """Whether an example did what it was to do."""
        check, flags = self._checker.check_output, self.optionflags
        if exc is None:
            return check(example.want, got, flags)
        if example.exc_msg is None:
            return False
        message = traceback.format_exception_only(exc)
        if isinstance(exc, SyntaxError):  # of which the place comes first
            message = [line for line in message if not line.startswith(' ')]
        message = ''.join(message)
        return check(example.exc_msg, message, flags) or bool(flags & IGNORE_EXCEPTION_DETAIL) and check(
            _without_detail(example.exc_msg), _without_detail(message), flags)

    def _count(self, name, counts):
        self._stats[name] = tuple(map(sum, zip(self._stats.get(name, (0, 0, 0)), counts)))

    def merge(self, other):
        """Add what another runner counted."""
        for name, counts in other._stats.items():
            self._count(name, counts)

    def summarize(self, verbose=None):
        """Print how the tests went; tells it too."""
        verbose = self._verbose if verbose is None else verbose
        stats = sorted(self._stats.items())
        failures, tries, skips = (sum(counts[i] for _, counts in stats) for i in range(3))
        failed = [(name, counts) for name, counts in stats if counts[0]]
        if verbose:
            empty = [name for name, counts in stats if not counts[1]]
            passed = [(name, counts[1]) for name, counts in stats if counts[1] and not counts[0]]
            if empty:
                print(f'{_count(len(empty), "item")} had no tests:', *empty, sep='\n    ')
            if passed:
                print(f'{_count(len(passed), "item")} passed all tests:')
                for name, n in passed:
                    print(f' {n:3} test{"s" * (n != 1)} in {name}')
        if failed:
            print(f'{self.DIVIDER}\n{_count(len(failed), "item")} had failures:')
            for name, (bad, n, _) in failed:
                print(f' {bad:3} of {n:3} in {name}')
        if verbose:
            print(f'{_count(tries, "test")} in {_count(len(stats), "item")}.')
            print(f'{tries - failures} passed' + (f' and {failures} failed.' if failures else '.'))
        if failures:
            print(f'***Test Failed*** {_count(failures, "failure")}' + (f' and {_count(skips, "skipped test")}.' if skips else '.'))
        elif verbose:
            print('Test passed.')
        return TestResults(failures, tries, skipped=skips)


def _future_flags(globs):
    """What the names say that __future__ gave the module."""
    import __future__
    flags = 0
    for name in __future__.all_feature_names:
        if globs.get(name) is getattr(__future__, name):
            flags |= getattr(__future__, name).compiler_flag
    return flags


def _executed(example, globs, filename, compileflags):
    """What an example printed, and its exception or None."""
    # So that tracebacks can show the source.
    linecache.cache[filename] = len(example.source), None, example.source.splitlines(True), filename
    try:
        exec(compile(example.source, filename, 'single', compileflags, True), globs)
        exc = None
    except KeyboardInterrupt:
        raise
    except BaseException as e:
        exc = e.with_traceback(e.__traceback__.tb_next)
    finally:
        del linecache.cache[filename]
    got = sys.stdout.getvalue()
    sys.stdout.clear()
    return got, exc


class DocTestFailure(Exception):
    """An example printed something else than expected."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised what it was not expected to."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises an exception at the first failure, and leaves what the examples defined."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        results = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return results

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


master = None  # has counted all that testmod and testfile ran


def _run_all(tests, verbose, report, optionflags, raise_on_error):
    global master
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    """Test the examples in the docstrings of a module, by default the script."""
    m = sys.modules['__main__'] if m is None else m
    if not isinstance(m, types.ModuleType):
        raise TypeError(f'testmod: module required; {m!r}')
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, verbose, report, optionflags, raise_on_error)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Test the examples in a text file."""
    test = _file_test(filename, module_relative, package, globs, extraglobs, parser, encoding, name, sys._getframe(1))
    return _run_all([test], verbose, report, optionflags, raise_on_error)


def _file_test(filename, module_relative, package, globs, extraglobs, parser, encoding, name, caller):
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    name = os.path.basename(filename) if name is None else name
    if module_relative:
        filename = _beside(_module(package) if package else caller.f_globals, filename)
    with open(filename, encoding=encoding or 'utf-8') as file:
        text = file.read()
    return parser.get_doctest(text, {'__name__': '__main__'} | (globs or {}) | (extraglobs or {}), name, filename, 0)


def _module(module):
    """A module, which may be named."""
    if isinstance(module, str):
        __import__(module)
        return sys.modules[module]
    return module


def _beside(module, path):
    """A file by its path from the folder of a module, or of a module's names."""
    if path.startswith('/'):
        raise ValueError('Module-relative files may not have absolute paths')
    names = module if isinstance(module, dict) else vars(module)
    if '__file__' in names:
        folder = os.path.dirname(names['__file__'])
    elif names['__name__'] == '__main__':
        folder = os.path.dirname(sys.argv[0]) if sys.argv and sys.argv[0] else os.curdir
    else:
        raise ValueError(f"Can't resolve paths relative to the module {names['__name__']!r} (it has no __file__)")
    return os.path.join(folder, *path.split('/'))


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    """Test the examples in the docstring of an object, and of nothing in it."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Set the flags that reports of suites are made with; returns the old ones."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError('Only reporting flags allowed', flags)
    old, _unittest_reportflags = _unittest_reportflags, flags
    return old


@functools.cache
def _case_class():
    import unittest

    class DocTestCase(unittest.TestCase):
        """The examples of one docstring or text as a test."""

        def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None, id=None):
            super().__init__()
            self._test, self._globs, self._flags, self._checker = test, test.globs.copy(), optionflags, checker
            self._prepare, self._clean, self._id = setUp, tearDown, id

        def setUp(self):
            if self._prepare is not None:
                self._prepare(self._test)

        def tearDown(self):
            if self._clean is not None:
                self._clean(self._test)
            self._test.globs.clear()
            self._test.globs.update(self._globs)

        def runTest(self):
            flags = self._flags if self._flags & REPORTING_FLAGS else self._flags | _unittest_reportflags
            runner = DocTestRunner(optionflags=flags, checker=self._checker, verbose=False)
            runner.DIVIDER = '-' * 70
            report = []
            results = runner.run(self._test, out=report.append, clear_globs=False)
            if results.failed:
                raise self.failureException(self.format_failure(''.join(report)))
            if results.skipped and results.skipped == results.attempted:
                self.skipTest('all examples were skipped')

        def format_failure(self, err):
            test = self._test
            if self._id:
                return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'
            line = 'unknown line number' if test.lineno is None else test.lineno
            return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {test.name.split(".")[-1]}\n\n{err}')

        def id(self):
            return self._id or self._test.name

        def __repr__(self):
            if self._id:
                return self._test.filename
            parts = self._test.name.split('.')
            return f'{parts[-1]} ({".".join(parts[:-1])})'

        __str__ = object.__str__

        def __eq__(self, other):
            return type(self) is type(other) and self._test == other._test

        def __hash__(self):
            return hash(self._test)

        def shortDescription(self):
            return f'Doctest: {self._test.name}'

    return DocTestCase


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The docstrings of a module as a suite of unittest, each a test."""
    import unittest
    module = _module(sys._getframe(1).f_globals['__name__'] if module is None else module)
    tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    return unittest.TestSuite(_case_class()(test, **options) for test in tests if test.examples)


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    """Text files as a suite of unittest, each a test."""
    import unittest
    tests = [_file_test(path, module_relative, package, globs, None, parser, encoding, None, sys._getframe(1)) for path in paths]
    return unittest.TestSuite(_case_class()(test, id=test.name.replace('.', '_'), **options) for test in tests)


def script_from_examples(s):
    """A text with examples as a script, in which everything else is comments."""
    lines = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            lines += piece.source[:-1].split('\n')
            if piece.want:
                lines += ['# Expected:', *('## ' + line for line in piece.want[:-1].split('\n'))]
        else:
            lines += [f'# {line}' if line else '#' for line in piece.split('\n')[:-1]]
    while lines and lines[-1] == '#':
        lines.pop()
    while lines and lines[0] == '#':
        lines.pop(0)
    return '\n'.join(lines) + '\n'


def testsource(module, name):
    """The examples of an object in a module, by its full name, as a script."""
    module = _module(module)
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, 'not found in tests')
