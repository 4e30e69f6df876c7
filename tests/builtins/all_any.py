# all and any stop at the first answer.
print(all([]), any([]), all([1, 'a', [0]]), any([0, '', None]), all([1, 0]), any([0, 1]), all('abc'), any(''), all({0: 1}), any({0: 1}), all(range(1, 4)), any(range(1)))


def show(values):
    for v in values:
        print('saw', v)
        yield v


print(all(show([1, 0, 2])))
print(any(show([0, 3, 4])))
print(all(x > 0 for x in [1, 2]), any(x > 1 for x in [1, 2]), all(map(str.isdigit, '123')), any(c in 'xyz' for c in 'abc'))


class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print('bool', self.v)
        return self.v


print(all([B(True), B(False), B(True)]), any([B(False), B(True), B(False)]))


class Bad:
    def __bool__(self):
        raise ValueError('bool failed')


for f in (lambda: all(5), lambda: any(None), lambda: all(), lambda: any([], []), lambda: all([Bad()]), lambda: any([0, Bad()]), lambda: all(1 / 0 for _ in [1]), lambda: any([1, Bad()])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
g = show([1, 0, 5])
print(all(g), list(g))
