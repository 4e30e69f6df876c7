# slice objects.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, None), slice('a', [], {}))
print(s.indices(5), s.indices(100), slice(None).indices(3), slice(None, None, -1).indices(3), slice(-2, None).indices(5), slice(5, 1, -2).indices(4), slice(-100, 100).indices(3), slice(0).indices(0))
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 3), slice(1) < slice(2), slice(1, 2) != (1, 2), hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): 'k'}[slice(1)])
print([1, 2, 3, 4][slice(1, 3)], 'abc'[slice(None, None, -1)], (1, 2)[slice(1)], range(10)[slice(2, 8, 3)], b'abc'[slice(1, None)])
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1, 2, 0).indices(5), lambda: slice('a').indices(5), lambda: slice(1).indices(), lambda: slice(1).indices(-1), lambda: slice(1).indices('x'), lambda: setattr(s, 'start', 5), lambda: slice(1) + 1, lambda: [1][slice('a', 'b')], lambda: slice(1.5).indices(3), lambda: hash(slice([])), lambda: slice(start=1), lambda: s[0], lambda: slice(1) < 5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Seq:
    def __len__(self):
        return 10

    def __getitem__(self, k):
        if isinstance(k, slice):
            return [self[i] for i in range(*k.indices(len(self)))]
        if isinstance(k, tuple):
            return [self[i] for i in k]
        return k * k


q = Seq()
print(q[2], q[1:4], q[::-3], q[-2:], q[1, 3:5], q[:3, ::5])
