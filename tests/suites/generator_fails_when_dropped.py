# A generator that a left loop drops is closed; what it raises then goes to sys.unraisablehook alone.
import sys

sys.unraisablehook = lambda u: print('unraisable:', type(u.object).__name__, repr(u.exc_value))


def fails():
    try:
        yield 1
    finally:
        raise ValueError('in finally')


def stubborn():
    while True:
        try:
            yield 2
        except GeneratorExit:
            pass


def left_by(how):
    for x in fails():
        for y, z in enumerate(fails()):
            for t in zip(fails(), fails()):
                if how == 'break':
                    break
                if how == 'return':
                    return 'returned'
                raise KeyError('in the body')
            break
        break
    return 'left'


for how in 'break', 'return', 'raise':
    try:
        print(how, left_by(how))
    except KeyError as e:
        print(how, repr(e), repr(e.__context__))
for x in fails():
    for y in fails():
        break
    break
for x in map(str, fails()):
    break
try:
    print([1 / (x - 1) for x in fails()])
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
try:
    for x in fails():
        pass
except ValueError as e:
    print(repr(e), 'by the loop itself')
for x in stubborn():
    break
