# CPython has this in C.
"""Decimal floating-point arithmetic, as the General Decimal Arithmetic specification has it.

A number is a sign, a coefficient and an exponent of ten. Operations are exact;
their results are then rounded to the precision of a context, which also tells
which conditions of a result are exceptions.
"""

import math
import sys
from collections import namedtuple
from contextvars import ContextVar
from numbers import Complex, Number, Rational

__all__ = ['BasicContext', 'Clamped', 'Context', 'ConversionSyntax', 'Decimal', 'DecimalException', 'DecimalTuple', 'DefaultContext',
           'DivisionByZero', 'DivisionImpossible', 'DivisionUndefined', 'ExtendedContext', 'FloatOperation', 'HAVE_CONTEXTVAR',
           'HAVE_THREADS', 'IEEEContext', 'IEEE_CONTEXT_MAX_BITS', 'Inexact', 'InvalidContext', 'InvalidOperation', 'MAX_EMAX', 'MAX_PREC',
           'MIN_EMIN', 'MIN_ETINY', 'Overflow', 'ROUND_05UP', 'ROUND_CEILING', 'ROUND_DOWN', 'ROUND_FLOOR', 'ROUND_HALF_DOWN',
           'ROUND_HALF_EVEN', 'ROUND_HALF_UP', 'ROUND_UP', 'Rounded', 'Subnormal', 'Underflow', 'getcontext', 'localcontext', 'setcontext']

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'

HAVE_THREADS = HAVE_CONTEXTVAR = True
MAX_PREC = MAX_EMAX = 999_999_999_999_999_999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1
IEEE_CONTEXT_MAX_BITS = 512

ROUND_UP = 'ROUND_UP'
ROUND_DOWN = 'ROUND_DOWN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_05UP = 'ROUND_05UP'
_ROUNDINGS = (ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)

_new = object.__new__

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent')


# Signals: the conditions of results. Contexts keep them as the bits of an int.


class DecimalException(ArithmeticError):
    """The base of the signals."""


class Clamped(DecimalException):
    """The exponent was changed to fit the context."""


class InvalidOperation(DecimalException):
    """There is no result."""


class ConversionSyntax(InvalidOperation):
    """A text writes no number."""


class DivisionImpossible(InvalidOperation):
    """A whole quotient has more digits than the precision."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero was divided by zero."""


class InvalidContext(InvalidOperation):
    """The context cannot be used."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A number was divided by zero."""


class Inexact(DecimalException):
    """Digits that are not zero were lost in rounding."""


class Rounded(DecimalException):
    """Digits were lost in rounding, zeros perhaps."""


class Subnormal(DecimalException):
    """The result was below Emin before it was rounded."""


class Overflow(Inexact, Rounded):
    """The result was above Emax when it was rounded."""


class Underflow(Inexact, Rounded, Subnormal):
    """The result is subnormal, and inexact."""


class FloatOperation(DecimalException, TypeError):
    """A float was mixed with Decimals."""


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_INVALID, _FLOAT, _BY_ZERO, _OVERFLOW, _UNDERFLOW, _SUBNORMAL, _INEXACT, _ROUNDED, _CLAMPED = [1 << i for i in range(9)]
_BITS = {signal: 1 << i for i, signal in enumerate(_SIGNALS)}
_VALID_SIGNALS = '''valid values for signals are:
  [InvalidOperation, FloatOperation, DivisionByZero,
   Overflow, Underflow, Subnormal, Inexact, Rounded,
   Clamped]'''


def _signal(ctx, status, condition=None):
    """Sets the flags of status, and raises an exception if some of them are trapped. condition is of which kind an InvalidOperation is."""
    ctx._flags |= status
    trapped = status & ctx._traps
    if trapped:
        signals = [signal for signal, bit in _BITS.items() if trapped & bit]
        raised = signals[0]
        if condition is not None and raised is InvalidOperation:
            signals[0] = condition
        raise raised(signals)


def _invalid(ctx, condition=None):
    """The result of an invalid operation."""
    _signal(ctx, _INVALID, condition)
    return _special(0, 'n')


class SignalDict:
    """The flags or the traps of a context: signals, and whether they are set."""

    __slots__ = '_context', '_name'
    __hash__ = None

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def __getitem__(self, signal):
        return bool(getattr(self._context, self._name) & _bit(signal))

    def __setitem__(self, signal, value):
        bits = getattr(self._context, self._name)
        bit = _bit(signal)
        setattr(self._context, self._name, bits | bit if value else bits & ~bit)

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(_SIGNALS)

    def __len__(self):
        return len(_SIGNALS)

    def __contains__(self, signal):
        return signal in _SIGNALS

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return getattr(self._context, self._name) == getattr(other._context, other._name)
        if isinstance(other, dict):
            return set(other) == set(_SIGNALS) and _bits_of(other) == getattr(self._context, self._name)
        return NotImplemented

    def __repr__(self):
        return '{' + ', '.join([f'{signal!r}:{value}' for signal, value in self.items()]) + '}'

    def copy(self):
        """A dict with the same content."""
        return dict(self.items())

    def keys(self):
        return self.copy().keys()

    def values(self):
        return self.copy().values()

    def items(self):
        return [(signal, self[signal]) for signal in _SIGNALS]

    def get(self, signal, default=None):
        return self[signal] if signal in self else default

    def update(self, other=(), /):
        for signal, value in dict(other).items():
            self[signal] = value


def _bit(signal):
    try:
        return _BITS[signal]
    except (KeyError, TypeError):
        raise KeyError(_VALID_SIGNALS)


def _bits_of(signals):
    """The bits for a list of signals or a mapping that has all."""
    if isinstance(signals, SignalDict):
        return getattr(signals._context, signals._name)
    if isinstance(signals, dict):
        if set(signals) != set(_SIGNALS):
            raise KeyError('invalid signal dict')
        signals = [signal for signal, value in signals.items() if value]
    elif not isinstance(signals, list):
        raise TypeError('argument must be a signal dict')
    bits = 0
    for signal in signals:
        bits |= _bit(signal)
    return bits


# Contexts


def _attribute(slot, doc, low, high, words):
    """A property of a context: an int from low to high."""

    def get(self):
        return getattr(self, slot)

    def put(self, value):
        if not isinstance(value, int):
            raise TypeError('an integer is required')
        if not low <= value <= high:
            raise ValueError(words)
        setattr(self, slot, int(value))
        self._derive()

    def delete(self):
        raise AttributeError('context attributes cannot be deleted')

    return property(get, put, delete, doc)


