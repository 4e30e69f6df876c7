# Parts of a microsecond are rounded half to even after they are added up.
from datetime import timedelta

for us in 0.5, 1.5, 2.5, 3.5, -0.5, -1.5, 0.49999, 1e-6:
    print(us, timedelta(microseconds=us), timedelta(seconds=us / 1e6), timedelta(milliseconds=us / 1000),
          timedelta(hours=us / 3600e6), timedelta(days=us / 86400e6))
print(timedelta(seconds=0.5e-6, microseconds=0.5), timedelta(seconds=-1.5e-06, hours=0.002),
      timedelta(days=0.004, microseconds=2.5, weeks=0.5), timedelta(milliseconds=0.0006, microseconds=0.4))
