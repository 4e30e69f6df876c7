# A time that its zone has twice equals no time of another zone, though both name the same moment.
from datetime import datetime, timedelta, timezone, tzinfo


class Autumn(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=-4 - dt.fold if dt.hour == 1 else -4)

    def dst(self, dt):
        return timedelta(0)

for hour in 1, 2:
    here = datetime(2002, 10, 27, hour, 45, tzinfo=Autumn())
    there = here.replace(tzinfo=timezone(timedelta(hours=-4)))
    print(here == there, here != there, there == here, here < there, here <= there, here - there)
    print(here == here.replace(fold=1), hash(here) == hash(there), there in {here})
