# An endless recursion is a RecursionError that can be handled, many times.
def f():
    return f()


def g(n):
    return [g(n + 1)]


class C:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, 'x' + name)

    def __eq__(self, other):
        return self == other

    def __call__(self):
        return self()

    def __iter__(self):
        return iter(self)

    def __len__(self):
        return len(self)

    def __str__(self):
        return f'{self}'

    def __add__(self, other):
        return self + other

    def __hash__(self):
        return hash(self)

    def __bool__(self):
        return not self

    def __getitem__(self, i):
        return self[i]

    @property
    def p(self):
        return self.p


def gen():
    yield from gen()


async def co():
    await co()


c = C()
for attempt in (f, lambda: g(0), lambda: repr(c), lambda: c.attr, lambda: c == 1, c, lambda: iter(c), lambda: len(c), lambda: str(c), lambda: c + 1, lambda: hash(c), lambda: bool(c), lambda: c[0], lambda: c.p, lambda: list(gen()), lambda: co().send(None), lambda: sorted([1, 2], key=lambda x: attempt()), lambda: list(map(lambda x: attempt(), [1])), lambda: [attempt() for _ in 'a'], lambda: max([1, 2], key=lambda v: attempt())):
    try:
        attempt()
    except RecursionError:
        print('RecursionError')
print('still alive')
