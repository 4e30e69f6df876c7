# Multi-line messages, and exceptions whose message is empty or not a string.
errors = [ValueError(), ValueError(''), ValueError(None), ValueError(1, 2), KeyError('k'), KeyError(''), KeyError(), OSError(2, 'No such file'), OSError(2, 'No such file', 'name.txt'), StopIteration('v'), AssertionError(), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'invalid start byte'), SyntaxError('alone'), SyntaxError('with place', ('file.py', 3, 5, 'abc def ghi\n', 3, 8)), ImportError('imp', name='n'), SystemError('s')]
raise ExceptionGroup('group\nwith lines', errors)
