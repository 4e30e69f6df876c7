# Which bound of islice an error names.
from itertools import islice

for bounds in (-1,), (-2,), ('a',), (0, -1), (0, -3), (0, 'a'), (-1, 2), ('a', 2), (-1, -2), (-1, 'a'), (0, 1, 0):
    try:
        print(list(islice('abc', *bounds)))
    except ValueError as error:
        print(bounds, error)
