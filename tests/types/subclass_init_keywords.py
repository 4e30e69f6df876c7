# A subclass of a builtin type that has an __init__ of its own is called with
# the keywords that this takes; any other is not.
for base, args in (float, (1,)), (tuple, ((),)), (list, ((),)), (set, ((),)), (frozenset, ((),)), (reversed, ('ab',)), (filter, (None, ())):
    class Sub(base):
        def __init__(self, *args, **kwargs):
            print(base.__name__, args, kwargs)

    class Plain(base):
        pass

    Sub(*args, v=1)
    try:
        Plain(*args, v=1)
    except TypeError as error:
        print(error)
