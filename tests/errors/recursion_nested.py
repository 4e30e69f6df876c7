# The words for data nested too deeply name what met it; calls do not.
def nested(make):
    value = make(None)
    for _ in range(100_000):
        value = make(value)
    return value


class Itself:
    def __eq__(self, other):
        return self == other

    def __repr__(self):
        return repr(self)


def call():
    call()


lists = nested(lambda v: [v])
tuples = nested(lambda v: (v,))
dicts = nested(lambda v: {1: v})
types = nested(lambda v: (v or int,))
for f in (
    call, lambda: Itself() == 1, lambda: repr(Itself()), lambda: repr(lists), lambda: str(lists), lambda: lists == [lists],
    lambda: lists < [lists], lambda: repr(tuples), lambda: tuples == (tuples,), lambda: repr(dicts), lambda: dicts == {1: dicts},
    lambda: isinstance('', types), lambda: issubclass(str, types),
):
    try:
        f()
    except RecursionError as e:
        print(e)
