# An unterminated string.
x = 'abc
print(x)
