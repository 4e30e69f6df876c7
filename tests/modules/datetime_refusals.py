# What datetime refuses: zones that answer wrongly, formats and times of other types.
import datetime
from datetime import date, timedelta, timezone, tzinfo


class Wrong(tzinfo):
    def tzname(self, dt):
        return 5

    def utcoffset(self, dt):
        return 5

    def dst(self, dt):
        return 'x'


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

for moment in datetime.datetime(2020, 1, 1, tzinfo=Wrong()), datetime.time(1, tzinfo=Wrong()):
    for name in 'tzname', 'utcoffset', 'dst', 'isoformat':
        attempt(getattr(moment, name))
    for wrong in '%Z', '%z', 42, b'%Y':
        attempt(lambda: moment.strftime(wrong))
attempt(lambda: date(2020, 1, 1).strftime(42))
attempt(lambda: date.fromtimestamp(None))
attempt(lambda: date.fromtimestamp('1'))
attempt(lambda: type('Own', (timezone,), {}))
for wrong in float('nan'), float('inf'), -1e30:
    attempt(lambda: date.fromtimestamp(wrong))
    attempt(lambda: datetime.datetime.fromtimestamp(wrong))
attempt(lambda: date.fromisocalendar(2024, 1, 8))
