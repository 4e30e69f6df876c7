# loads: documents, and what is wrong with others, to the letter
import json


def show(text, **kwargs):
    try:
        print(ascii(text), ascii(json.loads(text, **kwargs)))
    except json.JSONDecodeError as e:
        print(ascii(text), e.msg, e.doc is text, e.pos, e.lineno, e.colno, '-', e, e.args == (str(e),))
    except Exception as e:
        print(ascii(text), type(e).__name__, '-', e)


for text in ['null', 'true', 'false', 'NaN', 'Infinity', '-Infinity', '0', '-0', '-0.0', '0.5', '12', '-12', '1.5', '1e5', '1E5', '1e-5', '1e+5',
             '1.5e3', '1e400', '-1e400', '1e-400', '123456789012345678', '1234567890123456789', '9223372036854775807', '9223372036854775808',
             '-9223372036854775808', '-9223372036854775809', '123456789012345678901234567890', '1.' + '1' * 50, '0.' + '0' * 400 + '1',
             '""', '"a"', '"\\/\\b\\f\\n\\r\\t\\"\\\\"', '"\\u0041\\u00e9\\u65e5"', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\ude00\\ud83d"',
             '"\\ud83d\\u0041"', '"\\ud83d\\ud83d\\ude00"', '"\\uD83D\\uDE00\\uFFFF"', '"\x7f\x80\xe9\U0001f600"', '"\ud800"', '"\\u0000"',
             '[]', '{}', '[ ]', '{ }', '[[]]', '[{}]', '{"a":[]}', '[1,2,3]', '[1.5,2.5]', '[1,2.5,"a",null,true]', '{"a":1}', '{"a":1,"b":2}',
             '{"a":1,"a":2,"b":3,"a":4}', '{"":0}', ' [ 1 , { "a" : 2 , "b" : [ ] } ] ', '\t\n\r 1 \t\n\r', '{"a"\n:\n1\n,\n"b"\n:\n2\n}',
             '["abcdefgh", "abcdefghi\\n", "abcdefg\\"h"]', '[' + ','.join(str(i) for i in range(30)) + ']',
             '{' + ','.join(f'"{i}":{i}' for i in range(30)) + '}']:
    show(text)
for text in ['', ' ', '\n', '[', '[1', '[1,', '[1,]', '[1,  ]', '[,', '[1 2', '[1,,2]', '[1}', '[1]]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}',
             '{"a":1 ,  }', '{"a":1,,}', '{"a":1, "b"}', '{"a":1, "b":}', '{"a" 1}', '{1:2}', '{,}', '{"a":1]', '{"a":[}', "{'a':1}", '{a:1}',
             '{"a":1 "b":2}', ']', '}', ',', ':', '"', '"a', '"\\', '"\\"', '"\\u', '"\\u12', '"\\u1234', '"\\u12345', '"\\u123g"', '"\\u+123"', '"\\u 123"',
             '"\\u0x41"', '"\\uff\uff11\uff11"', '"\\x"', '"\\\'"', '"\\ud83d\\', '"\\ud83d\\u', '"\\ud83d\\uzzzz"', '"\\ud83d\\u12"', '"\\ud83d\\ude00',
             '"\n"', '"abc\x1fdef"', '"abcdefghijk\tl"', '"\x00"', '["a\n"]', 'nul', 'nullx', 'tru', 'True', 'fals', 'None', 'nan', 'Na', 'Infinit', 'inf',
             '-', '-a', '-Inf', '-NaN', '--1', '- 1', '+1', '01', '-01', '00', '1.', '1.e5', '.5', '-.5', '1e', '1e+', '1.5.5', '1e5e5', '1_000', '0x10', '1a',
             '\uff11', '1 2', '[] []', '{"a":1}x', '\ufeff1', '1\ufeff', '\xa01', '\x0b1', '\x0c1', '1\x00', '\x00', '\n\n  x', '[\n1,\n2,\n x]', '[\r\n1 x',
             '"\xe9\U0001f600" x', '["\xe9\U0001f600", x]', '{"\xe9":1 "a"}', '"\xe9\U0001f600', '["\xe9\\q"]', '/* */ 1', '1 // x', '\'a\'']:
    show(text)
for text in ('"a\nb\t\x00\x1f"', '"\x00\\q"', '"\n'):
    show(text, strict=False)
for wrong in (None, 5, [], memoryview(b'1'), object):
    try:
        json.loads(wrong)
    except TypeError as e:
        print(e)

decoder = json.JSONDecoder()
for args in [('1 x',), ('\xe9[1]', 1), ('[1]\xe9', 0), ('12', 1), ('"\U0001f600" x', 0), ('  1',), ('  1', 2), ('1', 1), ('1', 5), ('', 0), ('x', 0), ('1', -1),
             ('[1', 0), ('1', 10**30), ('1', 'a'), (5, 0), (b'1', 0), ('1', True)]:
    for function in decoder.raw_decode, decoder.scan_once:
        if len(args) == 1 and function != decoder.raw_decode:
            continue
        try:
            print(function.__name__ if function == decoder.raw_decode else 'scan_once', args, ascii(function(*args)))
        except (TypeError, ValueError, OverflowError) as e:
            print(type(e).__name__, e)
        except StopIteration as e:
            print('StopIteration', e.value)
for args in [('abc"def', 0), ('abc"def', 1, True), ('\xe9"', 0), ('\xe9\\n"', 0), ('abc', 9), ('abc', -1), (b'abc"', 0), ('a\n"', 0, False), ('a\n"', 0), ('abc', 1), ('abc', 0), ('\xe9bc', 1), ('abc\\', 2), ('', 0)]:
    try:
        print(ascii(json.decoder.scanstring(*args)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for wrong in (b'1', 5, None):
    try:
        decoder.decode(wrong)
    except TypeError as e:
        print(e)
try:
    decoder.decode('[1] ]')
except json.JSONDecodeError as e:
    print(e)


class Text(str):
    pass


print(type(json.loads(Text('"text"'))), type(json.loads(Text('["text"]'))[0]))
first, second = json.loads('[{"key": 1}, {"key": 2}]')
print([k for k in first][0] is [k for k in second][0])
e = json.JSONDecodeError('message', 'a\nb\nc', 4)
print(repr(e), e.msg, e.pos, e.lineno, e.colno, e.__reduce__(), isinstance(e, ValueError))
for args in ((), ('m',), ('m', 'd'), ('m', 'd', 'x')):
    try:
        json.JSONDecodeError(*args)
    except TypeError as e:
        print(e)
try:
    json.loads('[x]')
except json.JSONDecodeError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
