# documents that are too deep, too long, cut off or garbled
import json


def show(function, *args, **kwargs):
    try:
        r = function(*args, **kwargs)
        print(r if len(str(r)) < 100 else f'{len(str(r))} characters')
    except Exception as e:
        print(type(e).__name__, '-', str(e)[:150], len(str(e)))


for n in 500, 100_000:
    for opening, closing in ('[', ']'), ('{"a":', '}'), (' [ ', ' ] '):
        show(json.loads, opening * n)
        if n == 500:
            show(json.loads, opening * n + '1' + closing * n)
        else:
            show(json.loads, opening * n + '1' + closing * n)
            show(json.loads, opening * n, object_hook=dict)


show(json.loads, '[{"a":' * 500 + '1' + '}]' * 500)
try:
    json.loads('[{"a":' * 100_000 + '1' + '}]' * 100_000)
except RecursionError as e:
    print('maximum recursion depth exceeded while decoding a JSON' in str(e))


def nest(n, wrap):
    value = 1
    for _ in range(n):
        value = wrap(value)
    return value


for wrap in (lambda v: [v]), (lambda v: {'a': v}), (lambda v: (v,)), (lambda v: [{'a': v}]):
    show(json.dumps, nest(500, wrap))
    for n in 50_000, 100_000:
        value = nest(n, wrap)
        show(json.dumps, value)
        show(json.dumps, value, check_circular=False)
        show(json.dumps, value, indent=0)
circle = []
circle.append(circle)
show(json.dumps, circle, check_circular=False)
show(json.loads, '1' * 4300)
show(json.loads, '1' * 4301)
show(json.loads, '[-' + '1' * 5000 + ']')
show(json.loads, '1.' + '1' * 100_000)
show(json.loads, '1e' + '1' * 100_000)
show(json.loads, '0.' + '0' * 100_000 + '1')
show(json.loads, '"' + 'x' * 100_000)
show(json.loads, '"' + '\\n' * 100_000)
show(json.loads, '"' + '\\n' * 100_000 + '"')
show(json.loads, ' ' * 100_000)
show(json.loads, ' ' * 100_000 + '1' + ' ' * 100_000)
show(json.loads, '[' + '1,' * 100_000)
show(json.loads, '[' + '1,' * 100_000 + '1]')
show(json.loads, '\n' * 1000 + 'x')
show(json.dumps, 'x' * 100_000)
show(json.dumps, '\U0001f600' * 100_000)
show(json.dumps, [[]] * 100_000)
show(json.dumps, {i: i for i in range(50_000)})
show(json.dumps, 1, indent=100_000)
show(json.dumps, [1], indent=100_000)

document = '''{"\xe9": [1, -2.5e+3, "\\u00e9\\ud83d\\ude00\\n", true, false, null, {}, [], NaN],
 "b" : {"c": "d\U0001f600", "e": [[-0, 0.0e0]], "": "\\\\"}, "f": -Infinity}'''
print(ascii(json.loads(document)))
for n in range(len(document)):
    show(json.loads, document[:n])
for n in range(len(document)):
    show(json.loads, document[:n] + document[n + 1:])
    show(json.loads, document[:n] + '"' + document[n + 1:])
    show(json.loads, document[:n] + ',' + document[n:])
data = document.encode()
for n in range(len(data)):
    show(json.loads, data[:n])
    show(json.loads, data[:n] + b'\xff' + data[n + 1:])
