# An uncaught exception: traceback, carets, exit code 1.
def divide(a, b):
    return a / b


def middle(x):
    return divide(x, 0) + 1


print('before')
middle(5)
print('never')
