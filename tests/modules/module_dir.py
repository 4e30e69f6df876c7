# dir() of a module reads its __dict__, which a subclass may have another way.
import types


def names(**attrs):
    module = type('M', (types.ModuleType,), attrs)('m')
    try:
        print(dir(module))
    except Exception as e:
        print(type(e).__name__, e)


names()
names(__dict__=property(lambda self: {'b': 1, 'a': 2}))
names(__dict__=property(lambda self: {'__dir__': lambda: ['z', 'y']}))
names(__dict__=property(lambda self: 1 / 0))
names(__dict__=8)
