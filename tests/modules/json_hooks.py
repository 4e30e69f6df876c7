# hooks, default and derived classes; what they do to containers meanwhile
import io
import json


def show(function, *args, **kwargs):
    try:
        print(ascii(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, '-', e)


numbers = '[1.5, 2, -3e5, NaN, Infinity, -Infinity, true, null, 12345678901234567890]'
show(json.loads, numbers, parse_float=str, parse_int=str, parse_constant=str)
show(json.loads, numbers, parse_float=lambda s: ('f', s), parse_int=lambda s: ('i', s), parse_constant=lambda s: ('c', s))
show(json.loads, numbers, parse_int=float)
show(json.loads, numbers, parse_float=int)
show(json.loads, numbers, parse_int=lambda s: 1 / 0)
show(json.loads, '[1]', parse_int=5)
show(json.loads, '[1, 1.5, NaN]', parse_int=0, parse_float=0, parse_constant=0)
objects = '{"a": {"b": 1}, "a": 2, "e": {}, "l": [{"c": []}]}'
show(json.loads, objects, object_hook=lambda d: sorted(d.items()))
show(json.loads, objects, object_pairs_hook=lambda pairs: pairs)
show(json.loads, objects, object_pairs_hook=tuple, object_hook=list)
show(json.loads, objects, object_hook=lambda d: 1 / 0)
show(json.loads, '{}', object_hook=lambda d: ('hook', d))
show(json.loads, '{}', object_pairs_hook=lambda d: ('pairs', d))
show(json.loads, '{}', object_hook=5)
show(json.loads, '{}', object_pairs_hook=0)
show(json.loads, '{"a": 1}', object_hook=0)
show(json.loads, '1', unknown=1)


def nested(d):
    return json.loads('{"again": [1, 2]}') if 'x' in d else d


show(json.loads, '[{"x": 1}, {"y": {"x": 2}}]', object_hook=nested)


class Decoder(json.JSONDecoder):
    def __init__(self, mark='D', **kwargs):
        super().__init__(**kwargs)
        self.mark = mark

    def decode(self, s):
        return self.mark, super().decode(s)


show(json.loads, '[1]', cls=Decoder)
show(json.loads, b'[1]', cls=Decoder, mark='!')
show(json.loads, '"\n"', cls=Decoder, strict=False)
show(json.load, io.StringIO('[1, 2]'))
show(json.load, io.BytesIO(b'[1, 2]'), parse_int=str)
show(json.load, io.StringIO('[1, 2'))
show(json.load, 5)
decoder = json.JSONDecoder(parse_int=str)
decoder.parse_int = float  # is read when the decoder is made
show(decoder.decode, '[1]')
show(json.JSONDecoder, 1)


class Thing:
    def __init__(self, value):
        self.value = value


show(json.dumps, [Thing(1), {'a': Thing([Thing(2)])}], default=lambda o: o.value)
show(json.dumps, Thing(None), default=lambda o: {'thing': o.value}, indent=1)
show(json.dumps, Thing(1), default=lambda o: o)
show(json.dumps, Thing(1), default=lambda o: [o])
show(json.dumps, Thing(1), default=lambda o: 1 / 0)
show(json.dumps, Thing(1), default=5)
show(json.dumps, {1, 2, 3}, default=list)
show(json.dumps, {Thing(1): 1}, default=lambda o: 'key')
show(json.dumps, 'text', default=5)


class Encoder(json.JSONEncoder):
    key_separator = ' = '

    def default(self, o):
        return repr(type(o).__name__) if isinstance(o, Thing) else super().default(o)


show(json.dumps, [Thing(1), {'k': 2}], cls=Encoder)
show(json.dumps, [Thing(1), {1}], cls=Encoder)
show(json.dumps, [1], cls=Encoder, unknown=2)
show(Encoder(indent=1).encode, {'a': Thing(1)})


class Rounding(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        return super().iterencode(round(o, 2), _one_shot)


show(json.dumps, 1.23456, cls=Rounding)


class Listing(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        yield 'piece'
        yield ' by piece'


show(json.dumps, [1], cls=Listing)


def emptying(container):
    def default(o):
        container.clear()
        return 'emptied'
    return default


def growing(container):
    def default(o):
        if isinstance(container, dict):
            container[len(container)] = len(container)
        else:
            container.append(len(container))
        return 'grown'
    return default


for change in emptying, growing:
    for kwargs in {}, {'indent': 1}, {'sort_keys': True}:
        items = [Thing(1), 2, 3]
        show(json.dumps, items, default=change(items), **kwargs)
        table = {1: Thing(1), 2: 3, 3: 4}
        show(json.dumps, table, default=change(table), **kwargs)
        inner = {'a': [Thing(1), 2]}
        show(json.dumps, [inner, 5], default=change(inner), **kwargs)


class Grows(int):
    pass


class Evil(dict):
    def items(self):
        for i in range(3):
            self.clear()
            yield i, i


show(json.dumps, Evil(a=1))
original = json.JSONEncoder.default
json.JSONEncoder.default = lambda self, o: 'patched'
show(json.dumps, [Thing(1)])
json.JSONEncoder.default = original
show(json.dumps, [Thing(1)])
