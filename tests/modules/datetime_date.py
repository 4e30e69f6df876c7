# Days, and times of day.
import datetime as dt
from datetime import date, datetime, time, timedelta, timezone, tzinfo
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)
# date
D = date(2024, 2, 29)
print(D, repr(D), D.year, D.month, D.day, D.weekday(), D.isoweekday(), D.isocalendar(), D.toordinal(), D.timetuple(), D.ctime(), D.isoformat(), f'{D:%d/%m/%y}', f'{D}', D.strftime('%A %B %j %U %W %V %G %u'))
print(D + timedelta(1), D - timedelta(366), D - date(2023, 1, 1), timedelta(1) + D, D.replace(day=1), D < date(2025, 1, 1), D == date(2024, 2, 29), D != D, max(D, date.min), date.max, date.min, date.resolution)
for y in (1, 4, 100, 400, 1582, 1900, 1970, 2000, 2023, 2024, 9999):
    for m, day in ((1, 1), (2, 28), (3, 1), (12, 31)):
        x = date(y, m, day); assert date.fromordinal(x.toordinal()) == x, x
    print(y, date(y, 1, 1).toordinal(), date(y, 12, 31).toordinal(), tuple(date(y, 1, 1).isocalendar()), tuple(date(y, 12, 31).isocalendar()))
err(date, 2023, 2, 29); err(date, 0, 1, 1); err(date, 2023, 13, 1); err(date, 10000, 1, 1); err(date, '2023', 1, 1); err(date, 2023, 1.5, 1); err(lambda: date.max + timedelta(1)); err(D.replace, day=31)
for s in ('2023-01-05', '20230105', '2023-W01-4', '2023W014', '2023-W01', '2023W01', '2023-1-5', '2023-01', 'x', '2023-13-01', '2023-W54-1', '2023-W01-8', '', '2023-01-05T', '２０２３-01-05'):
    err(date.fromisoformat, s)
err(date.fromisoformat, 3); err(date.fromisocalendar, 2020, 53, 7); err(date.fromisocalendar, 2021, 53, 1); err(date.fromordinal, 0)
# time
T = time(1, 2, 3, 4)
print(T, repr(T), repr(time(1)), repr(time(1, 2, 3)), T.isoformat('minutes'), T.isoformat('milliseconds'), T.isoformat('hours'), T.replace(hour=23), T < time(2), T == time(1, 2, 3, 4), time.min, time.max, time(12, tzinfo=timezone.utc), f'{T:%H-%M-%S.%f}', T.strftime('%I %p'), bool(time()))
err(time, 24); err(time, 1, 60); err(time, 1, 1, 60); err(time, 1, 1, 1, 10**6); err(T.isoformat, 'x'); err(lambda: T < time(2, tzinfo=timezone.utc)); print(T == time(1, 2, 3, 4, timezone.utc), time(1, fold=1), repr(time(1, fold=1)))
for s in ('04:23:01', 'T042301', '04', '0423', '04:23:01.000384', '04:23:01,000', '042301.000384', '04:23:01+04:00', '04:23Z', '04:23:01-0130', '04:2', '25:00', '04:23:01.1234567', '04:23:01.', ''):
    err(time.fromisoformat, s)
