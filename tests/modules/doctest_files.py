"""Examples in text files, and tests of unittest made of examples.

>>> 1
1
"""
import doctest
import io
import os
import sys
import types
import unittest

FILE = os.path.join(os.path.dirname(__file__), 'doctest_text.txt')
TEXT = 'Hello\n\n >>> x = 3\n >>> x\n 4\n>>> __name__ + a\n'


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(f'{type(e).__name__}: {e}'.replace(os.path.dirname(__file__) + '/', ''))



class WithoutFolder(io.StringIO):
    """Prints what is written, without the folder of this file."""

    def write(self, text):
        stdout.write(text.replace(os.path.dirname(__file__) + '/', ''))


with open(FILE, 'w') as file:
    file.write(TEXT)
try:
    stdout, sys.stdout = sys.stdout, WithoutFolder()
    attempt(doctest.testfile, 'doctest_text.txt', globs={'a': 'b'})
    attempt(doctest.testfile, FILE, module_relative=False, extraglobs={'a': 'b'}, verbose=True, name='named')
    attempt(doctest.testfile, FILE)
    attempt(doctest.testfile, 'doctest_text.txt', module_relative=False, package='x')
    attempt(doctest.testfile, 'doctest_text.txt', raise_on_error=True, globs={})
    attempt(doctest.testfile, 'doctest_absent.txt')
    suite = doctest.DocFileSuite('doctest_text.txt', globs={'a': '1', '__name__': 'n'}, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
    print([(t.id(), t.shortDescription()) for t in suite])
    result = unittest.TestResult()
    suite.run(result)
    for test, text in result.failures:
        print(test, text[text.index('AssertionError'):])
finally:
    sys.stdout = stdout
    os.remove(FILE)

module = types.ModuleType('a.m', '>>> x = 1\n>>> x\n2\n')
module.f = type('f', (), {'__doc__': '>>> 1\n1\n', '__module__': 'a.m'})
module.g = type('g', (), {'__doc__': '>>> 1 # doctest: +SKIP\n1\n', '__module__': 'a.m'})
module.h = type('h', (), {'__doc__': 'no example', '__module__': 'a.m'})
calls = []
suite = doctest.DocTestSuite(module, setUp=lambda test: calls.append(('setUp', test.name)), tearDown=lambda test: calls.append(('tearDown', test.name)))
print(suite.countTestCases(), [(t.id(), str(t), repr(t), t.shortDescription()) for t in suite])
result = unittest.TestResult()
suite.run(result)
print(calls)
print(result.skipped)
for test, text in result.failures:
    print(test, text[text.index('AssertionError'):])
print(doctest.DocTestSuite().countTestCases(), doctest.DocTestSuite(types.ModuleType('empty')).countTestCases())
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF))
attempt(doctest.set_unittest_reportflags, doctest.SKIP)
print(doctest.set_unittest_reportflags(0) == doctest.REPORT_NDIFF)
