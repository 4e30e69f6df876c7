# return, break and continue through try and finally, without leaving from a finally.
def f1():
    try:
        return 'try'
    finally:
        print('f1 finally')


def f2():
    x = 1
    try:
        return x
    finally:
        x = 2
        print('x is', x)


def f3():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print('body', i)
        finally:
            print('finally', i)
    else:
        return 'else'
    return 'broke'


def f4():
    try:
        try:
            return 'inner'
        finally:
            print('first')
    finally:
        print('second')


def f5():
    try:
        raise ValueError('v')
    except ValueError as e:
        return str(e)
    finally:
        print('f5 finally')


def f6():
    try:
        pass
    except ValueError:
        return 'except'
    else:
        return 'else'
    finally:
        print('f6 finally')


def f7():
    while True:
        try:
            try:
                break
            finally:
                print('a')
        finally:
            print('b')
    return 'out'


def f8():
    with_list = []
    try:
        with_list.append(1)
        return with_list
    finally:
        with_list.append(2)


for f in (f1, f2, f3, f4, f5, f6, f7, f8):
    print(f.__name__, f())


def gen():
    try:
        yield 1
        return 'value'
    finally:
        print('gen finally')


g = gen()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)


def raise_in_finally():
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')


try:
    raise_in_finally()
except KeyError as e:
    print(repr(e), repr(e.__context__))
