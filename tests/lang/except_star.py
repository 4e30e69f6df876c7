# except*: splitting groups, re-raising the rest, naked exceptions.
def run(exc):
    try:
        try:
            raise exc
        except* ValueError as eg:
            print('  values', [repr(e) for e in eg.exceptions])
        except* (KeyError, IndexError) as eg:
            print('  lookups', repr(eg))
        else:
            print('  else')
        finally:
            print('  finally')
    except BaseExceptionGroup as rest:
        print('  rest', repr(rest))


run(ExceptionGroup('g', [ValueError(1)]))
run(ExceptionGroup('g', [ValueError(1), KeyError('k'), IndexError('i'), TypeError('t')]))
run(ExceptionGroup('g', [ExceptionGroup('nested', [ValueError(2), OSError('o')]), TypeError('t')]))
run(ValueError('naked'))
run(BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(3)]))
try:
    try:
        pass
    except* ValueError:
        print('no')
    else:
        print('else')
finally:
    print('finally')

try:
    try:
        raise TypeError('unmatched naked')
    except* ValueError:
        pass
except TypeError as e:
    print(repr(e))

try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError('new')
    except* TypeError as e:
        raise
except ExceptionGroup as e:
    print(repr(e), [type(x).__name__ for x in e.exceptions])
    print(repr(e.exceptions[0].__context__))

try:
    try:
        raise ValueError('x')
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ExceptionGroup('x', [ValueError(1)])
    except* 5:
        pass
except TypeError as e:
    print(e)


def f():
    for i in range(3):
        try:
            raise ExceptionGroup('loop', [ValueError(i)])
        except* ValueError as e:
            seen = e.exceptions[0].args
        print(seen)


f()

# What except* handles is made with a cause, if only None.
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        print(e.__suppress_context__, e.__context__, e.__cause__)
        raise
except ExceptionGroup as e:
    print(e.__suppress_context__, [x.__suppress_context__ for x in e.exceptions])
print([g.__suppress_context__ for g in ExceptionGroup('g', [ValueError(1), TypeError(2)]).split(ValueError)])
