# Tracebacks leave out what CPython has in C, and show a script's code that is called from there.
import cmath
import codecs
import datetime
import decimal
import os
import traceback


def show(f):
    try:
        f()
    except Exception as e:
        print([entry.name for entry in traceback.extract_tb(e.__traceback__)], *traceback.format_exception_only(e), sep=' | ', end='')


class Number:
    def __complex__(self):
        return self.fail()

    def fail(self):
        raise ValueError('no number')


class Zone(datetime.tzinfo):
    def utcoffset(self, moment):
        raise LookupError('no such zone')


show(lambda: cmath.log(0))
show(lambda: cmath.sqrt(Number()))
show(lambda: codecs.encode('\u20ac', 'latin-1'))
show(lambda: codecs.decode(b'\xff', 'ascii'))
show(lambda: codecs.lookup('no such codec'))
show(lambda: datetime.date(2020, 13, 1))
show(lambda: datetime.datetime.now(Zone()))
show(lambda: decimal.Decimal('one'))
show(lambda: decimal.Decimal(1) / 0)
show(lambda: os.stat('/no such file'))
show(lambda: os.scandir('/no such folder'))
try:
    decimal.Decimal('two')
except decimal.InvalidOperation as e:
    raise ValueError('not a price') from e
