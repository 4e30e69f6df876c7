# A partial of a partial takes over what that holds, unless it has attributes.
import functools


def collect(*args, **kwargs):
    return args, kwargs


class Named(functools.partial):
    pass


for inner in functools.partial, Named:
    for outer in functools.partial, Named:
        made = outer(inner(collect, 1, x=2), 3, y=4)
        print(inner.__name__, outer.__name__, made.func is collect, made.args, made.keywords)
        held = inner(collect, 1)
        held.note = 'kept'
        made = outer(held, 3)
        print(made.func is held, made.args, made.func.note)

itself = functools.partial(collect)
for function, args, keywords in (itself, (), {}), (len, (itself,), {}), (len, (), {'a': itself}):
    itself.__setstate__((function, args, keywords, {}))
    print(itself)
itself.__setstate__((collect, (1,), None, None))
print(itself(2), itself.keywords)
