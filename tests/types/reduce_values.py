# __reduce__ of values that a call of their type makes again.
class Tagged(set):
    pass


tagged = Tagged([1, 2])
tagged.tag = 'x'
for value in ({1, 2}, frozenset([3]), set(), tagged, range(5), range(1, 9, 2), range(10**30), slice(1), slice('a', None, 3)):
    made, args, *state = value.__reduce__()
    print(made.__name__, args, state, made(*args) == value, value.__reduce_ex__(2)[0] is made)
