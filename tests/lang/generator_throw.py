# throw and close in every state of a generator.
def guarded():
    try:
        while True:
            try:
                got = yield 'ready'
                print('got', got)
            except ValueError as e:
                print('caught', e)
                yield 'handled'
    except GeneratorExit:
        print('closing')
        raise
    finally:
        print('finally')


g = guarded()
next(g)
print(g.throw(ValueError('v1')))
print(next(g))
print(g.throw(ValueError))
print(next(g))
g.close()
g.close()
print(list(g))

g = guarded()
try:
    g.throw(KeyError('early'))
except KeyError as e:
    print('unstarted', e)
print(list(g))
g = guarded()
g.close()
print('closed unstarted', next(g, 'none'))

g = guarded()
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('through', e, e.__traceback__ is not None)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def swallow():
    try:
        yield 1
    except GeneratorExit:
        return 'kept'


s = swallow()
next(s)
print(s.close())


def raises():
    try:
        yield 1
    finally:
        raise OSError('in finally')


s = raises()
next(s)
try:
    s.close()
except OSError as e:
    print(e, repr(e.__context__))

g = guarded()
next(g)
for bad in (5, 'x', int, object()):
    try:
        g.throw(bad)
    except TypeError as e:
        print(str(e).split(', not')[0])
g.close()
s = swallow()
s.close()
try:
    s.throw(ValueError('finished'))
except ValueError as e:
    print(e)
