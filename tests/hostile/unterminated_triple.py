# A triple-quoted string that is not closed.
x = 1
y = '''abc
def

print(x)
