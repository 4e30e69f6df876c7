# Lengths of time.
import datetime as dt
from datetime import date, datetime, time, timedelta, timezone, tzinfo
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)
for a in ((), (1,), (0, 3661, 5), (-1, 1), (0.1,), (1.5, 0.25), (0, 0, 0.5), (0, 0, 1.5), (0,1e-7), (0, -1)):
    d = timedelta(*a); print(repr(d), d, d.days, d.seconds, d.microseconds, d.total_seconds())
d = timedelta(hours=5, minutes=3, milliseconds=7, weeks=1)
print(d, -d, abs(-d), +d, d * 2, 2 * d, d * 1.5, d / 2, d / 3, d / 1.7, d // 7, d / timedelta(hours=1), d // timedelta(hours=1), d % timedelta(hours=1), divmod(d, timedelta(days=1)), bool(timedelta()), d == timedelta(hours=173, seconds=180, microseconds=7000), d > -d, hash(d) == hash(d + timedelta(0)))
err(lambda: d / 0); err(timedelta, 'x'); err(timedelta, 10**9); err(timedelta, 10**10); err(timedelta, float('nan')); err(timedelta, float('inf')); err(lambda: timedelta.max + timedelta.resolution); err(lambda: d // timedelta(0)); print(timedelta.min, timedelta.max, timedelta.resolution, sum([d, d], timedelta()))
print(timedelta(days=1) == 1, timedelta(1) != 'x', sorted([timedelta(2), timedelta(1)]))
