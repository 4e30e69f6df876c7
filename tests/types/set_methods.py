# set and frozenset: methods, operators, comparisons, errors.
s = {1, 2, 3}
s.add(4)
s.add(4)
s.discard(99)
s.remove(1)
print(s, len(s), 2 in s, 9 in s, s.copy() == s, s.copy() is s)
print(s | {9}, s & {2, 3, 7}, s - {2}, s ^ {2, 10}, s.union([5], (6,)), s.intersection([2], [2, 3]), s.difference([2], [3]), s.symmetric_difference([2, 8]), s.union(), s.intersection())
print({1} < {1, 2}, {1, 2} <= {1, 2}, {1, 2} < {1, 2}, {3} < {1, 2}, {1, 2} > {1}, {1}.issubset([1, 2]), {1, 2}.issuperset([1]), {1}.isdisjoint([2]), {1} == frozenset([1]), {1} == [1], {1, 2} != {2, 1})
s.update([10], {11})
s.intersection_update([2, 3, 10, 50])
s.difference_update([3])
s.symmetric_difference_update([10, 12])
print(s)
s |= {1}
s &= {1, 2, 12}
s -= {12}
s ^= {7}
print(s)
s.clear()
print(s, set(), frozenset(), bool(s), set('aab') == {'a', 'b'}, repr(frozenset([1])))
f = frozenset([1, 2])
print(f | {3}, type(f | {3}).__name__, type({3} | f).__name__, hash(f) == hash(frozenset([2, 1])), {f: 'k'}[frozenset([2, 1])], f in {f}, {1, 2} in {f}, frozenset(f) is f, f.copy() is f)
f2 = f
f2 |= {3}
print(f, f2)
for fn in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {[]}, lambda: set(5), lambda: {1} + {2}, lambda: {1} | [2], lambda: {1} < [1], lambda: f.add(1), lambda: hash({1}), lambda: s[0], lambda: {1}.union(5), lambda: {1}.nope, lambda: {{}: 1}, lambda: [] in {1}, lambda: {1}.discard([]), lambda: set(1, 2), lambda: {1} & 5, lambda: {1}.update(1), lambda: {1}.add(), lambda: frozenset([[]]), lambda: {1}.remove({5})):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
for change in ('add', 'remove', 'same size'):
    x = {1, 2, 3}
    try:
        for v in x:
            if change == 'add':
                x.add(v + 100)
            elif change == 'remove':
                x.discard(v)
            else:
                x.add(v)
    except RuntimeError as e:
        print(change, e)
    else:
        print(change, x)


class S(set):
    def add(self, v):
        super().add(v * 10)


y = S([1])
y.add(5)
print(y, type(y | {1}).__name__, type(y.copy()).__name__, isinstance(y, set), y == {1, 50}, S(), repr(S([3])))
z = {1, 2}
z.add(frozenset(z))
print(len(z), {frozenset({1, 2})} & z, max({3, 1}), sum({1, 2}), sorted({3, 1, 2}, reverse=True), any({0}), list({7}), min(frozenset('ba')))
print({1, 2}.__contains__(1), {1}.__or__({2}), {1}.__or__([2]), {1}.__ror__({3}), {1}.__sub__({1}), len({1, 1.0, True}), {1, 1.0}, {1.0, 1}, {True, 1})
