# differs: these functions are asyn's own; scripts can call them, and get errors for what they cannot take
import abc
import selectors
import time

for function, arguments in ((abc._abc_data, (0,)), (time._strptime, (0, '%Y')), (time._strptime, ('2026', None)),
                            (selectors._wait, ([1], 0)), (selectors._wait, ([('a', 1)], 0))):
    try:
        function(*arguments)
    except TypeError as e:
        print(e)
