"""Tests as classes: cases, suites, a loader, and a runner that prints what came out.

What CPython's has and this has not: differences shown line by line, patterns
(there is no module re), discovery in folders, mock.
"""
import asyncio
import functools
import sys
import time
import traceback
import types
import warnings
from collections import Counter

__all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase',
           'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult', 'TestProgram']

__unittest = True  # marks the frames that reports leave out


class SkipTest(Exception):
    """Raised in a test to skip it."""


def skip(reason):
    """Skip a test or a class of tests."""
    def decorate(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def wrapper(*args, **kwargs):
                raise SkipTest(reason)
            item, wrapped = wrapper, item
        item.__unittest_skip__, item.__unittest_skip_why__ = True, reason
        return item
    if isinstance(reason, types.FunctionType):
        function, reason = reason, ''
        return decorate(function)
    return decorate


def skipIf(condition, reason):
    """Skip if the condition is true."""
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    """Skip unless the condition is true."""
    return skipIf(not condition, reason)


def expectedFailure(item):
    """Mark a test that is to fail."""
    item.__unittest_expecting_failure__ = True
    return item


class TestResult:
    """What came out of tests."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = self.shouldStop = False
        self.testsRun = 0
        self._class, self._usable, self._module_usable, self._suites = None, True, True, 0  # of the suites that run
        self.failures, self.errors, self.skipped, self.expectedFailures, self.unexpectedSuccesses = [], [], [], [], []

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def stop(self):
        self.shouldStop = True

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def _bad(self, kind, test, err):
        kind.append((test, self._exc_info_to_string(err, test)))
        self.shouldStop |= self.failfast

    def addError(self, test, err):
        self._bad(self.errors, test, err)

    def addFailure(self, test, err):
        self._bad(self.failures, test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self._bad(self.failures if failed else self.errors, subtest, err)

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self.shouldStop |= self.failfast

    def _exc_info_to_string(self, err, test):
        """The traceback, without the frames of this module around the test's."""
        kind, value, tb = err
        while tb and '__unittest' in tb.tb_frame.f_globals:
            tb = tb.tb_next
        limit, end = 0, tb
        while end and '__unittest' not in end.tb_frame.f_globals:
            limit, end = limit + 1, end.tb_next
        if not issubclass(kind, test.failureException):
            limit = None
        return ''.join(traceback.format_exception(kind, value, tb, limit))


class TextTestResult(TestResult):
    """Prints a character a test, or a line."""

    separator1, separator2 = '=' * 70, '-' * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions = stream, descriptions
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._newline = True

    def getDescription(self, test):
        doc = test.shortDescription()
        return f'{test}\n{doc}' if self.descriptions and doc else str(test)

    def _show(self, test, word, mark):
        if self.showAll:
            if isinstance(test, _SubTest) or self._newline:
                self.stream.write('' if self._newline else '\n')
                self.stream.write(f'{"  " * isinstance(test, _SubTest)}{self.getDescription(test)} ... ')
            self.stream.write(word + '\n')
        elif self.dots:
            self.stream.write(mark)
        self.stream.flush()
        self._newline = True

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + ' ... ')
            self.stream.flush()
            self._newline = False

    def addSuccess(self, test):
        self._show(test, 'ok', '.')

    def addError(self, test, err):
        super().addError(test, err)
        self._show(test, 'ERROR', 'E')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show(test, 'FAIL', 'F')

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            word = 'FAIL' if issubclass(err[0], test.failureException) else 'ERROR'
            self._show(subtest, word, word[0])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show(test, f'skipped {reason!r}', 's')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._show(test, 'expected failure', 'x')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._show(test, 'unexpected success', 'u')

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.write('\n')
        for word, bad in ('ERROR', self.errors), ('FAIL', self.failures):
            for test, err in bad:
                self.stream.write(f'{self.separator1}\n{word}: {self.getDescription(test)}\n{self.separator2}\n{err}\n')
        if self.unexpectedSuccesses:
            self.stream.write(self.separator1 + '\n')
            for test in self.unexpectedSuccesses:
                self.stream.write(f'UNEXPECTED SUCCESS: {self.getDescription(test)}\n')


