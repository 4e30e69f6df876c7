# A day without a year is ambiguous: strptime warns.
import datetime
import time
import warnings

warnings.simplefilter('always')


def told(f, *args):
    with warnings.catch_warnings(record=True) as caught:
        try:
            print(f(*args))
        except ValueError as e:
            print(e)
    for warning in caught:
        print(warning.category.__name__, warning.filename == __file__, str(warning.message).split('.')[0])

told(time.strptime, '28 2', '%d %m')
told(datetime.datetime.strptime, '2-28', '%m-%d')
told(datetime.datetime.strptime, '2-28-20', '%m-%d-%y')
told(time.strptime, '11', '%H')
told(time.strptime, '01/02/20', '%x')
told(time.strptime, 'x', '%d')
