# 3.14: what modules have that 3.13's have not
import annotationlib
import datetime
import functools
import inspect
import io
import os
from string.templatelib import Interpolation, Template


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


# Templates are told by their full names, and join only with templates.
print(Template, Template.__name__, Template.__module__, Interpolation)
attempt(lambda: t'a' + t'b')
attempt(lambda: t'a' + 'b')
attempt(lambda: 'a' + t'b')
attempt(lambda: 1 + t'b')
attempt(lambda: t''.missing)

# bytes.fromhex takes bytes.
attempt(lambda: (bytes.fromhex(b'41 42'), bytearray.fromhex(memoryview(b'4142')), bytes.fromhex('41')))
for wrong in b'4x', '4é', b'\xff', 3:
    attempt(lambda: bytes.fromhex(wrong))

# What can be read from and written to.
print([isinstance(x, io.Reader) for x in (io.StringIO(), io.BytesIO(), 3, [])])
print([issubclass(x, io.Writer) for x in (io.StringIO, io.FileIO, int, list)])


class Letters(io.Reader[str]):
    def read(self, size=..., /):
        return 'letters'


class Nothing(io.Writer):
    pass


print(Letters().read(), isinstance(Letters(), io.Reader), isinstance(Letters(), io.Writer), io.Reader[int])
attempt(Nothing)

# Days and times of day of texts.
attempt(lambda: datetime.date.strptime('2024-02-29', '%Y-%m-%d'))
attempt(lambda: datetime.time.strptime('10:11:12.5 +0130', '%H:%M:%S.%f %z'))
attempt(lambda: datetime.date.strptime('x', '%Y'))
attempt(lambda: datetime.time.strptime('1', 2))


# Signatures: of partials with placeholders, of annotations that cannot be computed.
def power(base, exponent, mod=None, *, check):
    pass


print(inspect.signature(functools.partial(power, functools.Placeholder, 2)))
print(inspect.signature(functools.partial(power, functools.Placeholder, functools.Placeholder, 2, check=3)))


def unknown(x: Undefined, y: int):
    pass


print(inspect.signature(unknown, annotation_format=annotationlib.Format.STRING))
print(inspect.signature(unknown, annotation_format=annotationlib.Format.FORWARDREF).parameters['x'].annotation.__forward_arg__)
attempt(lambda: inspect.signature(unknown))
print(inspect.get_annotations is annotationlib.get_annotations)
print([inspect.ispackage(module) for module in (inspect, __import__('asyncio'), 3)])

# The values of type aliases, as texts.
type Either = int | Undefined
type Many[T] = list[T]
print(annotationlib.call_evaluate_function(Either.evaluate_value, annotationlib.Format.STRING))
print(annotationlib.call_evaluate_function(Either.evaluate_value, annotationlib.Format.FORWARDREF).__class__)
print(annotationlib.call_evaluate_function(Many.evaluate_value, annotationlib.Format.STRING))

# The environment as the process has it.
before = 'ASYN_TEST_RELOAD' in os.environ
os.putenv('ASYN_TEST_RELOAD', '1')
print(before, 'ASYN_TEST_RELOAD' in os.environ)
os.reload_environ()
print(os.environ['ASYN_TEST_RELOAD'])

# Unions name what they are.
print((int | str).__origin__, (int | str).__name__, (int | str).__qualname__)
