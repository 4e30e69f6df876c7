# Subtleties of with: lookup on the type, suppression, return values, generators.
class CM:
    def __init__(self, log, name='', ret=None, fail=''):
        self.log, self.name, self.ret, self.fail = log, name, ret, fail

    def __enter__(self):
        self.log.append(f'enter {self.name}')
        if self.fail == 'enter':
            raise RuntimeError('enter')
        return self.name

    def __exit__(self, kind, value, tb):
        self.log.append(f'exit {self.name} {kind.__name__ if kind else None}')
        if self.fail == 'exit':
            raise RuntimeError('exit')
        return self.ret


def run(*cms, body=lambda: None):
    log = cms[0].log
    try:
        with cms[0]:
            if len(cms) > 1:
                with cms[1] as x:
                    body()
            else:
                body()
        log.append('after')
    except Exception as e:
        log.append(repr(e))
        log.append(repr(e.__context__))
    return log


def boom():
    raise ValueError('body')


for ret in (None, False, True, 0, 1, '', 'x', []):
    print(repr(ret), run(CM([], 'a', ret), body=boom))
l = []
print(run(CM(l, 'a'), CM(l, 'b', True), body=boom))
l = []
print(run(CM(l, 'a', True), CM(l, 'b', fail='exit'), body=boom))
l = []
print(run(CM(l, 'a'), CM(l, 'b', fail='enter')))
print(run(CM([], 'c', fail='exit')))


def generator():
    log = []
    with CM(log, 'g'):
        yield log
        yield 'never reached'
    yield log


g = generator()
log = next(g)
g.close()
print(log)
g = generator()
log = next(g)
try:
    g.throw(KeyError('k'))
except KeyError:
    print(log)


def returns():
    log = []
    with CM(log, 'r') as name:
        return log, name


print(returns())


def loops():
    log = []
    for i in range(4):
        with CM(log, i):
            if i == 1:
                continue
            if i == 2:
                break
            log.append('end of body')
    return log


print(loops())


class BadBool:
    def __bool__(self):
        raise OverflowError('bool of the result')


try:
    with CM([], 'x', BadBool()):
        boom()
except OverflowError as e:
    print(e, repr(e.__context__))


class ClassLevel:
    @classmethod
    def __enter__(cls):
        return cls.__name__

    @staticmethod
    def __exit__(*a):
        print(len(a))


with ClassLevel() as n:
    print(n)


class Dynamic:
    def __getattr__(self, name):
        return lambda *a: print('never')


try:
    with Dynamic():
        pass
except TypeError as e:
    print(e)


class Attrs:
    pass


with CM([], 'attr') as Attrs.x, CM([], 'item') as Attrs.y:
    print(Attrs.x, Attrs.y)
with CM([], ('p', 'q')) as (u, v):
    print(u, v)
with CM([], 'star!') as [w, *rest]:
    print(w, rest)
try:
    with CM([], 'bad') as (x, y):
        pass
except ValueError as e:
    print(e)
