# CPython has this in C.
"""Dates and times, in the Gregorian calendar, with or without a time zone."""

import time as _time
from operator import index as _index

__all__ = ['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC']

MINYEAR = 1
MAXYEAR = 9999

_MONTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTH_NAMES = (None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_MAXORDINAL = 3652059
_DAY = 86_400_000_000  # in microseconds, as all counts of time are here


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in(year, month):
    return 29 if month == 2 and _is_leap(year) else _MONTHS[month]


def _ordinal(year, month, day):
    """The number of a day: 1 is the first of January of the year 1."""
    # Counted from March, a leap day is the last of its year.
    if month < 3:
        year, month = year - 1, month + 12
    return year * 365 + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + day - 306


def _from_ordinal(n):
    """The year, month and day of a day's number."""
    n += 305
    era, n = divmod(n, 146097)
    year = (n - n // 1460 + n // 36524 - n // 146096) // 365
    n -= 365 * year + year // 4 - year // 100
    month = (5 * n + 2) // 153
    day = n - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    return era * 400 + year + (month < 3), month, day


def _check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    values = _index(hour), _index(minute), _index(second), _index(microsecond), fold
    for name, value, limit in zip(('hour', 'minute', 'second', 'microsecond'), values, (23, 59, 59, 999999)):
        if not 0 <= value <= limit:
            raise ValueError(f'{name} must be in 0..{limit}')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return values


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _check_offset(name, offset):
    """What a method of a tzinfo has returned, which must be a timedelta of less than a day."""
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(offset).__name__}'")
    if not -_DAY < offset._us < _DAY:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return offset


def _check_name(name):
    """What tzname of a tzinfo has returned."""
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


def _half_even(n, d):
    """n / d, rounded to the nearest int, to an even one from the middle."""
    q, r = divmod(n, d)
    return q + (2 * r > d or 2 * r == d and q % 2 == 1)


def _offset_text(offset, colon=':'):
    """An offset as +HH:MM, with seconds and microseconds if it has some."""
    if offset is None:
        return ''
    us = offset._us
    sign, us = ('-', -us) if us < 0 else ('+', us)
    minutes, us = divmod(us, 60_000_000)
    text = f'{sign}{minutes // 60:02}{colon}{minutes % 60:02}'
    if us:
        text += f'{colon}{us // 1_000_000:02}'
        if us % 1_000_000:
            text += f'.{us % 1_000_000:06}'
    return text


def _time_text(hour, minute, second, microsecond, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    if timespec == 'hours':
        return f'{hour:02}'
    if timespec == 'minutes':
        return f'{hour:02}:{minute:02}'
    text = f'{hour:02}:{minute:02}:{second:02}'
    if timespec == 'seconds':
        return text
    if timespec == 'milliseconds':
        return f'{text}.{microsecond // 1000:03}'
    if timespec == 'microseconds':
        return f'{text}.{microsecond:06}'
    raise ValueError('Unknown timespec value')


def _check_format(format):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    return format


def _strftime(moment, format, timetuple, microsecond=0):
    """time.strftime with what only this module knows put in: fractions, and the zone of moment."""
    out, at = '', 0
    while (percent := format.find('%', at)) >= 0:
        out += format[at:percent]
        directive = format[percent + 1:percent + 2]
        at = percent + 2
        if directive == 'f':
            out += f'{microsecond:06}'
        elif directive == 'z':
            out += _offset_text(moment.utcoffset(), '') if hasattr(moment, 'utcoffset') else ''
        elif directive == ':' and format.startswith('z', at):
            out += _offset_text(moment.utcoffset()) if hasattr(moment, 'utcoffset') else ''
            at += 1
        elif directive == 'Z':
            out += ((moment.tzname() if hasattr(moment, 'tzname') else None) or '').replace('%', '%%')
        else:
            out += '%' + directive
    return _time.strftime(out + format[at:], timetuple)


# Reading ISO 8601


def _number(text, start, end):
    part = text[start:end]
    if len(part) != end - start or not (part.isascii() and part.isdigit()):
        raise ValueError
    return int(part)


def _parse_date(text):
    """The year, month and day of YYYY-MM-DD, YYYYMMDD, YYYY-Www-D, YYYYWwwD, or without the day of the week."""
    year = _number(text, 0, 4)
    dash = text[4:5] == '-'
    rest = text[4 + dash:]
    if rest[:1] == 'W':
        week, day = _number(rest, 1, 3), 1
        rest = rest[3:]
        if rest:
            if rest.startswith('-') != dash or len(rest) != 1 + dash:
                raise ValueError
            day = _number(rest, dash, dash + 1)
        try:
            return _from_iso_week(year, week, day)
        except ValueError:
            raise ValueError from None
    if len(rest) != 4 + dash or dash and rest[2] != '-':
        raise ValueError
    return year, _number(rest, 0, 2), _number(rest, 2 + dash, 4 + dash)


def _date_length(text):
    """How much of a text that begins with a date is the date."""
    if text[4:5] == '-':
        if text[5:6] != 'W':
            return 10
        return 10 if text[8:9] == '-' else 8
    if text[4:5] != 'W':
        return 8
    # The day is there if a digit is, unless that makes the rest an odd number of digits.
    digits = 7
    while digits < len(text) and text[digits].isdigit():
        digits += 1
    if digits < 9:
        return digits
    return 7 if digits % 2 == 0 else 8


def _parse_clock(text):
    """Hour, minute, second and microsecond of HH[:MM[:SS[.f…]]], the colons optional."""
    values, at = [0, 0, 0, 0], 0
    colon = text[2:3] == ':'
    for i in range(3):
        values[i] = _number(text, at, at + 2)
        at += 2
        if at == len(text):
            return values
        if i == 2 or text[at] in '.,':
            break
        if colon:
            if text[at] != ':':
                raise ValueError
            at += 1
    if i != 2 or text[at] not in '.,':
        raise ValueError
    digits = text[at + 1:]
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError
    values[3] = int(digits[:6].ljust(6, '0'))
    return values


def _parse_time(text):
    """Hour, minute, second, microsecond and zone."""
    tz = None
    at = max(text.find('+'), text.find('-'))
    if text.endswith('Z'):
        text, tz = text[:-1], UTC
    elif at >= 0:
        hours, minutes, seconds, us = _parse_clock(text[at + 1:])
        if hours > 23 or minutes > 59 or seconds > 59:
            raise ValueError
        us += ((hours * 60 + minutes) * 60 + seconds) * 1_000_000
        tz = timezone(_timedelta(-us if text[at] == '-' else us)) if us else UTC
        text = text[:at]
    return *_parse_clock(text), tz


def _invalid(text):
    return ValueError(f'Invalid isoformat string: {text!r}')


def _check_text(text):
    if not isinstance(text, str):
        raise TypeError('fromisoformat: argument must be str')


def _first_iso_monday(year):
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _from_iso_week(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'Year is out of range: {year}')
    monday = _first_iso_monday(year)
    if not 1 <= week <= 53 or week == 53 and _first_iso_monday(year + 1) - monday < 371:
        raise ValueError(f'Invalid week: {week}')
    if not 1 <= day <= 7:
        raise ValueError(f'Invalid day: {day} (range is [1, 7])')
    return _from_ordinal(monday + (week - 1) * 7 + day - 1)


class timedelta:
    """A length of time."""

    __slots__ = ('_us',)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if type(days) is type(seconds) is type(microseconds) is type(milliseconds) is type(minutes) is type(hours) is type(weeks) is int:
            return _timedelta((days + weeks * 7) * _DAY + (seconds + minutes * 60 + hours * 3600) * 1_000_000 + milliseconds * 1000
                              + microseconds, cls)
        total, fraction = 0, 0.0
        for name, value, unit in (('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000), ('seconds', seconds, 1_000_000),
                                  ('minutes', minutes, 60_000_000), ('hours', hours, 3_600_000_000), ('days', days, _DAY),
                                  ('weeks', weeks, 7 * _DAY)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                if value != value:
                    raise ValueError('cannot convert float NaN to integer')
                if value in (float('inf'), float('-inf')):
                    raise OverflowError('cannot convert float infinity to integer')
                whole = int(value)
                us = (value - whole) * unit
                total += whole * unit + int(us)
                fraction += us - int(us)
            else:
                raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
        down = fraction // 1
        total, fraction = total + int(down), fraction - down
        return _timedelta(total + (fraction > 0.5 or fraction == 0.5 and total % 2), cls)

    days = property(lambda self: self._us // _DAY, doc='Whole days, rounded down.')
    seconds = property(lambda self: self._us % _DAY // 1_000_000, doc='Seconds beside the days: 0 to 86399.')
    microseconds = property(lambda self: self._us % 1_000_000, doc='Microseconds beside days and seconds: 0 to 999999.')

    def total_seconds(self):
        """The length in seconds."""
        return self._us / 1_000_000

    def __repr__(self):
        parts = [f'{name}={value}' for name in ('days', 'seconds', 'microseconds') if (value := getattr(self, name))]
        return f'{_name(self)}({", ".join(parts) or 0})'

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        text = f'{minutes // 60}:{minutes % 60:02}:{seconds:02}'
        if self.days:
            text = f'{self.days} day{"" if abs(self.days) == 1 else "s"}, {text}'
        return text + (f'.{self.microseconds:06}' if self.microseconds else '')

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)

    def __add__(self, other):
        return _timedelta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _timedelta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _timedelta(other._us - self._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _timedelta(-self._us)

    def __pos__(self):
        return _timedelta(self._us)

    def __abs__(self):
        return _timedelta(abs(self._us))

    def __bool__(self):
        return self._us != 0

    def __mul__(self, other):
        if isinstance(other, int):
            return _timedelta(self._us * other)
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _timedelta(_half_even(self._us * n, d))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            if other < 0:
                return _timedelta(_half_even(-self._us, -other))
            return _timedelta(_half_even(self._us, other))
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _timedelta(_half_even(self._us * d, n) if n > 0 else _half_even(-self._us * d, -n))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return _timedelta(self._us // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return _timedelta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(self._us)

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented


def _timedelta(us, cls=timedelta):
    """A timedelta of so many microseconds."""
    if not -999999999 <= us // _DAY <= 999999999:
        if not -1 << 31 <= us // _DAY < 1 << 31:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError(f'days={us // _DAY}; must have magnitude <= 999999999')
    delta = object.__new__(cls)
    delta._us = us
    return delta


def _name(value):
    """The name of a value's class as it is in reprs."""
    cls = type(value)
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


class IsoCalendarDate(tuple):
    """A year of ISO weeks, the week and the day of it."""

    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return super().__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'{_name(self)}(year={self[0]}, week={self[1]}, weekday={self[2]})'

    def __reduce__(self):
        return tuple, (tuple(self),)


def _strptime(string, format):
    """What a text says in the words of a format, as the arguments of datetime."""
    for i, text in enumerate((string, format), 1):
        if not isinstance(text, str):
            raise TypeError(f'strptime() argument {i} must be str, not {type(text).__name__}')
    fields, us, offset = _time._strptime(string, format)
    tz = None
    if offset is not None:
        offset = _timedelta(offset)
        tz = timezone(offset, fields.tm_zone) if fields.tm_zone else timezone(offset)
    return *fields[:6], us, tz


class date:
    """A day."""

    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year, month, day):
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The local day of a number of seconds since 1970."""
        return cls(*_time.localtime(_unix_us(timestamp) // 1_000_000)[:3])

    @classmethod
    def today(cls):
        """The local day now."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def strptime(cls, date_string, format, /):
        """The day that a text says in the words of a format."""
        return cls(*_strptime(date_string, format)[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        """The day with a number, that of the first of January of the year 1 being 1."""
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        """The day that a text says as ISO 8601 has it."""
        _check_text(string)
        try:
            return cls(*_parse_date(string))
        except ValueError as exc:
            if exc.args:
                raise
            raise _invalid(string) from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of an ISO year, week and day of the week."""
        return cls(*_from_iso_week(year, week, day))

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    def __repr__(self):
        return f'{_name(self)}({self._year}, {self._month}, {self._day})'

    def isoformat(self):
        """The day as YYYY-MM-DD."""
        return f'{self._year:04}-{self._month:02}-{self._day:02}'

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        """The day as in 'Sat Feb  1 00:00:00 2025'."""
        return f'{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month]} {self._day:2} 00:00:00 {self._year:04}'

    def strftime(self, format):
        """The day in the words of a format, as time.strftime has them."""
        return _strftime(self, _check_format(format), self.timetuple())

    def __format__(self, format):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {type(format).__name__}')
        return self.strftime(format) if format else str(self)

    def timetuple(self):
        """The day as a time.struct_time."""
        return self._struct_time(0, 0, 0, -1)

    def _struct_time(self, hour, minute, second, dst):
        ordinal = self.toordinal()
        return _time.struct_time((self._year, self._month, self._day, hour, minute, second, (ordinal + 6) % 7,
                                  ordinal - _ordinal(self._year, 1, 1) + 1, dst))

    def toordinal(self):
        """The number of the day, that of the first of January of the year 1 being 1."""
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        """The day of the week, Monday being 0."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """The day of the week, Monday being 1."""
        return self.weekday() + 1

    def isocalendar(self):
        """The ISO year, week and day of the week."""
        n, year = date.toordinal(self), self._year
        if n < _first_iso_monday(year):
            year -= 1
        elif n >= _first_iso_monday(year + 1):
            year += 1
        week, day = divmod(n - _first_iso_monday(year), 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def replace(self, year=None, month=None, day=None):
        """The day with some of its parts replaced."""
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    __replace__ = replace

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other.days
        if not 1 <= ordinal <= _MAXORDINAL:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(ordinal)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def _key(self, other):
        """What to compare self and another date by, None if that is none, or a datetime."""
        if isinstance(other, date) and not isinstance(other, datetime):
            return (self._year, self._month, self._day), (other._year, other._month, other._day)
        return None

    def __eq__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] == keys[1]

    def __lt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __gt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] > keys[1]

    def __ge__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] >= keys[1]


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


class tzinfo:
    """The base of time zones."""

    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        """The time in this zone of dt, which is in UTC though it has this zone."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset, dst = dt.utcoffset(), dt.dst()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        if dst is None:
            raise ValueError('fromutc: non-None dst() result required')
        standard = dt + (offset - dst)
        dst = standard.dst()
        if dst is None:
            raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return standard + dst

    def __reduce__(self):
        get_args = getattr(self, '__getinitargs__', None)
        return type(self), get_args() if get_args else (), getattr(self, '__dict__', None) or None


class timezone(tzinfo):
    """A zone with a fixed offset from UTC."""

    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if name is not None and not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
        if not -_DAY < offset._us < _DAY:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), '
                             f'not {offset!r}.')
        if not offset and name is None and hasattr(cls, 'utc'):
            return cls.utc
        self = object.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def _check(self, name, dt):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')

    def utcoffset(self, dt):
        self._check('utcoffset', dt)
        return self._offset

    def dst(self, dt):
        self._check('dst', dt)
        return None

    def tzname(self, dt):
        self._check('tzname', dt)
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        name = '' if self._name is None else f', {self._name!r}'
        return f'{_name(self)}({self._offset!r}{name})'

    def __str__(self):
        return self.tzname(None)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __reduce__(self):
        return type(self), (self._offset,) if self._name is None else (self._offset, self._name)


UTC = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


class time:
    """A time of day."""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(hour, minute, second, microsecond, fold)
        self._tzinfo = tzinfo
        return self

    @classmethod
    def strptime(cls, date_string, format, /):
        """The time of day that a text says in the words of a format."""
        return cls(*_strptime(date_string, format)[3:])

    @classmethod
    def fromisoformat(cls, string, /):
        """The time that a text says as ISO 8601 has it."""
        _check_text(string)
        try:
            return cls(*_parse_time(string.removeprefix('T')))
        except ValueError as exc:
            if exc.args:
                raise
            raise _invalid(string) from None

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def utcoffset(self):
        """The offset of the zone, None without one."""
        return None if self._tzinfo is None else _check_offset('utcoffset', self._tzinfo.utcoffset(None))

    def dst(self):
        return None if self._tzinfo is None else _check_offset('dst', self._tzinfo.dst(None))

    def tzname(self):
        return None if self._tzinfo is None else _check_name(self._tzinfo.tzname(None))

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        text = ', '.join(map(str, parts))
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        return f'{_name(self)}({text}{", fold=1" if self._fold else ""})'

    def isoformat(self, timespec='auto'):
        """The time as HH:MM:SS, with a fraction and an offset if it has them."""
        return _time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """The time in the words of a format, as time.strftime has them."""
        return _strftime(self, _check_format(format), (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1), self._microsecond)

    __format__ = date.__format__

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """The time with some of its parts replaced."""
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __reduce__(self):
        args = self._hour, self._minute, self._second, self._microsecond, self._tzinfo
        if not self._fold:
            return type(self), args
        from functools import partial
        return partial(type(self), fold=1), args

    def _us(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1_000_000 + self._microsecond

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset()
        return hash(self._us() - (offset._us if offset else 0))

    def _keys(self, other):
        """What to compare self and other by; None if one of them has a zone and the other has none."""
        mine = theirs = None
        if self._tzinfo is not other._tzinfo:
            mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return self._us(), other._us()
        if mine is None or theirs is None:
            return None
        return self._us() - mine._us, other._us() - theirs._us

    def _ordered(self, other):
        keys = self._keys(other)
        if keys is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return keys

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        keys = self._keys(other)
        return keys is not None and keys[0] == keys[1]

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._ordered(other)
        return mine < theirs

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._ordered(other)
        return mine <= theirs

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._ordered(other)
        return mine > theirs

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._ordered(other)
        return mine >= theirs


_time_class = time
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(date):
    """A moment: a day and a time of day."""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if month is None or day is None:
            name, position = ('month', 2) if month is None else ('day', 3)
            raise TypeError(f"function missing required argument '{name}' (pos {position})")
        self = date.__new__(cls, year, month, day)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        self._tzinfo = tzinfo
        return self

    hour, minute, second, microsecond = time.hour, time.minute, time.second, time.microsecond
    tzinfo, fold = time.tzinfo, time.fold
    __hash__, _keys = time.__hash__, time._keys

    @classmethod
    def _from_us(cls, us, tz=None, fold=0):
        """The moment that is so many microseconds after the beginning of the year 1."""
        ordinal, us = divmod(us, _DAY)
        if not 0 <= ordinal < _MAXORDINAL:
            raise OverflowError('date value out of range')
        seconds, us = divmod(us, 1_000_000)
        year, month, day = _from_ordinal(ordinal + 1)
        if cls is not datetime:
            return cls(year, month, day, seconds // 3600, seconds // 60 % 60, seconds % 60, us, tz, fold=fold)
        self = object.__new__(cls)
        self._year, self._month, self._day, self._tzinfo, self._fold = year, month, day, tz, fold
        self._hour, self._minute, self._second, self._microsecond = seconds // 3600, seconds // 60 % 60, seconds % 60, us
        return self

    def _us(self):
        """The inverse of _from_us, whatever the zone."""
        seconds = (date.toordinal(self) - 1) * 86400 + (self._hour * 60 + self._minute) * 60 + self._second
        return seconds * 1_000_000 + self._microsecond

    @classmethod
    def _from_unix(cls, us, tz):
        """The moment so many microseconds after 1970, in a zone or else local."""
        if tz is not None:
            return tz.fromutc(cls._from_us(us + _EPOCH_US, tz))
        second = us // 1_000_000
        offset = _time.localtime(second).tm_gmtoff
        # After clocks were put back, times come a second time.
        before = _time.localtime(second - 86400).tm_gmtoff if _time.daylight else offset
        fold = int(before > offset and _time.localtime(second - (before - offset)).tm_gmtoff == before)
        return cls._from_us(us + offset * 1_000_000 + _EPOCH_US, fold=fold)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The moment of a number of seconds since 1970, in a zone or else local."""
        _check_tzinfo(tz)
        return cls._from_unix(_unix_us(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        _warn_of_utc('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
        return cls._from_us(_unix_us(timestamp) + _EPOCH_US)

    @classmethod
    def now(cls, tz=None):
        """The moment now, in a zone or else local."""
        _check_tzinfo(tz)
        return cls._from_unix(_time.time_ns() // 1000, tz)

    @classmethod
    def today(cls):
        """The moment now, local."""
        return cls.now()

    @classmethod
    def utcnow(cls):
        _warn_of_utc('utcnow', 'now(datetime.UTC)')
        return cls._from_us(_time.time_ns() // 1000 + _EPOCH_US)

    @classmethod
    def fromordinal(cls, ordinal, /):
        """The beginning of the day with a number."""
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """The moment of a day and a time, whose zone it has unless another is given."""
        if not isinstance(date, _date_class):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {type(date).__name__}')
        if not isinstance(time, _time_class):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {type(time).__name__}')
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, string, /):
        """The moment that a text says as ISO 8601 has it."""
        _check_text(string)
        try:
            n = _date_length(string)
            if n < len(string) and n + 1 == len(string):
                raise ValueError
            return cls(*_parse_date(string[:n]), *(_parse_time(string[n + 1:]) if n < len(string) else ()))
        except ValueError as exc:
            if exc.args:
                raise
            raise _invalid(string) from None

    @classmethod
    def strptime(cls, date_string, format, /):
        """The moment that a text says in the words of a format."""
        return cls(*_strptime(date_string, format))

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        text = ', '.join(map(str, parts))
        if self._fold:
            text += ', fold=1'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        return f'{_name(self)}({text})'

    def isoformat(self, sep='T', timespec='auto'):
        """The moment as YYYY-MM-DDTHH:MM:SS, with a fraction and an offset if it has them."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type(sep).__name__}')
        clock = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return date.isoformat(self) + sep + clock + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(' ')

    def ctime(self):
        """The moment as in 'Sat Feb  1 12:34:56 2025'."""
        return date.ctime(self).replace('00:00:00', _time_text(self._hour, self._minute, self._second, 0, 'seconds'))

    def strftime(self, format):
        """The moment in the words of a format, as time.strftime has them."""
        return _strftime(self, _check_format(format), self.timetuple(), self._microsecond)

    def date(self):
        """The day."""
        return _date_class(self._year, self._month, self._day)

    def time(self):
        """The time of day, without its zone."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        """The time of day, with its zone."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def utcoffset(self):
        """The offset of the zone at this moment, None without one."""
        return None if self._tzinfo is None else _check_offset('utcoffset', self._tzinfo.utcoffset(self))

    def dst(self):
        return None if self._tzinfo is None else _check_offset('dst', self._tzinfo.dst(self))

    def tzname(self):
        return None if self._tzinfo is None else _check_name(self._tzinfo.tzname(self))

    def timetuple(self):
        """The moment as a time.struct_time."""
        dst = self.dst()
        return self._struct_time(self._hour, self._minute, self._second, -1 if dst is None else int(bool(dst)))

    def utctimetuple(self):
        """The moment in UTC as a time.struct_time."""
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return moment._struct_time(moment._hour, moment._minute, moment._second, 0)

    def _local_offset(self):
        """The offset of the local zone at this moment, which has none of its own."""
        # A time that comes twice is the earlier one, unless fold says otherwise.
        naive = self._us() - _EPOCH_US
        second = naive // 1_000_000
        offsets = [_time.localtime(second - shift).tm_gmtoff for shift in (86400, -86400)]
        right = [o for o in offsets if _time.localtime(second - o).tm_gmtoff == o]
        if right:
            return right[-1] if self._fold else right[0]
        return offsets[1] if self._fold else offsets[0]

    def timestamp(self):
        """The number of seconds since 1970; a moment without a zone is local."""
        offset = self.utcoffset()
        if offset is None:
            second = (self._us() - _EPOCH_US) // 1_000_000 - self._local_offset()
            return second + self._microsecond / 1e6
        return (self._us() - offset._us - _EPOCH_US) / 1_000_000

    def astimezone(self, tz=None):
        """The same moment in another zone, the local one by default."""
        if tz is not None and not isinstance(tz, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        offset = self.utcoffset()
        if offset is None:
            offset = _timedelta(self._local_offset() * 1_000_000)
        if tz is None:
            local = _time.localtime((self._us() - offset._us - _EPOCH_US) // 1_000_000)
            tz = timezone(_timedelta(local.tm_gmtoff * 1_000_000), local.tm_zone)
        elif tz is self._tzinfo:
            return self
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
                fold=None):
        """The moment with some of its parts replaced."""
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day, self._hour if hour is None else hour,
                          self._minute if minute is None else minute, self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __reduce__(self):
        args = (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond, self._tzinfo)
        if not self._fold:
            return type(self), args
        from functools import partial
        return partial(type(self), fold=1), args

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._from_us(self._us() + other._us, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._from_us(self._us() - other._us, self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        keys = self._keys(other)
        if keys is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _timedelta(keys[0] - keys[1])

    def _key(self, other):
        if isinstance(other, datetime):
            keys = self._keys(other)
            if keys is None:
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return keys
        return None

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        keys = self._keys(other)
        if keys is None or keys[0] != keys[1]:
            return False
        # A time that comes twice, or never, equals none in another zone.
        return self._tzinfo is other._tzinfo or not (self._depends_on_fold() or other._depends_on_fold())

    def _depends_on_fold(self):
        return self.utcoffset() != self.replace(fold=not self._fold).utcoffset()


_date_class = date
_EPOCH_US = datetime(1970, 1, 1)._us()


def _unix_us(timestamp):
    """A number of seconds in microseconds."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(timestamp) >= 1 << 63:
            raise OverflowError('timestamp out of range for platform time_t')
        n, d = timestamp.as_integer_ratio()
        return _half_even(n * 1_000_000, d)
    return _index(timestamp) * 1_000_000


def _warn_of_utc(name, instead):
    import warnings
    warnings.warn(f'datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use timezone-aware '
                  f'objects to represent datetimes in UTC: datetime.datetime.{instead}.', DeprecationWarning, 3)


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
