# throw() and athrow() with the arguments apart, which is deprecated.
def g():
    try: yield 1
    except ValueError as e: yield e
x = g(); next(x)
print(repr(x.throw(ValueError, 3, None)))
x = g(); next(x)
print(repr(x.throw(ValueError, 3)))
async def c():
    pass
k = c()
try: k.throw(ValueError, 3)
except ValueError as e: print(repr(e))
async def ag():
    yield 1
a = ag()
w = a.athrow(ValueError, 5)
try: w.send(None)
except ValueError as e: print(repr(e))
x = g()
next(x)
try:
    x.throw(ValueError, 1, 2)
except TypeError as e:
    print(e)


class Awaits:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.result


class Fails:
    def __await__(self):
        raise KeyError(1)


# What __anext__ returns must be awaitable; why it is not is the cause.
async def iterate(result):
    async for _ in Awaits(result):
        pass


for result in 1, Fails():
    try:
        iterate(result).send(None)
    except TypeError as e:
        print(e, repr(e.__cause__), repr(e.__context__))
