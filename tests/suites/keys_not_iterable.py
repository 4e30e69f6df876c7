# a mapping whose keys() returns nothing iterable.
class BadKeys:
    def keys(self): return 5
    def __getitem__(self, k): return k
class KR(BadKeys):
    def keys(self): raise TypeError('mine')
class It:
    def __iter__(self): raise ValueError('iter')
class It2:
    def __iter__(self): return 5
class KI(BadKeys):
    def keys(self): return It()
class KI2(BadKeys):
    def keys(self): return It2()
class KN(BadKeys):
    def keys(self): return None
for c in BadKeys, KR, KI, KI2, KN:
    for f in (lambda o: dict(o), lambda o: {**o}, lambda o: (lambda **k: k)(**o), lambda o: {}.update(o), lambda o: {} | o):
        try: print(f(c()))
        except Exception as e: print(c.__name__, type(e).__name__, e)
