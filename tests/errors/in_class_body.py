# Frames of class bodies, comprehensions, lambdas, generators, decorators and properties.
def gen():
    yield 1
    yield 1 / 0


class C:
    @property
    def p(self):
        return [x for x in gen()]

    def __getitem__(self, i):
        return self.p

    def __repr__(self):
        return f'{self[0]}'


class D:
    attr = (lambda c: repr(c))(C())
