# The dunders of builtin types called by name: what they refuse, and how.
values = 1, 1.5, 1j, True, 'a', b'a', bytearray(b'a'), [1], (1,), {1: 2}, {1}, frozenset({1}), range(3)
names = (
    '__divmod__', '__rdivmod__', '__pow__', '__rpow__', '__add__', '__mul__', '__rmul__', '__iadd__', '__imul__',
    '__getitem__', '__contains__', '__setitem__', '__setattr__', '__format__', '__len__', '__trunc__',
)
for name in names:
    for value in values:
        if (method := getattr(value, name, None)) is None:
            continue
        print(type(value).__name__, name, type(method).__name__, type(getattr(type(value), name)).__name__)
        for args in (), ('x',), (1, 2, 3), (None,):
            try:
                result = repr(method(*args))
            except Exception as e:
                result = f'{type(e).__name__}: {e}'
            print('   ', args, result)
