# constructors given too few and too many arguments.
import itertools, operator, types, functools, collections, weakref, contextvars
for c in (reversed, itertools.cycle, itertools.pairwise, staticmethod, classmethod, operator.itemgetter, operator.attrgetter, operator.methodcaller, enumerate, filter, map, memoryview, types.MappingProxyType, types.CellType, types.MethodType, types.GenericAlias, weakref.ref, slice, range, super, type, functools.partial, itertools.chain.from_iterable, contextvars.Context, itertools.starmap, itertools.groupby, itertools.compress, itertools.islice, itertools.batched, itertools.tee, itertools.count, itertools.repeat, types.ModuleType, types.FrameType, types.GeneratorType, type(len), property, frozenset, float, int, bool, object, type(None), type(...), type(NotImplemented), collections.deque, types.FunctionType):
    for a in ((), (1,), (1, 2), (1, 2, 3, 4, 5, 6)):
        try: r = c(*a)
        except Exception as e: print(c.__name__, a, type(e).__name__, e)
