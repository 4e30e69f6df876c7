# 3.14: errors of dumps are noted to be where they are
import json


def show(value, **kwargs):
    try:
        print(json.dumps(value, **kwargs))
    except Exception as e:
        print(type(e).__name__, '-', e, getattr(e, '__notes__', None))


class Items(list):
    pass


def default(o):
    if o is NotImplemented:
        raise ZeroDivisionError('refused')
    if o is ...:
        return {'inner': NotImplemented}
    return [1, ...]


show(object())
show([1, {'a': (2, object())}])
show([1, {'a': (2, object())}], indent=1)
show({1: {None: [[], [object()]]}}, sort_keys=True)
show(Items([0, Items([1, object()])]))
show([float('nan')], allow_nan=False)
show([{(1, 2): 3}])
show([{'k': 10**5000}])
show(int, default=default)
circle = []
circle.append({'a': circle})
show(circle)
try:
    list(json.JSONEncoder().iterencode({'a': [1, {2}]}))
except TypeError as e:
    print(e.__notes__)
