# Which mistake of several is told of, and methods that are known by the class of the object they are bound to.
class M(dict): pass
class L(list): pass
class T(tuple): pass


def check(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


check(lambda: sum(255, ''), lambda: sum([], ''), lambda: sum(1, b''), lambda: sum(start=''))
check(lambda: max(x=1), lambda: min(key=1), lambda: max(1, x=1), lambda: max([1], default=1, x=1))
check(lambda: int('a', 10, x=1), lambda: int(x=1), lambda: int('a', x=1), lambda: int(1, 2, 3), lambda: int(base=10, x=1))
check(lambda: sorted(-1, start=1), lambda: sorted([], start=1), lambda: sorted(key=1))
check(lambda: int.__add__.__get__('x'), lambda: int.bit_length.__get__('x'), lambda: int.__add__('x', 1))
check(lambda: list[T((1, 2))], lambda: dict[T(())], lambda: '%*d' % (2**64, 1), lambda: '%.*f' % (2**64, 1.0), lambda: '%.*f' % (2**31, 1.0))
for method in (L().append, L.append, M.fromkeys, M().fromkeys, dict.fromkeys, L().__add__, L().__len__, L().__reduce__,
               L.__class_getitem__, len, str.maketrans, check.__format__, object.__new__, int.__new__):
    print(method.__qualname__)
append, copy = L().append, M().copy
check(lambda: append(), lambda: L().append(), lambda: append(k=1), lambda: copy(1), lambda: M.copy(), lambda: append(*1))