class _Raises:
    """The context of assertRaises and assertWarns: kind says which."""

    def __init__(self, kind, expected, case, msg=None):
        self.kind, self.expected, self.case, self.msg, self.name = kind, expected, case, msg, None

    def call(self, args, kwargs):
        """Without a function this is the context manager itself."""
        base = Warning if self.kind == 'triggered' else BaseException
        for cls in self.expected if isinstance(self.expected, tuple) else (self.expected,):
            if not (isinstance(cls, type) and issubclass(cls, base)):
                name, what = ('assertRaises', 'n exception') if base is BaseException else ('assertWarns', ' warning')
                raise TypeError(f'{name}() arg 1 must be a{what} type or tuple of {what.split()[-1]} types')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
            return self
        function, *args = args
        self.name = getattr(function, '__name__', str(function))
        with self:
            function(*args, **kwargs)

    def __enter__(self):
        if self.kind == 'triggered':
            self.manager = warnings.catch_warnings(record=True)
            self.warnings = self.manager.__enter__()
            warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, kind, value, tb):
        if self.kind == 'triggered':
            self.manager.__exit__(kind, value, tb)
            if kind is not None:
                return
            for w in self.warnings:
                if isinstance(w.message, self.expected):
                    self.warning, self.filename, self.lineno = w.message, w.filename, w.lineno
                    return
        elif kind is not None:
            if issubclass(kind, self.expected):
                self.exception = value.with_traceback(None)
                return True
            return False
        name = getattr(self.expected, '__name__', str(self.expected))
        by = f' by {self.name}' if self.name else ''
        raise self.case.failureException(self.case._formatMessage(self.msg, f'{name} not {self.kind}{by}'))


class _SubTest:
    """A part of a test, by its parameters."""

    failureException = AssertionError

    def __init__(self, case, message, params):
        self.case, self.message, self.params = case, message, params

    def shortDescription(self):
        return self.case.shortDescription()

    def id(self):
        parts = [f'[{self.message}]'] if self.message is not None else []
        if self.params:
            parts.append('(' + ', '.join(f'{k}={v!r}' for k, v in self.params.items()) + ')')
        return f'{self.case.id()} {" ".join(parts) or "(<subtest>)"}'

    def __str__(self):
        return str(self.case) + self.id()[len(self.case.id()):]


def _compare(name, sign, holds):
    def method(self, first, second, msg=None):
        if not holds(first, second):
            self.fail(self._formatMessage(msg, f'{first!r} {sign} {second!r}'))
    method.__name__, method.__qualname__ = name, f'TestCase.{name}'
    return method


class _Outcome:
    """Whether a test went well so far, and what is told about it at its end."""

    def __init__(self, result):
        self.result, self.success, self.expecting, self.failed = result, True, False, None


