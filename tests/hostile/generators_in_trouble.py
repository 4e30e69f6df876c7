# Generators resumed in odd ways.
def g():
    yield 1
    yield 2


x = g()
for bad in (lambda: x.send(1), lambda: x.throw(), lambda: x.throw(1), lambda: g().throw(ValueError('unstarted')), lambda: next(g(), 1, 2), lambda: x.close(1), lambda: g(1), lambda: setattr(x, 'gi_running', 1), lambda: x()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])


def recursive():
    yield from recursive()


try:
    list(recursive())
except RecursionError:
    print('RecursionError')


def self_feeding():
    yield from me


me = self_feeding()
try:
    next(me)
except ValueError as e:
    print(e)


def closes_itself():
    yield 1
    try:
        this.close()
    except ValueError as e:
        yield str(e)


this = closes_itself()
print(next(this), next(this))


def throws_itself():
    try:
        yield that.throw(ValueError)
    except ValueError as e:
        yield repr(e)


that = throws_itself()
print(next(that))


def chain(n):
    it = iter(range(3))
    for _ in range(n):
        it = (x + 1 for x in it)
    return it


print(list(chain(300)))
gens = [g() for _ in range(10000)]
print(sum(next(q) for q in gens), sum(next(q) for q in gens))


def finally_yields():
    try:
        yield 1
    finally:
        yield 2


f = finally_yields()
next(f)
try:
    f.close()
except RuntimeError as e:
    print(e)
f = finally_yields()
next(f)
try:
    f.throw(KeyError('pending'))
    print('yielded in finally')
    next(f)
except KeyError as e:
    print(e)
