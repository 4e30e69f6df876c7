# Errors found by the compiler, after parsing: the whole file is refused.
print('not even this')


def f():
    for i in range(3):
        pass
    continue
