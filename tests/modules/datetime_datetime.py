# Moments and their zones.
import datetime as dt
from datetime import date, datetime, time, timedelta, timezone, tzinfo
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)
D, T, d = date(2024, 2, 29), time(1, 2, 3, 4), timedelta(hours=5)
# datetime
X = datetime(2024, 3, 10, 15, 4, 5, 678)
print(X, repr(X), X.date(), X.time(), X.isoformat(), X.isoformat(' ', 'seconds'), X.isoformat(timespec='milliseconds'), X.ctime(), X.weekday(), X.timetuple(), X.strftime('%Y-%m-%d %H:%M:%S.%f %a %b %p %I %j %% [%z][%Z]'), f'{X:%c|%x|%X}')
print(X + timedelta(hours=10), X - timedelta(days=70, microseconds=679), X - datetime(2024, 1, 1), X.replace(year=2000, tzinfo=timezone.utc), X > datetime(2024, 1, 1), X == X.replace(fold=1), datetime.min, datetime.max, datetime.combine(D, T), repr(datetime.combine(D, time(1, tzinfo=timezone.utc))))
E1 = timezone(timedelta(hours=-5), 'EST'); I = timezone(timedelta(hours=5, minutes=30))
A = datetime(2024, 3, 10, 15, 4, 5, tzinfo=E1)
print(A, repr(A), A.tzname(), A.utcoffset(), A.dst(), A.astimezone(I), A.astimezone(timezone.utc), A == A.astimezone(I), hash(A) == hash(A.astimezone(I)), A.timestamp(), A.strftime('%z %Z %:z'), A - datetime(2024, 3, 10, tzinfo=timezone.utc), A.utctimetuple(), A.timetz(), A.isoformat())
print(timezone.utc, repr(timezone.utc), I, repr(I), repr(E1), str(E1), timezone(timedelta(0)) is timezone.utc, timezone(timedelta(seconds=-1)), I == timezone(timedelta(hours=5.5)), dt.UTC is timezone.utc, timezone.min, timezone.max, timezone.utc.utcoffset(None))
err(timezone, timedelta(1)); err(timezone, 5); err(timezone, timedelta(1), 3); err(lambda: A < X); err(lambda: A - X); print(A == X, A != X); print(X == D, D == X); err(datetime, 2024, 1); err(datetime, 2024); err(datetime, 2024, 1, 1, 24); err(datetime, 2024, 1, 1, tzinfo=5); err(lambda: datetime.max + timedelta(1)); err(X.isoformat, 'ab')
for s in ('2011-11-04', '20111104', '2011-11-04T00:05:23', '2011-11-04 00:05:23.283', '20111104T000523', '2011-W01-2T00:05:23.283', '2011-11-04T00:05:23Z', '2011-11-04T00:05:23+04:00', '2011-11-04T00:05:23.283185-00:30:15.5', '2011W012T00', '2011W01T00', '2011-11-04T', '2011-11-04X01', '2011-11-04T24:00', 'garbage', '2011-11-04T00:05:23.1+0400', '2011-W01 01'):
    err(datetime.fromisoformat, s)
for s, f in (('21/11/06 16:30', '%d/%m/%y %H:%M'), ('2024-02-29T12:00:01.5+0130', '%Y-%m-%dT%H:%M:%S.%f%z'), ('Mon 5 Feb 2024 03:04 PM', '%a %d %b %Y %I:%M %p'), ('2024-060', '%Y-%j'), ('12:34', '%H:%M'), ('x', '%Y'), ('2024 z', '%Y'), ('2024-02-30', '%Y-%m-%d'), ('10 UTC', '%H %Z'), ('2024-01-01 +00:00', '%Y-%m-%d %z'), ('1', '%'), ('1', '%Q'), ('2024-W05-3', '%G-W%V-%u'), ('01:02:03.000004', '%H:%M:%S.%f'), ('2024-01-01 Z', '%Y-%m-%d %z'), ('1 EST -0500', '%H %Z %z')):
    err(datetime.strptime, s, f)
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, I), datetime.fromtimestamp(-0.000001, timezone.utc), datetime.fromtimestamp(1e9 + 0.123456789, timezone.utc), datetime.fromordinal(738000))
Y = datetime.fromtimestamp(1700000000.25); print(Y.timestamp(), Y.astimezone().timestamp(), datetime.fromtimestamp(1700000000.25, timezone.utc) == Y.astimezone(), date.fromtimestamp(0).year in (1969, 1970))
n = datetime.now(); print(type(n), n.tzinfo, (datetime.now() - n) < timedelta(seconds=5), datetime.now(timezone.utc).tzinfo, date.today() == datetime.today().date() or 1, abs(datetime.now(timezone.utc).timestamp() - n.timestamp()) < 5)
class Z(tzinfo):
    def utcoffset(self, d): return timedelta(hours=2) if d is None or d.month in (6, 7) else timedelta(hours=1)
    def dst(self, d): return timedelta(hours=1) if d is None or d.month in (6, 7) else timedelta(0)
    def tzname(self, d): return 'CEST' if self.dst(d) else 'CET'
    def __repr__(self): return 'Z()'
z = Z(); S = datetime(2024, 6, 30, 23, 30, tzinfo=z); W = datetime(2024, 1, 1, tzinfo=z)
print(S, W, S - W, S.astimezone(timezone.utc), datetime(2024, 6, 15, tzinfo=timezone.utc).astimezone(z), S.timetuple().tm_isdst, W.timetuple().tm_isdst, repr(S), S.strftime('%Z%z'), time(1, tzinfo=z))
err(lambda: tzinfo().utcoffset(None)); err(z.fromutc, X)
class MyDate(datetime):
    def hello(self): return 'hi'
m = MyDate(2024, 1, 1); print(repr(m), repr(m + timedelta(1)), (m + timedelta(1)).hello(), MyDate.fromisoformat('2024-01-01').hello(), repr(m.replace(year=2000)), isinstance(m, date))
import copy; print(copy.copy(X) == X, copy.deepcopy(A) == A, repr(copy.copy(datetime(2024, 1, 1, fold=1))), copy.copy(D), copy.copy(T), copy.copy(d), copy.replace(X, hour=1))
match X:
    case datetime(year=2024, month=mo): print('matched', mo)
print({D: 1}[date(2024, 2, 29)], {X: 2}[X.replace(fold=1)], sorted([A, S, W])[0])
print(datetime(1, 1, 1).strftime('%Y|%G'), date(999, 5, 6).isoformat(), datetime(5, 1, 1).isoformat(), str(date(5, 1, 1)))