class Context:
    """What arithmetic depends on: precision, rounding, the range of exponents, and what conditions are exceptions."""

    # _limit is ten to the precision, 0 where that is too large to be kept.
    __slots__ = '_prec', '_rounding', '_emin', '_emax', '_capitals', '_clamp', '_flags', '_traps', '_limit', '_etiny', '_etop'

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        self._take(DefaultContext)
        self._change(prec, rounding, Emin, Emax, capitals, clamp, flags, traps)

    def _take(self, other):
        """Becomes a copy of another context, without flags."""
        self._prec, self._rounding, self._emin, self._emax = other._prec, other._rounding, other._emin, other._emax
        self._capitals, self._clamp, self._flags, self._traps = other._capitals, other._clamp, 0, other._traps
        self._limit, self._etiny, self._etop = other._limit, other._etiny, other._etop

    def _change(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        """Changes what is not None."""
        if prec is not None:
            self.prec = prec
        if rounding is not None:
            self.rounding = rounding
        if Emin is not None:
            self.Emin = Emin
        if Emax is not None:
            self.Emax = Emax
        if capitals is not None:
            self.capitals = capitals
        if clamp is not None:
            self.clamp = clamp
        if flags is not None:
            self._flags = _bits_of(flags)
        if traps is not None:
            self._traps = _bits_of(traps)

    def _derive(self):
        self._limit = 10 ** self._prec if self._prec <= 5000 else 0
        self._etiny = self._emin - self._prec + 1
        self._etop = self._emax - self._prec + 1

    prec = _attribute('_prec', 'The number of digits of results.', 1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]')
    Emin = _attribute('_emin', 'The least exponent of the first digit.', MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]')
    Emax = _attribute('_emax', 'The greatest exponent of the first digit.', 0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]')
    capitals = _attribute('_capitals', 'Whether exponents are written with E.', 0, 1, 'valid values for capitals are 0 or 1')
    clamp = _attribute('_clamp', 'Whether exponents of the last digit are at most Etop().', 0, 1, 'valid values for clamp are 0 or 1')

    @property
    def rounding(self):
        """How results are rounded: ROUND_UP and so on."""
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        self._rounding = _check_rounding(value)

    @property
    def flags(self):
        """The signals that have come up."""
        return SignalDict(self, '_flags')

    @flags.setter
    def flags(self, value):
        self._flags = _bits_of(value if isinstance(value, (SignalDict, dict)) else None)

    @property
    def traps(self):
        """The signals that are exceptions."""
        return SignalDict(self, '_traps')

    @traps.setter
    def traps(self, value):
        self._traps = _bits_of(value if isinstance(value, (SignalDict, dict)) else None)

    def __repr__(self):
        # The order is libmpdec's, of flags as if InvalidOperation were of no special kind.
        order = Clamped, DivisionByZero, Inexact, InvalidOperation, FloatOperation, Overflow, Rounded, Subnormal, Underflow
        flags = ', '.join([s.__name__ for s in order if self._flags & _BITS[s]])
        traps = ', '.join([s.__name__ for s in (Clamped, InvalidOperation, *order[1:3], *order[4:]) if self._traps & _BITS[s]])
        return (f'Context(prec={self._prec}, rounding={self._rounding}, Emin={self._emin}, Emax={self._emax}, '
                f'capitals={self._capitals}, clamp={self._clamp}, flags=[{flags}], traps=[{traps}])')

    def __reduce__(self):
        return type(self), (self._prec, self._rounding, self._emin, self._emax, self._capitals, self._clamp,
                            [s for s, bit in _BITS.items() if self._flags & bit], [s for s, bit in _BITS.items() if self._traps & bit])

    def copy(self):
        """A context of its own with the same content."""
        other = _new(Context)
        other._take(self)
        other._flags = self._flags
        return other

    __copy__ = copy

    def clear_flags(self):
        self._flags = 0

    def clear_traps(self):
        self._traps = 0

    def Etiny(self):
        """The least exponent of the last digit."""
        return self._etiny

    def Etop(self):
        """The greatest exponent of the last digit of a number with all its digits."""
        return self._etop

    def radix(self):
        return Decimal(10)

    def create_decimal(self, num='0', /):
        """A Decimal of what Decimal() takes, rounded; a text has neither whitespace nor underscores."""
        if isinstance(num, str):
            parts = _parse(num)
            if parts is None or parts[3] in ('n', 'N') and _length(parts[1]) > self._prec - self._clamp and parts[1]:
                return _invalid(self, ConversionSyntax)
            sign, n, exp, kind = parts
            return _special(sign, kind, n) if kind else _finish(self, sign, n, exp)
        with localcontext(self) as ctx:
            try:
                d = Decimal(num)
            finally:
                self._flags |= ctx._flags
        if d._kind in ('n', 'N') and d._n and _length(d._n) > self._prec - self._clamp:
            return _invalid(self, ConversionSyntax)
        return d if d._kind else _finish(self, d._sign, d._n, d._exp)

    def create_decimal_from_float(self, f, /):
        """A Decimal of a float or an int, rounded."""
        return _fit(Decimal.from_float(f), self)

    def power(self, a, b, modulo=None):
        """a ** b, or with three arguments a ** b % modulo exactly."""
        a, b = _convert(a), _convert(b)
        return _power(a, b, self) if modulo is None else _power_modulo(a, b, _convert(modulo), self)

    def copy_decimal(self, x, /):
        return _convert(x)

    def to_sci_string(self, x, /):
        """The text of x, in scientific notation if an exponent is needed."""
        return _text(_convert(x), False, self._capitals)

    def to_eng_string(self, x, /):
        """The text of x, with an exponent that three divides if one is needed."""
        return _text(_convert(x), True, self._capitals)


def _check_rounding(value):
    if value not in _ROUNDINGS:
        raise TypeError('''valid values for rounding are:
  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
   ROUND_05UP]''')
    return value


DefaultContext = _new(Context)
DefaultContext._prec, DefaultContext._rounding, DefaultContext._emin, DefaultContext._emax = 28, ROUND_HALF_EVEN, -999999, 999999
DefaultContext._capitals, DefaultContext._clamp, DefaultContext._flags, DefaultContext._traps = 1, 0, 0, _INVALID | _BY_ZERO | _OVERFLOW
DefaultContext._derive()
BasicContext = Context(9, ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(9, traps=[])

_current = ContextVar('decimal_context')
_get = _current.get


def getcontext():
    """The current context of the thread or task."""
    ctx = _get(None)
    if ctx is None:
        ctx = Context()
        _current.set(ctx)
    return ctx


def setcontext(context, /):
    """Makes a context the current one; of the three that the module has, a copy."""
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context._flags = 0
    _current.set(context)


class ContextManager:
    """Has a context be the current one in a with statement."""

    __slots__ = '_context', '_saved'

    def __init__(self, context):
        self._context = context

    def __enter__(self):
        self._saved = getcontext()
        _current.set(self._context)
        return self._context

    def __exit__(self, *exception):
        _current.set(self._saved)


def localcontext(ctx=None, **kwargs):
    """A context manager: in its block a copy of the context, or of the current one, is current, with the attributes changed that are named."""
    local = _context(ctx).copy()
    local._change(**kwargs)
    return ContextManager(local)


def IEEEContext(bits, /):
    """The context of an IEEE 754 interchange format of so many bits, a multiple of 32."""
    if not isinstance(bits, int) or bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError(f'argument must be a multiple of 32, with a maximum of {IEEE_CONTEXT_MAX_BITS}')
    emax = 3 * 2 ** (bits // 16 + 3)
    return Context(9 * (bits // 32) - 2, ROUND_HALF_EVEN, 1 - emax, emax, 1, 1, traps=[])


def _context(context):
    """The context that an argument names."""
    if context is None:
        return _get(None) or getcontext()
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    return context


# Ints by their digits

_TEN = [10 ** i for i in range(100)]


def _ten(k):
    return _TEN[k] if k < 100 else 10 ** k


def _length(n):
    """The number of digits; 1 for 0."""
    digits = n.bit_length() * 30102999566398 // 100_000_000_000_000
    return digits + (n >= _ten(digits)) or 1


def _digits(n):
    """The digits, of as many as there are: str has a limit."""
    if n.bit_length() < 2000:
        return str(n)
    k = _length(n) // 2
    high, low = divmod(n, 10 ** k)
    return _digits(high) + _digits(low).zfill(k)


def _int(digits):
    """The int, of as many digits as there are."""
    if len(digits) < 600:
        return int(digits)
    k = len(digits) // 2
    return _int(digits[:-k]) * 10 ** k + _int(digits[-k:])


def _strip(n, exp, limit):
    """Takes zeros off the end as long as the exponent is below the limit."""
    if n % 10:
        return n, exp
    digits = _digits(n)
    k = min(len(digits) - len(digits.rstrip('0')), limit - exp)
    return (n // _ten(k), exp + k) if k > 0 else (n, exp)


def _round(rounding, sign, n, k):
    """n without its last k digits, rounded, and the status."""
    p = _ten(k)
    q, r = divmod(n, p)
    if not r:
        return q, _ROUNDED
    if rounding == ROUND_HALF_EVEN:
        r *= 2
        up = r > p or r == p and q & 1
    elif rounding == ROUND_HALF_UP:
        up = 2 * r >= p
    elif rounding == ROUND_HALF_DOWN:
        up = 2 * r > p
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = sign
    else:
        up = q % 5 == 0
    return q + 1 if up else q, _INEXACT | _ROUNDED


# Making Decimals


def _make(sign, n, exp):
    """A finite Decimal. This is written out where a call would be a tenth of the time."""
    d = _new(Decimal)
    d._sign = sign
    d._n = n
    d._exp = exp
    d._kind = ''
    return d


def _special(sign, kind, payload=0):
    """An infinity or NaN."""
    d = _new(Decimal)
    d._sign = sign
    d._n = payload
    d._exp = 0
    d._kind = kind
    return d


def _finish(ctx, sign, n, exp, status=0, rounding=None):
    """The number rounded to fit the context. What else it signals is status, and rounding may replace the context's."""
    if n < ctx._limit and ctx._emin <= exp <= ctx._etop and not status:
        d = _new(Decimal)
        d._sign = sign
        d._n = n
        d._exp = exp
        d._kind = ''
        return d
    if not n:
        top = ctx._etop if ctx._clamp else ctx._emax
        fit = min(max(exp, ctx._etiny), top)
        if fit != exp:
            status |= _CLAMPED
        if status:
            _signal(ctx, status)
        return _make(sign, 0, fit)
    prec = ctx._prec
    digits = _length(n)
    adjusted = exp + digits - 1
    rounding = rounding or ctx._rounding
    k = digits - prec
    if 0 < k < 100 and rounding == ROUND_HALF_EVEN and ctx._emin <= adjusted < ctx._emax and ctx._limit:
        # Nearly all that is rounded.
        p = _TEN[k]
        q, r = divmod(n, p)
        status |= _ROUNDED
        if r:
            status |= _INEXACT
            r += r
            if r > p or r == p and q & 1:
                q += 1
                if q == ctx._limit:
                    q //= 10
                    k += 1
        ctx._flags |= status
        if status & ctx._traps:
            _signal(ctx, status)
        d = _new(Decimal)
        d._sign = sign
        d._n = q
        d._exp = exp + k
        d._kind = ''
        return d
    if adjusted <= ctx._emax:
        least = adjusted - prec + 1
        if adjusted < ctx._emin:
            status |= _SUBNORMAL
            least = ctx._etiny
        if exp < least:
            # Below the digits it does not matter what there is.
            k = least - exp
            if k > digits + 1:
                n, k = 1, 2
            n, lost = _round(rounding, sign, n, k)
            status |= lost
            exp = least
            if _length(n) > prec:
                n //= 10
                exp += 1
                adjusted = exp + prec - 1
            if status & _SUBNORMAL:
                if lost & _INEXACT:
                    status |= _UNDERFLOW
                if not n:
                    status |= _CLAMPED
        elif ctx._clamp and exp > ctx._etop:
            n *= _ten(exp - ctx._etop)
            exp = ctx._etop
            status |= _CLAMPED
    if adjusted > ctx._emax:
        _signal(ctx, status | _OVERFLOW | _INEXACT | _ROUNDED)
        if rounding in (ROUND_DOWN, ROUND_05UP, ROUND_FLOOR if not sign else ROUND_CEILING):
            return _make(sign, 10 ** prec - 1, ctx._etop)
        return _special(sign, 'F')
    if status:
        _signal(ctx, status)
    return _make(sign, n, exp)


def _parse(text):
    """The sign, the coefficient, the exponent and the kind of what a text writes; None if it writes no number."""
    sign = 0
    if text[:1] in ('-', '+'):
        sign = int(text[0] == '-')
        text = text[1:]
    if text.isdecimal():
        return sign, _int(text), 0, ''
    mantissa, e, exponent = text.replace('E', 'e').partition('e')
    whole, _, decimals = mantissa.partition('.')
    digits = whole + decimals
    if digits.isdecimal():
        exp = 0
        if e:
            down = exponent[:1] == '-'
            if down or exponent[:1] == '+':
                exponent = exponent[1:]
            if not exponent.isdecimal():
                return None
            # More digits are beyond all limits, whatever they are.
            exp = int(exponent) if len(exponent) < 600 else 10 * MAX_EMAX
            if down:
                exp = -exp
        return sign, _int(digits), exp - len(decimals), ''
    text = text.lower()
    if text in ('inf', 'infinity'):
        return sign, 0, 0, 'F'
    kind = 'N' if text[:1] == 's' else 'n'
    name = 'snan' if kind == 'N' else 'nan'
    payload = text.removeprefix(name)
    if payload != text and (not payload or payload.isdecimal()):
        return sign, _int(payload) if payload else 0, 0, kind
    return None


def _from_tuple(value):
    """The parts that a tuple names."""
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exp = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    kind = ''
    if isinstance(exp, str):
        if exp not in ('F', 'n', 'N'):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        exp, kind = 0, exp
    elif not isinstance(exp, int):
        raise ValueError('exponent must be an integer')
    if not isinstance(digits, (tuple, list)) or not all(isinstance(d, int) and 0 <= d <= 9 for d in digits):
        raise ValueError('coefficient must be a tuple of digits')
    n = 0 if kind == 'F' else _int(''.join(map(str, digits)) or '0')
    return int(sign), n, int(exp), kind


def _convert(x):
    """An operand of a method as a Decimal."""
    if isinstance(x, Decimal):
        return x
    if isinstance(x, int):
        return _make(int(x < 0), abs(int(x)), 0)
    raise TypeError(f'conversion from {type(x).__name__} to Decimal is not supported')


def _operand(x):
    """An operand of an operator as a Decimal, or NotImplemented."""
    return _convert(x) if isinstance(x, (Decimal, int)) else NotImplemented


def _nan_of(ctx, *operands):
    """The result if an operand is a NaN, else None: that of the first signaling one, else of the first."""
    first = None
    for x in operands:
        if x._kind == 'N':
            _signal(ctx, _INVALID)
            return _quiet(ctx, x)
        if x._kind == 'n' and first is None:
            first = x
    return None if first is None else _quiet(ctx, first)


def _quiet(ctx, x):
    """A quiet NaN with as much of the payload as there is room for."""
    payload = x._n
    room = ctx._prec - ctx._clamp
    if payload and _length(payload) > room:
        payload %= _ten(room)
    return _special(x._sign, 'n', payload)


# Arithmetic


def _add(a, b, ctx, flip=0):
    """a + b, with flip 1 a - b."""
    sa, sb = a._sign, b._sign ^ flip
    if a._kind or b._kind:
        nan = _nan_of(ctx, a, b)
        if nan is not None:
            return nan
        if a._kind:
            return _invalid(ctx) if b._kind and sa != sb else _special(sa, 'F')
        return _special(sb, 'F')
    na, nb, exp = a._n, b._n, a._exp
    gap = exp - b._exp
    if gap:
        if gap > 0:
            exp = b._exp
            if gap <= 40:
                na *= _TEN[gap]
            else:
                na, nb, exp = _align(na, a._exp, nb, exp, ctx._prec)
        elif gap >= -40:
            nb *= _TEN[-gap]
        else:
            nb, na, exp = _align(nb, b._exp, na, exp, ctx._prec)
    if sa == sb:
        n = na + nb
    elif na > nb:
        n = na - nb
    elif na < nb:
        n = nb - na
        sa = sb
    else:
        n = 0
        sa = int(ctx._rounding == ROUND_FLOOR)
    if n < ctx._limit and ctx._emin <= exp <= ctx._etop:
        d = _new(Decimal)
        d._sign = sa
        d._n = n
        d._exp = exp
        d._kind = ''
        return d
    return _finish(ctx, sa, n, exp)


def _subtract(a, b, ctx):
    """a - b"""
    return _add(a, b, ctx, 1)


def _align(na, ea, nb, eb, prec):
    """Coefficients with the same exponent, ea being greater than eb. What is too small to matter becomes one unit far behind."""
    if not na:
        return 0, nb, eb
    lowest = ea + min(-2, _length(na) - prec - 3)
    if eb + _length(nb) <= lowest:
        nb, eb = int(nb != 0), lowest
    return na * _ten(ea - eb), nb, eb


def _multiply(a, b, ctx):
    """a * b"""
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of(ctx, a, b)
        if nan is not None:
            return nan
        if not (a._kind or a._n) or not (b._kind or b._n):
            return _invalid(ctx)
        return _special(sign, 'F')
    n = a._n * b._n
    exp = a._exp + b._exp
    if n < ctx._limit and ctx._emin <= exp <= ctx._etop:
        d = _new(Decimal)
        d._sign = sign
        d._n = n
        d._exp = exp
        d._kind = ''
        return d
    return _finish(ctx, sign, n, exp)


def _divide(a, b, ctx):
    """a / b"""
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of(ctx, a, b)
        if nan is not None:
            return nan
        if a._kind:
            return _invalid(ctx) if b._kind else _special(sign, 'F')
        _signal(ctx, _CLAMPED)
        return _make(sign, 0, ctx._etiny)
    na, nb = a._n, b._n
    exp = a._exp - b._exp
    if not nb:
        if not na:
            return _invalid(ctx, DivisionUndefined)
        _signal(ctx, _BY_ZERO)
        return _special(sign, 'F')
    if not na:
        return _finish(ctx, sign, 0, exp)
    # The quotient has a digit more than the precision, or some. If there is a rest, its last is neither 0 nor 5, so that nothing
    # is rounded as if it were exact or half.
    shift = ctx._prec + 2 + (nb.bit_length() - na.bit_length()) * 30103 // 100000
    if shift > 0:
        q, r = divmod(na * _ten(shift), nb)
    else:
        q, r = divmod(na, nb * _ten(-shift))
    if r:
        if q % 5 == 0:
            q += 1
        exp -= shift
    else:
        q, exp = _strip(q, exp - shift, exp)
    return _finish(ctx, sign, q, exp)


def _whole_division(a, b, ctx):
    """The whole quotient of finite numbers, the rest and the lesser exponent, which is the rest's; None if there are too many digits."""
    na, nb, ea, eb = a._n, b._n, a._exp, b._exp
    above = ea + _length(na) - eb - _length(nb)
    if not na or above < 0:
        return (0, na, ea) if ea <= eb else (0, na * _ten(ea - eb) if na else 0, eb)
    if above > ctx._prec:
        return None
    if ea > eb:
        na *= _ten(ea - eb)
        ea = eb
    else:
        nb *= _ten(eb - ea)
    q, r = divmod(na, nb)
    if _length(q) > ctx._prec:
        return None
    return q, r, ea


def _divide_int(a, b, ctx):
    """a // b"""
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of(ctx, a, b)
        if nan is not None:
            return nan
        if a._kind:
            return _invalid(ctx) if b._kind else _special(sign, 'F')
        return _make(sign, 0, 0)
    if not b._n:
        if not a._n:
            return _invalid(ctx, DivisionUndefined)
        _signal(ctx, _BY_ZERO)
        return _special(sign, 'F')
    parts = _whole_division(a, b, ctx)
    if parts is None:
        return _invalid(ctx, DivisionImpossible)
    return _finish(ctx, sign, parts[0], 0)


def _remainder(a, b, ctx):
    """a % b"""
    if a._kind or b._kind:
        nan = _nan_of(ctx, a, b)
        if nan is not None:
            return nan
        return _invalid(ctx) if a._kind else _fit(a, ctx)
    if not b._n:
        return _invalid(ctx, None if a._n else DivisionUndefined)
    parts = _whole_division(a, b, ctx)
    if parts is None:
        return _invalid(ctx, DivisionImpossible)
    return _finish(ctx, a._sign, parts[1], parts[2])


def _divmod(a, b, ctx):
    """a // b and a % b"""
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of(ctx, a, b)
        if nan is not None:
            return nan, nan
        if a._kind:
            nan = _invalid(ctx)
            return (nan if b._kind else _special(sign, 'F')), nan
        return _make(sign, 0, 0), _fit(a, ctx)
    if not b._n:
        if not a._n:
            nan = _invalid(ctx, DivisionUndefined)
            return nan, nan
        _signal(ctx, _BY_ZERO | _INVALID)
        return _special(sign, 'F'), _special(0, 'n')
    parts = _whole_division(a, b, ctx)
    if parts is None:
        nan = _invalid(ctx, DivisionImpossible)
        return nan, nan
    return _finish(ctx, sign, parts[0], 0), _finish(ctx, a._sign, parts[1], parts[2])


def _plus(a, ctx):
    """+a: rounded, and 0 for -0."""
    if a._kind:
        return _nan_of(ctx, a) or a
    sign = a._sign
    if not a._n and ctx._rounding != ROUND_FLOOR:
        sign = 0
    return _finish(ctx, sign, a._n, a._exp)


def _minus(a, ctx):
    """-a: rounded."""
    return _plus(a if a._kind in ('n', 'N') else a.copy_negate(), ctx)


def _abs(a, ctx):
    """The absolute value, rounded."""
    return _nan_of(ctx, a) or _fit(a.copy_abs(), ctx)


def _fit(a, ctx, status=0):
    """a rounded, infinities as they are, as the result of an operation that signals status besides."""
    if not a._kind:
        return _finish(ctx, a._sign, a._n, a._exp, status)
    if status:
        _signal(ctx, status)
    return a


def _compare(a, b):
    """-1, 0 or 1, as a is less than b, equal or greater. None of them is a NaN."""
    sa, sb = a._sign, b._sign
    if a._kind or b._kind:
        x, y = (1 - 2 * sa if a._kind else 0), (1 - 2 * sb if b._kind else 0)
        return (x > y) - (x < y)
    na, nb, ea, eb = a._n, b._n, a._exp, b._exp
    if not na or not nb:
        x, y = (1 - 2 * sa if na else 0), (1 - 2 * sb if nb else 0)
        return (x > y) - (x < y)
    if sa != sb:
        return -1 if sa else 1
    if ea != eb:
        x, y = ea + _length(na), eb + _length(nb)
        if x != y:
            na, nb = x, y
        elif ea > eb:
            na *= _ten(ea - eb)
        else:
            nb *= _ten(eb - ea)
    if sa:
        na, nb = nb, na
    return (na > nb) - (na < nb)


def _compare_total(a, b):
    """-1, 0 or 1 by the order of all Decimals: -NaN, -sNaN, -Infinity … -0 0 … Infinity, sNaN, NaN."""
    if a._sign != b._sign:
        return -1 if a._sign else 1
    order = -1 if a._sign else 1
    rank_a, rank_b = {'': 0, 'F': 1, 'N': 2, 'n': 3}[a._kind], {'': 0, 'F': 1, 'N': 2, 'n': 3}[b._kind]
    x, y = (rank_a, a._n), (rank_b, b._n)
    if rank_a == rank_b == 0:
        compared = _compare(a, b)
        if compared:
            return compared
        x, y = a._exp, b._exp
    return order * ((x > y) - (x < y))


def _power(a, b, ctx):
    """a ** b"""
    nan = _nan_of(ctx, a, b)
    if nan is not None:
        return nan
    whole = not b._kind and _is_whole(b)
    sign = a._sign & (whole and b._exp <= 0 and b._n // _ten(min(-b._exp, _length(b._n))) & 1)
    if not a._kind and not a._n:
        if not b._kind and not b._n:
            return _invalid(ctx)
        return _special(sign, 'F') if b._sign else _make(sign, 0, 0)
    if not b._kind and not b._n:
        return _make(0, 1, 0)
    if a._sign and not whole:
        return _invalid(ctx)
    if a._kind:
        if not b._sign:
            return _special(sign, 'F')
        return _make(sign, 0, 0)
    size = _compare(a.copy_abs(), _make(0, 1, 0))
    if not size and whole and (b._sign or not a._exp):
        return _make(sign, 1, 0)
    if not size:
        # 1 with the decimals that it would have had of multiplying, or as many as there is room for.
        places = -a._exp * int(b) if whole and b._exp < 20 else ctx._prec
        status = 0 if whole else _INEXACT
        if places >= ctx._prec:
            places, status = ctx._prec - 1, status | _ROUNDED
        return _finish(ctx, sign, _ten(places), -places, status)
    large = (size > 0) != bool(b._sign)
    if b._kind:
        return _special(0, 'F') if large else _make(0, 0, 0)
    if b.adjusted() + _place_of_log(a) > len(str(ctx._emax if large else -ctx._etiny)):
        return _finish(ctx, sign, 1, ctx._emax + 1 if large else ctx._etiny - 2)
    return _whole_power(a, b, sign, ctx) if whole else _real_power(a, b, ctx)


def _place_of_log(a):
    """The exponent of the first digit of the logarithm of abs(a) to the base 10, or less."""
    adjusted = a.adjusted()
    if adjusted > 0 or adjusted < -1:
        return len(str(abs(adjusted + (adjusted < 0)))) - 1
    work = Context(MAX_PREC, ROUND_DOWN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])
    return _add(a.copy_abs(), _make(1, 1, 0), work).adjusted() - (2 if adjusted == 0 else 1)


def _whole_power(a, b, sign, ctx):
    """a ** b for a whole b, by multiplying."""
    times = b._n * _ten(b._exp) if b._exp >= 0 else b._n // _ten(-b._exp)
    work = Context(min(ctx._prec + _length(times) + 2, MAX_PREC), ROUND_HALF_EVEN, ctx._emin, ctx._emax, 1, 0, [], [])
    base = a.copy_abs()
    if b._sign:
        work.prec += 1
        base = _divide(_make(0, 1, 0), base, work)
    result = base
    for bit in bin(times)[3:]:
        result = _multiply(result, result, work)
        if bit == '1':
            result = _multiply(result, base, work)
    if result._kind:
        result = _make(0, 1, ctx._emax + 1)
    return _finish(ctx, sign, result._n, result._exp, work._flags)


def _real_power(a, b, ctx):
    """a ** b by the logarithm of a, for a > 0."""
    work = Context(min(max(ctx._prec, _length(a._n)) + 23, MAX_PREC), ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])
    return _fit(_multiply(a.ln(work), b, work).exp(work), ctx, _INEXACT | _ROUNDED)


def _power_modulo(a, b, m, ctx):
    """a ** b % m, for ints."""
    nan = _nan_of(ctx, a, b, m)
    if nan is not None:
        return nan
    if a._kind or b._kind or m._kind or b._sign and b._n or not m._n or not (_is_whole(a) and _is_whole(b) and _is_whole(m)):
        return _invalid(ctx)
    if m._exp + _length(m._n) > ctx._prec or not a._n and not b._n:
        return _invalid(ctx)
    base, times, modulo = abs(int(a)), int(b), abs(int(m))
    return _make(a._sign & times & 1, pow(base, times, modulo), 0)


def _is_whole(a):
    """Whether a finite number is an int."""
    return a._exp >= 0 or not a._n % _ten(min(-a._exp, _length(a._n)))


def _count(a, limit):
    """A number that is whole, without an exponent, and from -limit to limit, as an int; else None."""
    if a._kind or a._exp or a._n > limit:
        return None
    return -a._n if a._sign else a._n


def _text(d, engineering, capitals):
    """The text of a Decimal, with an exponent, which three divides if engineering is true, where there would be many zeros."""
    sign = '-' if d._sign else ''
    if d._kind:
        return sign + ('Infinity' if d._kind == 'F' else ('NaN' if d._kind == 'n' else 'sNaN') + (_digits(d._n) if d._n else ''))
    digits = _digits(d._n)
    left = d._exp + len(digits)  # digits before the point, if there were no exponent
    if d._exp <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif digits == '0':
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        text = '0.' + '0' * -point + digits
    elif point < len(digits):
        text = digits[:point] + '.' + digits[point:]
    else:
        text = digits + '0' * (point - len(digits))
    return f'{sign}{text}' if left == point else f'{sign}{text}{"E" if capitals else "e"}{left - point:+}'


def _operators(function):
    """The methods for an operator, with self on the left and on the right."""

    def forward(self, other):
        if type(other) is not Decimal:
            other = _operand(other)
            if other is NotImplemented:
                return other
        return function(self, other, _get(None) or getcontext())

    def reverse(self, other):
        other = _operand(other)
        return other if other is NotImplemented else function(other, self, getcontext())

    return forward, reverse


class Decimal:
    """A decimal number: Decimal('1.10'), Decimal(3), Decimal(0.5), Decimal((0, (1, 1, 0), -2)) show what it is made of."""

    # _kind is '' for a finite number, 'F' for an infinity, 'n' and 'N' for a quiet and a signaling NaN, whose payload _n is.
    __slots__ = '_sign', '_n', '_exp', '_kind'

    def __new__(cls, value='0', context=None):
        if isinstance(value, str):
            parts = _parse(value.strip().replace('_', ''))
            if parts is None:
                return _invalid(_context(context), ConversionSyntax)
        elif isinstance(value, int):
            parts = int(value < 0), abs(int(value)), 0, ''
        elif isinstance(value, Decimal):
            if type(value) is Decimal and cls is Decimal:
                return value
            parts = value._sign, value._n, value._exp, value._kind
        elif isinstance(value, (tuple, list)):
            parts = _from_tuple(value)
        elif isinstance(value, float):
            _signal(_context(context), _FLOAT)
            return cls.from_float(value)
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        if context is not None:
            _context(context)  # which complains if it is none
        self = _new(cls)
        self._sign, self._n, self._exp, self._kind = parts
        if not -MAX_PREC < self._exp < MAX_PREC:
            if self._exp + _length(self._n) - 1 > MAX_EMAX or self._exp < MIN_ETINY:
                return _invalid(_context(context))
        return self

    @classmethod
    def from_float(cls, f, /):
        """The exact value of a float or an int."""
        if isinstance(f, int):
            d = _convert(f)
        elif not isinstance(f, float):
            raise TypeError('argument must be int or float')
        elif math.isfinite(f):
            n, denominator = abs(f).as_integer_ratio()
            k = denominator.bit_length() - 1
            d = _make(int(math.copysign(1.0, f) < 0), n * 5 ** k, -k)
        else:
            d = _special(int(math.copysign(1.0, f) < 0 and f == f), 'F' if f == f else 'n')
        return d if cls is Decimal else cls(d)

    @classmethod
    def from_number(cls, number, /):
        """The exact value of an int, a float or a Decimal."""
        if isinstance(number, (int, float)):
            return cls.from_float(number)
        if isinstance(number, Decimal):
            return cls(number)
        raise TypeError(f'Cannot convert {number!r} to Decimal')

    # Text and conversions

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return _text(self, False, (_get(None) or getcontext())._capitals)

    def to_eng_string(self, context=None):
        """The text, with an exponent that three divides if one is needed."""
        return _text(self, True, _context(context)._capitals)

    def __format__(self, format_spec, /):
        from _formatspec import parse
        spec = parse(format_spec)
        if (spec is None or spec.type not in ('', *'eEfFgGn%') or spec.separator == '_' or spec.fraction_separator
                or spec.zero > 1 or spec.zero and spec.align or spec.separator and spec.type == 'n'):
            raise ValueError('invalid format string')
        return self._format(spec)

    def _format(self, spec):
        from _formatspec import group, pad
        ctx = getcontext()
        rounding = ctx._rounding
        kind = spec.type or ('G' if ctx._capitals else 'g')
        percent = '%' if kind == '%' else ''
        if self._kind:
            return pad(spec, '-' if self._sign else spec.sign.strip('-'), _text(self.copy_abs(), False, 1) + percent)
        n, exp, precision = self._n, self._exp + 2 * (kind == '%'), spec.precision
        fixed = kind in 'fF%'
        if fixed:
            # Without a precision digits stay as they are, but for an exponent above 0.
            least = max(-precision, MIN_ETINY) if precision is not None else min(exp, 0)
            n, exp = _rounded_at(n, exp, least, rounding, self._sign)[0], least
        elif precision is not None:
            figures = precision + 1 if kind in 'eE' else max(precision, 1)
            length = _length(n)
            if length > figures:
                n = _round(rounding, self._sign, n, length - figures)[0]
                exp += length - figures
                if _length(n) > figures:
                    n //= 10
                    exp += 1
            elif kind in 'eE' and n:
                n *= _ten(figures - length)
                exp -= figures - length
        digits = _digits(n)
        left = exp + len(digits)
        point = left if fixed or kind in 'gGn' and exp <= 0 and left > -6 else 1
        if kind in 'eE' and not n and precision:
            digits = '0' * (precision + 1)
            left = self._exp + precision + 1
        if point <= 0:
            digits = '0' * (1 - point) + digits
            shown = 1
        else:
            shown = point
        whole, decimals = digits[:shown], digits[shown:]
        rest = ('.' if decimals or spec.alternate else '') + decimals + percent
        if left != point or kind in 'eE':
            rest += f'{"E" if kind in "EG" else "e"}{left - point:+}'
        sign = '-' if self._sign and not (spec.no_neg_0 and not n) else spec.sign.strip('-')
        width = spec.width - len(sign) - len(rest) if spec.zero else 0
        return pad(spec, sign, group(whole, spec.separator, width) + rest)

    def as_tuple(self):
        """The sign, the digits and the exponent."""
        if self._kind == 'F':
            return DecimalTuple(self._sign, (0,), 'F')
        digits = _digits(self._n) if self._n or not self._kind else ''
        return DecimalTuple(self._sign, tuple(map(int, digits)), self._kind or self._exp)

    def as_integer_ratio(self):
        """The value as a numerator and a denominator, in lowest terms."""
        self._check_finite('integer ratio')
        n = -self._n if self._sign else self._n
        if self._exp >= 0 or not n:
            return (n * _ten(self._exp) if n else 0), 1
        d = _ten(-self._exp)
        g = math.gcd(n, d)
        return n // g, d // g

    def _check_finite(self, target):
        if self._kind == 'F':
            raise OverflowError(f'cannot convert Infinity to {target}')
        if self._kind:
            raise ValueError(f'cannot convert NaN to {target}')

    def _integer(self, rounding):
        """The value as an int."""
        self._check_finite('integer')
        n = self._n
        if self._exp < 0:
            n = _rounded_at(n, self._exp, 0, rounding, self._sign)[0]
        elif n:
            n *= _ten(self._exp)
        return -n if self._sign else n

    def __int__(self):
        return self._integer(ROUND_DOWN)

    __trunc__ = __int__

    def __floor__(self):
        return self._integer(ROUND_FLOOR)

    def __ceil__(self):
        return self._integer(ROUND_CEILING)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return self._integer(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError('optional arg must be an integer')
        return self.quantize(_make(0, 1, -int(ndigits)))

    def __float__(self):
        if self._kind == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        return float('-nan' if self._sign else 'nan') if self._kind == 'n' else float(_text(self, False, 1))

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return self._n != 0 or self._kind != ''

    def __hash__(self):
        if self._kind:
            if self._kind == 'N':
                raise TypeError('Cannot hash a signaling NaN value')
            if self._kind == 'n':
                return object.__hash__(self)
            return -sys.hash_info.inf if self._sign else sys.hash_info.inf
        modulus = sys.hash_info.modulus
        h = self._n % modulus * pow(10, self._exp, modulus) % modulus
        if self._sign:
            h = -h
        return -2 if h == -1 else h

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else type(self)(self)

    def __deepcopy__(self, memo):
        return self.__copy__()

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _make(0, 0, 0)

    def conjugate(self):
        return self

    # Operators

    __add__, __radd__ = _operators(_add)
    __sub__, __rsub__ = _operators(_subtract)
    __mul__, __rmul__ = _operators(_multiply)
    __truediv__, __rtruediv__ = _operators(_divide)
    __floordiv__, __rfloordiv__ = _operators(_divide_int)
    __mod__, __rmod__ = _operators(_remainder)
    __divmod__, __rdivmod__ = _operators(_divmod)

    def __pow__(self, other, modulo=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        if modulo is None:
            return _power(self, other, getcontext())
        modulo = _operand(modulo)
        return modulo if modulo is NotImplemented else _power_modulo(self, other, modulo, getcontext())

    def __rpow__(self, other, modulo=None):
        other = _operand(other)
        return other if other is NotImplemented else other.__pow__(self, modulo)

    def __neg__(self):
        return _minus(self, getcontext())

    def __pos__(self):
        return _plus(self, getcontext())

    def __abs__(self):
        return _abs(self, getcontext())

    def _comparable(self, other, ctx, equality):
        """Two Decimals that compare as self and the other number do; None if it is of another kind."""
        if isinstance(other, (Decimal, int)):
            return self, _convert(other)
        if equality and isinstance(other, Complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if equality:
                ctx._flags |= _FLOAT
            else:
                _signal(ctx, _FLOAT)
            return self, Decimal.from_float(other)
        if isinstance(other, Rational):
            left = self if self._kind else _make(self._sign, self._n * other.denominator, self._exp)
            return left, _convert(int(other.numerator))
        return None

    def _order(self, other):
        """-1, 0 or 1 as _compare; 2 if there is no order, None if there is no comparison."""
        if type(other) is not Decimal:
            pair = self._comparable(other, getcontext(), False)
            if pair is None:
                return None
            self, other = pair
        if self._kind in ('n', 'N') or other._kind in ('n', 'N'):
            _signal(getcontext(), _INVALID)
            return 2
        return _compare(self, other)

    def __eq__(self, other):
        if type(other) is not Decimal:
            pair = self._comparable(other, getcontext(), True)
            if pair is None:
                return NotImplemented
            self, other = pair
        if self._kind in ('n', 'N') or other._kind in ('n', 'N'):
            if self._kind == 'N' or other._kind == 'N':
                _signal(getcontext(), _INVALID)
            return False
        return _compare(self, other) == 0

    def __lt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order == -1

    def __le__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order == 1

    def __ge__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else 0 <= order <= 1

    # What a number is

    def adjusted(self):
        """The exponent of the first digit; 0 for what is not finite."""
        return 0 if self._kind else self._exp + _length(self._n) - 1

    def canonical(self):
        return self

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._kind

    def is_infinite(self):
        return self._kind == 'F'

    def is_nan(self):
        return self._kind in ('n', 'N')

    def is_qnan(self):
        return self._kind == 'n'

    def is_snan(self):
        return self._kind == 'N'

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._n and not self._kind

    def is_normal(self, context=None):
        """Whether it is finite, not zero and not below Emin."""
        return not self._kind and self._n != 0 and self.adjusted() >= _context(context)._emin

    def is_subnormal(self, context=None):
        """Whether it is not zero and below Emin."""
        return not self._kind and self._n != 0 and self.adjusted() < _context(context)._emin

    def number_class(self, context=None):
        """Of what class it is, as a text: '+Normal', '-Zero', 'sNaN' …"""
        if self._kind in ('n', 'N'):
            return 'NaN' if self._kind == 'n' else 'sNaN'
        if self._kind:
            name = 'Infinity'
        elif not self._n:
            name = 'Zero'
        else:
            name = 'Subnormal' if self.is_subnormal(context) else 'Normal'
        return ('-' if self._sign else '+') + name

    def radix(self):
        return _make(0, 10, 0)

    # Copies and comparisons

    def copy_abs(self):
        return _make(0, self._n, self._exp) if not self._kind else _special(0, self._kind, self._n)

    def copy_negate(self):
        return _make(1 - self._sign, self._n, self._exp) if not self._kind else _special(1 - self._sign, self._kind, self._n)

    def copy_sign(self, other, context=None):
        """A copy with the sign of the other."""
        _context(context)
        return self if self._sign == _convert(other)._sign else self.copy_negate()

    def same_quantum(self, other, context=None):
        """Whether both have the same exponent, are infinities or are NaNs."""
        _context(context)
        other = _convert(other)
        if self._kind or other._kind:
            return self._kind.lower() == other._kind.lower()
        return self._exp == other._exp

    def compare(self, other, context=None):
        """-1, 0 or 1 as a Decimal; a NaN if one of them is one."""
        ctx, other = _context(context), _convert(other)
        nan = _nan_of(ctx, self, other)
        return nan if nan is not None else _convert(_compare(self, other))

    def compare_signal(self, other, context=None):
        """As compare, but all NaNs signal."""
        ctx, other = _context(context), _convert(other)
        nan = _nan_of(ctx, self, other)
        if nan is None:
            return _convert(_compare(self, other))
        _signal(ctx, _INVALID)
        return nan

    def compare_total(self, other, context=None):
        """-1, 0 or 1 by an order of all representations, in which 1.0 comes before 1 and NaNs come last."""
        _context(context)
        return _convert(_compare_total(self, _convert(other)))

    def compare_total_mag(self, other, context=None):
        _context(context)
        return _convert(_compare_total(self.copy_abs(), _convert(other).copy_abs()))

    def _choose(self, other, context, wanted, magnitude):
        """The one of two that compares as wanted to the other."""
        ctx, other = _context(context), _convert(other)
        kinds = self._kind, other._kind
        if 'N' in kinds or kinds == ('n', 'n'):
            return _nan_of(ctx, self, other)
        if 'n' in kinds:
            return _fit(other if self._kind == 'n' else self, ctx)
        order = _compare(self.copy_abs(), other.copy_abs()) if magnitude else 0
        order = order or _compare(self, other) or _compare_total(self, other)
        return _fit(self if order in (wanted, 0) else other, ctx)

    def max(self, other, context=None):
        """The greater one, a number rather than a NaN."""
        return self._choose(other, context, 1, False)

    def min(self, other, context=None):
        """The less, a number rather than a NaN."""
        return self._choose(other, context, -1, False)

    def max_mag(self, other, context=None):
        return self._choose(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._choose(other, context, -1, True)

    # Rounding

    def quantize(self, exp, rounding=None, context=None):
        """The value with the exponent of exp, rounded if need be."""
        ctx, exp = _context(context), _convert(exp)
        rounding = ctx._rounding if rounding is None else _check_rounding(rounding)
        if self._kind or exp._kind:
            nan = _nan_of(ctx, self, exp)
            if nan is not None:
                return nan
            return self if self._kind and exp._kind else _invalid(ctx)
        target = exp._exp
        if not ctx._etiny <= target <= ctx._emax:
            return _invalid(ctx)
        n, status = self._n, 0
        if n:
            if self.adjusted() - target >= ctx._prec or self.adjusted() > ctx._emax:
                return _invalid(ctx)
            n, status = _rounded_at(n, self._exp, target, rounding, self._sign)
        length = _length(n)
        if length > ctx._prec or n and target + length - 1 > ctx._emax:
            return _invalid(ctx)
        if n and target + length - 1 < ctx._emin:
            status |= _SUBNORMAL
        if status:
            _signal(ctx, status)
        return _finish(ctx, self._sign, n, target) if ctx._clamp else _make(self._sign, n, target)

    def _to_integral(self, rounding, context, exact):
        ctx = _context(context)
        rounding = ctx._rounding if rounding is None else _check_rounding(rounding)
        if self._kind:
            return _nan_of(ctx, self) or self
        if self._exp >= 0:
            return self
        n, status = _rounded_at(self._n, self._exp, 0, rounding, self._sign)
        if exact and status:
            _signal(ctx, status)
        return _make(self._sign, n, 0)

    def to_integral_value(self, rounding=None, context=None):
        """The nearest whole number, without signals."""
        return self._to_integral(rounding, context, False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        return self._to_integral(rounding, context, True)

    def normalize(self, context=None):
        """The value, rounded, without zeros at its end."""
        ctx = _context(context)
        if self._kind:
            return _nan_of(ctx, self) or self
        d = _finish(ctx, self._sign, self._n, self._exp)
        if d._kind:
            return d
        if not d._n:
            return _make(d._sign, 0, 0)
        n, exp = _strip(d._n, d._exp, ctx._etop if ctx._clamp else ctx._emax)
        return _make(d._sign, n, exp)

    def _next(self, context, rounding):
        """The nearest number of the context that is greater, or with ROUND_FLOOR less."""
        ctx = _context(context)
        nan = _nan_of(ctx, self)
        if nan is not None:
            return nan
        down = int(rounding == ROUND_FLOOR)
        work = ctx.copy()
        work._traps = 0
        work._rounding = rounding
        if self._kind:
            return self if self._sign == down else _make(self._sign, 10 ** ctx._prec - 1, ctx._etop)
        work._flags = 0
        d = _finish(work, self._sign, self._n, self._exp)
        return d if work._flags & _INEXACT else _add(self, _make(down, 1, ctx._etiny - 1), work)

    def next_minus(self, context=None):
        return self._next(context, ROUND_FLOOR)

    def next_plus(self, context=None):
        """The least number that is greater."""
        return self._next(context, ROUND_CEILING)

    def next_toward(self, other, context=None):
        """The next number in the direction of the other."""
        ctx, other = _context(context), _convert(other)
        nan = _nan_of(ctx, self, other)
        if nan is not None:
            return nan
        order = _compare(self, other)
        if not order:
            return self.copy_sign(other)
        d = self._next(ctx, ROUND_FLOOR if order > 0 else ROUND_CEILING)
        if d._kind:
            _signal(ctx, _OVERFLOW | _INEXACT | _ROUNDED)
        elif d.adjusted() < ctx._emin:
            _signal(ctx, _UNDERFLOW | _SUBNORMAL | _INEXACT | _ROUNDED | (0 if d._n else _CLAMPED))
        return d

    # More arithmetic

    def fma(self, other, third, context=None):
        """self * other + third, rounded once."""
        ctx, other, third = _context(context), _convert(other), _convert(third)
        if self.is_nan() or other.is_nan():
            return _nan_of(ctx, self, other, third)
        if not self._kind and not other._kind:
            product = _make(self._sign ^ other._sign, self._n * other._n, self._exp + other._exp)
        else:
            product = _multiply(self, other, ctx)
            if product._kind == 'n':
                return product
        return _add(product, third, ctx)

    def remainder_near(self, other, context=None):
        """self - other * n for the whole n nearest to self / other, an even one of two."""
        ctx, other = _context(context), _convert(other)
        if self._kind or other._kind:
            nan = _nan_of(ctx, self, other)
            if nan is not None:
                return nan
            return _invalid(ctx) if self._kind else _fit(self, ctx)
        if not other._n:
            return _invalid(ctx, None if self._n else DivisionUndefined)
        parts = _whole_division(self, other, ctx)
        if parts is None:
            return _invalid(ctx, DivisionImpossible)
        q, r, exp = parts
        sign = self._sign
        if r and exp + _length(r) >= other._exp + _length(other._n) - 1:
            step = other._n * _ten(other._exp - exp)
            if 2 * r > step or 2 * r == step and q & 1:
                r = step - r
                sign = 1 - sign
                q += 1
                if _length(q) > ctx._prec:
                    return _invalid(ctx, DivisionImpossible)
        return _finish(ctx, sign, r, exp)

    def sqrt(self, context=None):
        """The square root."""
        ctx = _context(context)
        if self._kind:
            nan = _nan_of(ctx, self)
            if nan is not None:
                return nan
        n, exp = self._n, self._exp
        if self._sign and (n or self._kind):
            return _invalid(ctx)
        if self._kind:
            return self
        ideal = exp >> 1
        if not n:
            return _finish(ctx, self._sign, 0, ideal)
        if exp & 1:
            n *= 10
        shift = max(ctx._prec + 1 - _length(n) // 2, 0)
        scaled = n * _ten(2 * shift)
        root = math.isqrt(scaled)
        if root * root == scaled:
            return _finish(ctx, 0, root // _ten(shift), ideal, 0, ROUND_HALF_EVEN)
        if root % 5 == 0:
            root += 1  # so that it is rounded neither as an exact root nor from the middle
        return _finish(ctx, 0, root, ideal - shift, 0, ROUND_HALF_EVEN)

    def _correctly_rounded(self, ctx, digits):
        """The value of a function that is never halfway between two numbers: digits(p) is about that many of it and the exponent."""
        extra = 5
        while True:
            sign, n, exp = digits(ctx._prec + extra)
            k = _length(n) - ctx._prec
            if k > 2 and abs(2 * (n % _ten(k)) - _ten(k)) > 100:
                return _finish(ctx, sign, 10 * n + 1, exp - 1, 0, ROUND_HALF_EVEN)
            extra += ctx._prec

    def exp(self, context=None):
        """e ** self"""
        ctx = _context(context)
        if self._kind:
            return _nan_of(ctx, self) or (_make(0, 0, 0) if self._sign else self)
        if not self._n:
            return _make(0, 1, 0)
        if self.adjusted() > 19 or self.adjusted() > 0 and abs(int(self)) > 3 * max(ctx._emax, -ctx._etiny):
            return _finish(ctx, 0, 1, ctx._etiny - 2 if self._sign else ctx._emax + 1, 0, ROUND_HALF_EVEN)
        if self.adjusted() < -ctx._prec - 3:
            # 1, and less than can be seen.
            return _finish(ctx, 0, _ten(ctx._prec - 1), 1 - ctx._prec, _INEXACT | _ROUNDED)
        from _decimalmath import exp
        return self._correctly_rounded(ctx, lambda p: exp(-self._n if self._sign else self._n, self._exp, p))

    def ln(self, context=None):
        """The natural logarithm."""
        return self._logarithm(context, False)

    def log10(self, context=None):
        return self._logarithm(context, True)

    def _logarithm(self, context, common):
        ctx = _context(context)
        nan = _nan_of(ctx, self)
        if nan is not None:
            return nan
        if not self._kind and not self._n:
            return _special(1, 'F')
        if self._sign:
            return _invalid(ctx)
        if self._kind:
            return self
        n, exp = _strip(self._n, self._exp, MAX_EMAX)
        if n == 1 and not exp and not common:
            return _make(0, 0, 0)
        if n == 1 and common:
            return _finish(ctx, int(exp < 0), abs(exp), 0, 0, ROUND_HALF_EVEN)
        from _decimalmath import ln, log10
        return self._correctly_rounded(ctx, lambda p: (log10 if common else ln)(n, exp, p))

    def logb(self, context=None):
        """The exponent of the first digit, as a Decimal."""
        ctx = _context(context)
        if self._kind:
            return _nan_of(ctx, self) or _special(0, 'F')
        if not self._n:
            _signal(ctx, _BY_ZERO)
            return _special(1, 'F')
        return _fit(_convert(self.adjusted()), ctx)

    def scaleb(self, other, context=None):
        """The number with other, a whole number, added to its exponent."""
        ctx, other = _context(context), _convert(other)
        nan = _nan_of(ctx, self, other)
        if nan is not None:
            return nan
        n = _count(other, 2 * (ctx._emax + ctx._prec))
        if n is None:
            return _invalid(ctx)
        return self if self._kind else _finish(ctx, self._sign, self._n, self._exp + n)

    def shift(self, other, context=None):
        """The digits shifted by other, to the left if it is positive; zeros come in."""
        ctx, other = _context(context), _convert(other)
        nan = _nan_of(ctx, self, other)
        if nan is not None:
            return nan
        k = _count(other, ctx._prec)
        if k is None:
            return _invalid(ctx)
        if self._kind:
            return self
        n = self._n % _ten(ctx._prec)
        n = n // _ten(-k) if k < 0 else n * _ten(k) % _ten(ctx._prec)
        return _make(self._sign, n, self._exp)

    def rotate(self, other, context=None):
        """The digits, as many as the precision, rotated by other, to the left if it is positive."""
        ctx, other = _context(context), _convert(other)
        nan = _nan_of(ctx, self, other)
        if nan is not None:
            return nan
        k = _count(other, ctx._prec)
        if k is None:
            return _invalid(ctx)
        if self._kind:
            return self
        k %= ctx._prec
        high, low = divmod(self._n % _ten(ctx._prec), _ten(ctx._prec - k))
        return _make(self._sign, low * _ten(k) + high, self._exp)

    # Digits 0 and 1 as bits

    def _bits(self, ctx):
        """The digits as the bits of an int, as many as the precision; None if they are not 0 and 1."""
        if self._kind or self._sign or self._exp or not set(_digits(self._n)) <= {'0', '1'}:
            return None
        return int(_digits(self._n)[-ctx._prec:], 2)

    def _logical(self, other, context, operation):
        ctx, other = _context(context), _convert(other)
        a, b = self._bits(ctx), other._bits(ctx)
        if a is None or b is None:
            return _invalid(ctx)
        return _make(0, _int(f'{operation(a, b):b}'), 0)

    def logical_and(self, other, context=None):
        """The digits of both that are 1."""
        return self._logical(other, context, int.__and__)

    def logical_or(self, other, context=None):
        return self._logical(other, context, int.__or__)

    def logical_xor(self, other, context=None):
        return self._logical(other, context, int.__xor__)

    def logical_invert(self, context=None):
        """The digits, as many as the precision, with 0 for 1 and 1 for 0."""
        ctx = _context(context)
        return self._logical(_make(0, _int('1' * ctx._prec), 0), ctx, int.__xor__)


Number.register(Decimal)


def _rounded_at(n, exp, target, rounding, sign):
    """The coefficient of n * 10**exp with another exponent, and the status."""
    if exp >= target:
        return n * _ten(exp - target), 0
    if not n:
        return 0, 0
    k = target - exp
    if k > _length(n) + 1:
        n, k = 1, 2  # below the digits it does not matter what there is
    return _round(rounding, sign, n, k)


def _give_context(name, method, function):
    """Gives Context a method."""
    method.__name__ = name
    method.__qualname__ = f'Context.{name}'
    method.__doc__ = function.__doc__
    setattr(Context, name, method)


def _give_methods():
    """Gives Context the functions of this module and the methods of Decimal."""
    for function in _abs, _plus, _minus:
        _give_context(function.__name__[1:], lambda self, a, /, f=function: f(_convert(a), self), function)
    for function in _add, _subtract, _multiply, _divide, _divide_int, _remainder, _divmod:
        _give_context(function.__name__[1:], lambda self, a, b, /, f=function: f(_convert(a), _convert(b), self), function)
    for name in 'canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero'.split():
        method = getattr(Decimal, name)
        _give_context(name, lambda self, a, /, f=method: f(_convert(a)), method)
    for name in ('exp is_normal is_subnormal ln log10 logb logical_invert next_minus next_plus normalize number_class sqrt '
                 'to_integral to_integral_exact to_integral_value').split():
        method = getattr(Decimal, name)
        _give_context(name, lambda self, a, /, f=method: f(_convert(a), context=self), method)
    for name in ('compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or logical_xor max max_mag min '
                 'min_mag next_toward quantize remainder_near rotate same_quantum scaleb shift').split():
        method = getattr(Decimal, name)
        _give_context(name, lambda self, a, b, /, f=method: f(_convert(a), b, context=self), method)
    _give_context('fma', lambda self, a, b, c, /: _convert(a).fma(b, c, self), Decimal.fma)


_give_methods()
