# ExceptionGroup: construction, split, subgroup, derive.
eg = ExceptionGroup('top', [ValueError(1), ExceptionGroup('low', [TypeError(2), ValueError(3)]), OSError(4)])
print(eg, repr(eg), eg.message, len(eg.exceptions), eg.args)
print(repr(eg.subgroup(ValueError)))
print(repr(eg.subgroup((TypeError, OSError))))
print(eg.subgroup(KeyError))
print(repr(eg.subgroup(lambda e: isinstance(e, Exception) and e.args == (3,))))
print(eg.subgroup(ExceptionGroup) is eg)
match, rest = eg.split(ValueError)
print(repr(match), '|', repr(rest))
print(eg.split(Exception)[1], eg.split(KeyError)[0])
print(type(BaseExceptionGroup('b', [ValueError()])).__name__)
print(type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
for args in ((), ('m',), ('m', []), ('m', [1]), ('m', ValueError()), (1, [ValueError()]), ('m', [KeyboardInterrupt()])):
    try:
        ExceptionGroup(*args)
    except Exception as e:
        print(type(e).__name__, e)


class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)


g = MyGroup('mine', [ValueError(1), KeyError(2)], 42)
g.add_note('noted')
part = g.subgroup(KeyError)
print(repr(part), type(part).__name__, part.code, part.__notes__)
try:
    try:
        raise KeyError('cause')
    except KeyError as k:
        raise ExceptionGroup('with cause', [ValueError(5), TypeError(6)]) from k
except ExceptionGroup as e:
    a, b = e.split(TypeError)
    print(repr(a.__cause__), repr(b.__cause__), a.__traceback__ is e.__traceback__)
print(ExceptionGroup.__mro__)
print(issubclass(ExceptionGroup, Exception), issubclass(BaseExceptionGroup, Exception))


def leaves(e):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            yield from leaves(x)
    else:
        yield e


print([repr(x) for x in leaves(eg)])
