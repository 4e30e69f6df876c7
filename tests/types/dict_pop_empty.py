# An empty dict knows without the key's hash that it has no such key; one that
# holds anything asks for it.
from collections import Counter, OrderedDict, defaultdict


class Key:
    def __hash__(self):
        print("hash")
        return 1


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for make in dict, OrderedDict, defaultdict, Counter:
    d = make()
    print(make.__name__)
    attempt(lambda: d.pop([]))
    attempt(lambda: d.pop([], 1))
    attempt(lambda: d.pop(Key(), 2))
    d["a"] = 1
    attempt(lambda: d.pop([]))
    attempt(lambda: d.pop(Key(), 2))
    d.clear()
    attempt(lambda: d.pop([], 3))
    attempt(lambda: d.get([]))
    attempt(lambda: [] in d)
    attempt(lambda: d.setdefault([]))