class TestCase:
    """A test: a method named test…, with what prepares and cleans up."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _params, _message = {}, None

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {type(self)}: {methodName}')
        self._testMethodDoc = getattr(method, '__doc__', None)
        self._cleanups, self._outcome = [], None

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def countTestCases(self):
        return 1

    def id(self):
        cls = type(self)
        return f'{cls.__module__}.{cls.__qualname__}.{self._testMethodName}'

    def shortDescription(self):
        return self._testMethodDoc.strip().split('\n')[0].strip() if self._testMethodDoc else None

    def __str__(self):
        return f'{self._testMethodName} ({self.id()})'

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} testMethod={self._testMethodName}>'

    def __eq__(self, other):
        return type(self) is type(other) and self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def addCleanup(self, function, /, *args, **kwargs):
        """Call the function after tearDown; the last added is called first."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context that is left after tearDown."""
        value = type(cm).__enter__(cm)
        self.addCleanup(type(cm).__exit__, cm, None, None, None)
        return value

    def doCleanups(self):
        outcome = self._outcome or _Outcome(TestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._step(outcome, function, *args, **kwargs)
        return outcome.success

    def _call(self, function, *args, **kwargs):
        return function(*args, **kwargs)

    def _step(self, outcome, function, *args, subtest=None, **kwargs):
        """Do one step of a test and tell the result what went wrong with it."""
        try:
            self._call(function, *args, **kwargs)
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as e:
            outcome.success = False
            outcome.result.addSkip(subtest or self, str(e))
        except BaseException as e:
            self._failed(outcome, (type(e), e, e.__traceback__))
        return False

    def _failed(self, outcome, info, subtest=None):
        outcome.success = False
        if outcome.expecting:
            outcome.failed = info
        elif subtest is not None:
            outcome.result.addSubTest(self, subtest, info)
        elif issubclass(info[0], self.failureException):
            outcome.result.addFailure(self, info)
        else:
            outcome.result.addError(self, info)

    def subTest(self, msg=None, **params):
        """A context for a part of the test, which goes on if that fails."""
        return _SubTestContext(self, msg, params)

    def run(self, result=None):
        result = TestResult() if result is None else result
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            for item in type(self), method:
                if getattr(item, '__unittest_skip__', False):
                    result.addSkip(self, item.__unittest_skip_why__)
                    return result
            outcome = self._outcome = _Outcome(result)
            expecting = getattr(method, '__unittest_expecting_failure__', False) or getattr(self, '__unittest_expecting_failure__', False)
            if self._step(outcome, self._setUp):
                outcome.expecting = expecting
                self._step(outcome, method)
                outcome.expecting = False
                self._step(outcome, self._tearDown)
            self.doCleanups()
            if outcome.failed:
                result.addExpectedFailure(self, outcome.failed)
            elif outcome.success and expecting:
                result.addUnexpectedSuccess(self)
            elif outcome.success:
                result.addSuccess(self)
            return result
        finally:
            self._outcome = None
            result.stopTest(self)

    def _setUp(self):
        self.setUp()

    def _tearDown(self):
        self.tearDown()

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        """Run the test without a result: exceptions get through."""
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        self.doCleanups()

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standard):
        if msg is None:
            return standard
        return f'{standard} : {msg}' if self.longMessage else msg

    def _check(self, good, msg, standard):
        if not good:
            self.fail(self._formatMessage(msg, standard))

    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        standard = f'{first!r} != {second!r}'
        kind = type(first)
        if kind is type(second) and kind in (list, tuple):
            standard = self._sequences(kind.__name__.capitalize() + 's', first, second)
        elif kind is type(second) and kind in (set, frozenset):
            standard = self._sets(first, second)
        self.fail(self._formatMessage(msg, standard))

    def _sequences(self, name, first, second):
        lines = [f'{name} differ: {first!r} != {second!r}\n']
        for i, (a, b) in enumerate(zip(first, second)):
            if a != b:
                lines.append(f'First differing element {i}:\n{a!r}\n{b!r}')
                break
        n, m = len(first), len(second)
        if n != m:
            which, longer, at = ('First', first, m) if n > m else ('Second', second, n)
            lines.append(f'{which} {name.lower()[:-1]} contains {abs(n - m)} additional elements.\n'
                         f'First extra element {at}:\n{longer[at]!r}')
        return '\n'.join(lines)

    def _sets(self, first, second):
        lines = []
        for a, b, text in (first, second, 'first set but not the second'), (second, first, 'second set but not the first'):
            if a - b:
                lines += [f'Items in the {text}:', *map(repr, a - b)]
        return '\n'.join(lines)

    assertListEqual = assertTupleEqual = assertSetEqual = assertDictEqual = assertMultiLineEqual = assertEqual

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        self._check(len(first) == len(second) and all(a == b for a, b in zip(first, second)), msg,
                    self._sequences('Sequences', first, second))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            distinct = dict.fromkeys(first + second)
            mine, others = Counter(first).__getitem__, Counter(second).__getitem__
        except TypeError:  # something cannot be hashed
            distinct, mine, others = [], first.count, second.count
            for item in first + second:
                if item not in distinct:
                    distinct.append(item)
        found = [(mine(item), others(item), item) for item in distinct]
        rows = [f'First has {a}, Second has {b}:  {item!r}' for a, b, item in found if a != b]
        self._check(not rows, msg, '\n'.join(['Element counts were not equal:', *rows]))

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, f'{expr!r} is not true')

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, f'{expr!r} is not false')

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, f'{obj!r} is not None')

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, 'unexpectedly None')

    def assertIs(self, first, second, msg=None):
        self._check(first is second, msg, f'{first!r} is not {second!r}')

    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, msg, f'unexpectedly identical: {first!r}')

    assertNotEqual = _compare('assertNotEqual', '==', lambda a, b: a != b)
    assertLess = _compare('assertLess', 'not less than', lambda a, b: a < b)
    assertLessEqual = _compare('assertLessEqual', 'not less than or equal to', lambda a, b: a <= b)
    assertGreater = _compare('assertGreater', 'not greater than', lambda a, b: a > b)
    assertGreaterEqual = _compare('assertGreaterEqual', 'not greater than or equal to', lambda a, b: a >= b)
    assertIn = _compare('assertIn', 'not found in', lambda a, b: a in b)
    assertNotIn = _compare('assertNotIn', 'unexpectedly found in', lambda a, b: a not in b)
    assertIsInstance = _compare('assertIsInstance', 'is not an instance of', isinstance)
    assertNotIsInstance = _compare('assertNotIsInstance', 'is an instance of', lambda a, b: not isinstance(a, b))
    assertIsSubclass = _compare('assertIsSubclass', 'is not a subclass of', issubclass)
    assertNotIsSubclass = _compare('assertNotIsSubclass', 'is a subclass of', lambda a, b: not issubclass(a, b))
    assertStartsWith = _compare('assertStartsWith', "doesn't start with", lambda a, b: a.startswith(b))
    assertNotStartsWith = _compare('assertNotStartsWith', 'starts with', lambda a, b: not a.startswith(b))
    assertEndsWith = _compare('assertEndsWith', "doesn't end with", lambda a, b: a.endswith(b))
    assertNotEndsWith = _compare('assertNotEndsWith', 'ends with', lambda a, b: not a.endswith(b))
    assertHasAttr = _compare('assertHasAttr', 'has no attribute', hasattr)
    assertNotHasAttr = _compare('assertNotHasAttr', 'has unexpected attribute', lambda a, b: not hasattr(a, b))

    def _distance(self, first, second, places, delta):
        """Whether two numbers are almost equal, and in which terms."""
        if places is not None and delta is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, f'within {delta!r} delta', f'{diff!r} difference'
        places = 7 if places is None else places
        return round(diff, places) == 0, f'within {places!r} places', f'{diff!r} difference'

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first != second:
            near, terms, diff = self._distance(first, second, places, delta)
            self._check(near, msg, f'{first!r} != {second!r} {terms} ({diff})')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, terms, diff = self._distance(first, second, places, delta)
        self._check(first != second and not near, msg,
                    f'{first!r} == {second!r} {terms}' + (f' ({diff})' if delta is not None else ''))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises('raised', expected_exception, self).call(args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Raises('triggered', expected_warning, self).call(args, kwargs)

    def _pattern(self, *args, **kwargs):
        raise NotImplementedError('patterns: there is no module re')

    assertRegex = assertNotRegex = assertRaisesRegex = assertWarnsRegex = _pattern


class _SubTestContext:
    """The context that subTest returns; parameters of those around it hold too."""

    def __init__(self, case, message, params):
        self.case, self.message, self.params = case, message, {**params, **case._params, **params}

    def __enter__(self):
        self.outer, self.case._params = self.case._params, self.params

    def __exit__(self, kind, value, tb):
        case = self.case
        case._params = self.outer
        outcome = case._outcome
        if outcome is None or kind is None:
            return False
        if issubclass(kind, KeyboardInterrupt):
            return False
        subtest = _SubTest(case, self.message, self.params)
        if issubclass(kind, SkipTest):
            outcome.success = False
            outcome.result.addSkip(subtest, str(value))
        else:
            case._failed(outcome, (kind, value, tb), subtest)
        return not outcome.result.shouldStop


class FunctionTestCase(TestCase):
    """A test made of a function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function, self._prepare, self._clean, self._testMethodDoc = testFunc, setUp, tearDown, description or testFunc.__doc__

    def setUp(self):
        if self._prepare is not None:
            self._prepare()

    def tearDown(self):
        if self._clean is not None:
            self._clean()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__


class IsolatedAsyncioTestCase(TestCase):
    """A test whose methods may be coroutine functions, in an event loop of its own."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, function, /, *args, **kwargs):
        self.addCleanup(function, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        value = await type(cm).__aenter__(cm)
        self.addAsyncCleanup(type(cm).__aexit__, cm, None, None, None)
        return value

    async def _setUp(self):
        self.setUp()
        await self.asyncSetUp()

    async def _tearDown(self):
        await self.asyncTearDown()
        self.tearDown()

    def _call(self, function, *args, **kwargs):
        async def call():
            r = function(*args, **kwargs)
            return await r if hasattr(r, '__await__') else r
        return self._runner.run(call())

    def run(self, result=None):
        with asyncio.Runner(debug=True) as self._runner:
            return super().run(result)


class TestSuite:
    """Tests and suites, run one after the other."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __iter__(self):
        return iter(self._tests)

    def __repr__(self):
        return f'<unittest.suite.TestSuite tests={self._tests}>'

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self)

    def run(self, result):
        result._suites += 1
        for test in self:
            if result.shouldStop:
                break
            if not isinstance(test, TestCase) or self._enter(result, type(test)):
                test(result)
        result._suites -= 1
        if not result._suites:
            self._enter(result, None)
        return result

    __call__ = run

    def _enter(self, result, cls):
        """Leave the class of the test before and its module, if cls is another; tells whether cls can be used."""
        left = result._class
        if cls is left:
            return result._usable
        before, after = (c and sys.modules.get(c.__module__) for c in (left, cls))
        if left and result._usable:
            self._fixture(result, left, 'tearDownClass')
        if before is not after:
            if before and result._module_usable:
                self._fixture(result, before, 'tearDownModule')
            result._module_usable = self._fixture(result, after, 'setUpModule')
        result._class = cls
        result._usable = result._module_usable and self._fixture(result, cls, 'setUpClass')
        return result._usable

    def _fixture(self, result, owner, name):
        """Call what prepares or cleans up a class or a module, if there is such; tells whether that went well."""
        function = getattr(owner, name, None)
        if function is None or getattr(owner, '__unittest_skip__', False):
            return True
        try:
            function()
        except Exception as e:
            test = _Fixture(name, f'{owner.__module__}.{owner.__qualname__}' if isinstance(owner, type) else owner.__name__)
            if isinstance(e, SkipTest):
                result.addSkip(test, str(e))
            else:
                result.addError(test, (type(e), e, e.__traceback__))
            return False
        return True


class _Fixture:
    """Stands where a test would stand for what prepares a class or a module."""

    failureException = AssertionError

    def __init__(self, name, owner):
        self.description = f'{name} ({owner})'

    def shortDescription(self):
        return None

    def id(self):
        return self.description

    __str__ = id


class TestLoader:
    """Finds the tests of classes and modules."""

    testMethodPrefix = 'test'
    suiteClass = TestSuite

    def getTestCaseNames(self, testCaseClass):
        return [n for n in sorted(dir(testCaseClass)) if n.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, n))]

    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = self.suiteClass()
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, TestCase) and item not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                tests.addTest(self.loadTestsFromTestCase(item))
        load_tests = getattr(module, 'load_tests', None)
        return tests if load_tests is None else load_tests(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        parts, parent = name.split('.'), None
        item = __import__(parts.pop(0)) if module is None else module
        for part in parts:
            parent, item = item, getattr(item, part)
        if isinstance(item, type) and issubclass(item, TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(part)])
        if isinstance(item, types.ModuleType):
            return self.loadTestsFromModule(item)
        item = item()
        return item if isinstance(item, TestSuite) else self.suiteClass([item])

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass(self.loadTestsFromName(name, module) for name in names)


defaultTestLoader = TestLoader()


class TextTestRunner:
    """Runs tests and prints the outcome, to standard error by default."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None, **kwargs):
        self.stream, self.descriptions, self.verbosity, self.failfast = stream or sys.stderr, descriptions, verbosity, failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def run(self, test):
        result = self.resultclass(self.stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        start = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        seconds = time.perf_counter() - start
        result.printErrors()
        self.stream.write(f'{"-" * 70}\nRan {result.testsRun} test{"s" * (result.testsRun != 1)} in {seconds:.3f}s\n\n')
        counts = [f'{word}={len(found)}' for word, found in (
            ('failures', result.failures), ('errors', result.errors), ('skipped', result.skipped),
            ('expected failures', result.expectedFailures), ('unexpected successes', result.unexpectedSuccesses)) if found]
        word = 'FAILED' if not result.wasSuccessful() else 'OK' if result.testsRun or result.skipped else 'NO TESTS RAN'
        self.stream.write(word + (f' ({", ".join(counts)})' if counts else '') + '\n')
        self.stream.flush()
        return result


class TestProgram:
    """Runs the tests of a module, by default the script's, and exits: with 1 if any failed, 5 if there were none."""

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True,
                 verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, **kwargs):
        module = sys.modules[module] if isinstance(module, str) else module
        names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest or ())
        given = []
        for arg in (sys.argv if argv is None else argv)[1:]:
            if arg in ('-v', '--verbose'):
                verbosity = 2
            elif arg in ('-q', '--quiet'):
                verbosity = 0
            elif arg in ('-f', '--failfast'):
                failfast = True
            elif arg.startswith('-'):
                raise NotImplementedError(f'option {arg} of unittest')
            else:
                given.append(arg)
        names = given or names
        test = testLoader.loadTestsFromNames(names, module) if names else testLoader.loadTestsFromModule(module)
        runner = TextTestRunner if testRunner is None else testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=verbosity, failfast=bool(failfast))
        self.result = runner.run(test)
        if exit:
            sys.exit(0 if self.result.wasSuccessful() and (self.result.testsRun or self.result.skipped) else 1 if self.result.testsRun else 5)


main = TestProgram
