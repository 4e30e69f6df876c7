# assertCountEqual tells how often each item is there
import unittest

case = unittest.TestCase()
for first, second in (([1, 2, 2], [3, 1]), ('abca', 'cab'), ([[1], [2], [1]], [[1], [3]]), ([1, 1.0, True], [1]), ((), {'k': 1}), ([2, 1], (1, 2))):
    try:
        print(case.assertCountEqual(first, second))
    except AssertionError as error:
        print(error)
try:
    case.assertCountEqual([1], [], 'said so')
except AssertionError as error:
    print(error)
