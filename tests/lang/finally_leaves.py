# 3.14: return, break and continue that leave a finally block warn (PEP 765)
def f1():
    try:
        return 'try'
    finally:
        return 'finally'


def f2():
    try:
        raise ValueError('lost')
    finally:
        return 'swallowed'


def f3():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            print('continue', i)
            continue
    return 'done'


def f4():
    while True:
        try:
            return 'lost return'
        finally:
            break
    return 'after break'


def f5():
    try:
        return 1
    finally:
        try:
            return 2
        finally:
            return 3


def f6():
    for i in range(3):
        try:
            pass
        finally:
            for j in range(3):
                if j == 1:
                    break
                continue
    return 'no warning: the loop is inside the finally'


def f7():
    try:
        pass
    finally:
        def g():
            return 'no warning: the function is inside'
        print(g())
    return 'f7'


for f in (f1, f2, f3, f4, f5, f6, f7):
    print(f.__name__, f())
