# iterencode: the pieces, one at a time; dump writes them
import json


class Writer:
    def write(self, text):
        print(repr(text), end=' ')


document = [1, 'a', [2, {}], {'a': 1, 'b': [], 'c': {'d': 3, 'e': 'f'}}, None, 1.5, True, [], (3, 4), {'x': None}, [[[5]]]]
for kwargs in {}, {'indent': 2}, {'indent': ''}, {'sort_keys': True}, {'separators': (',', ':')}, {'indent': 1, 'separators': ('; ', '=')}:
    print(list(json.JSONEncoder(**kwargs).iterencode(document)))
    json.dump(document, Writer(), **kwargs)
    print()
for value in ('abc', 5, 2.5, None, {}, [], (), {'a': {}}, [[]], {'a': 1, (1,): 2, 'b': 3}):
    print(list(json.JSONEncoder(skipkeys=True).iterencode(value)), list(json.JSONEncoder(skipkeys=True, indent=1).iterencode(value)))
print(list(json.JSONEncoder(skipkeys=True, indent=1).iterencode({(1,): 2})))
print(list(json.JSONEncoder(default=lambda o: [1, [2]]).iterencode([object(), {'a': object()}])))
print(list(json.JSONEncoder().iterencode([1, 2], _one_shot=True)))

# What has been written before an error stays.
for wrong in ([1, {'a': object()}], {'a': [1, float('nan')]}, [{'k': 1, (1,): 2}]):
    try:
        json.dump(wrong, Writer(), allow_nan=False)
    except (TypeError, ValueError) as e:
        print(e)

# Nothing is looked at before the first is asked for.
items = [1]
chunks = json.JSONEncoder().iterencode(items)
items.append(2)
print(next(chunks), next(chunks), next(chunks), next(chunks, 'end'), next(chunks, 'end'), type(chunks))
chunks = json.JSONEncoder().iterencode([object()])
print(next(chunks))
try:
    next(chunks)
except TypeError as e:
    print(e, next(chunks, 'end'))
for call in (lambda: json.dump(1), lambda: json.dump(1, 2), lambda: json.dump(object(), Writer())):
    try:
        call()
    except (TypeError, AttributeError) as e:
        print(e)
