# A JSON reader and writer.
class JSONError(ValueError):
    def __init__(self, message, position):
        super().__init__(f'{message} at {position}')
        self.position = position


class Reader:
    escapes = {'n': '\n', 't': '\t', 'r': '\r', 'b': '\b', 'f': '\f', '"': '"', '\\': '\\', '/': '/'}

    def __init__(self, text):
        self.text, self.i = text, 0

    def fail(self, message):
        raise JSONError(message, self.i)

    def skip(self):
        while self.i < len(self.text) and self.text[self.i] in ' \t\r\n':
            self.i += 1

    def peek(self):
        self.skip()
        if self.i >= len(self.text):
            self.fail('unexpected end')
        return self.text[self.i]

    def take(self, c):
        if self.peek() != c:
            self.fail(f'expected {c!r}')
        self.i += 1

    def value(self):
        match self.peek():
            case '{':
                return self.object()
            case '[':
                return self.array()
            case '"':
                return self.string()
            case c if c.isdigit() or c == '-':
                return self.number()
        for word, v in (('true', True), ('false', False), ('null', None)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return v
        self.fail('no value')

    def object(self):
        out = {}
        self.take('{')
        while self.peek() != '}':
            if out:
                self.take(',')
                self.skip()
            key = self.string()
            self.take(':')
            out[key] = self.value()
        self.i += 1
        return out

    def array(self):
        out = []
        self.take('[')
        while self.peek() != ']':
            if out:
                self.take(',')
            out.append(self.value())
        self.i += 1
        return out

    def string(self):
        self.take('"')
        out = []
        while True:
            if self.i >= len(self.text):
                self.fail('unterminated string')
            c = self.text[self.i]
            self.i += 1
            if c == '"':
                return ''.join(out)
            if c == '\\':
                e = self.text[self.i]
                self.i += 1
                if e == 'u':
                    out.append(chr(int(self.text[self.i:self.i + 4], 16)))
                    self.i += 4
                elif e in self.escapes:
                    out.append(self.escapes[e])
                else:
                    self.fail(f'bad escape {e!r}')
            else:
                out.append(c)

    def number(self):
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in '+-0123456789.eE':
            self.i += 1
        s = self.text[start:self.i]
        return float(s) if set(s) & set('.eE') else int(s)


def loads(text):
    r = Reader(text)
    v = r.value()
    r.skip()
    if r.i != len(text):
        r.fail('extra data')
    return v


def dumps(v, indent=None, level=0):
    def lines(open, close, items):
        if not items:
            return open + close
        if indent is None:
            return open + ', '.join(items) + close
        pad = '\n' + ' ' * indent * (level + 1)
        return open + pad + (',' + pad).join(items) + '\n' + ' ' * indent * level + close
    match v:
        case True:
            return 'true'
        case False:
            return 'false'
        case None:
            return 'null'
        case str():
            return '"' + ''.join({'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t'}.get(c, c if ' ' <= c < '\x7f' else f'\\u{ord(c):04x}') for c in v) + '"'
        case int() | float():
            return repr(v)
        case list() | tuple():
            return lines('[', ']', [dumps(x, indent, level + 1) for x in v])
        case dict():
            return lines('{', '}', [f'{dumps(str(k))}: {dumps(x, indent, level + 1)}' for k, x in v.items()])
    raise TypeError(f'{type(v).__name__} is not serialisable')


doc = '{"name": "caf\\u00e9 \\"x\\"", "list": [1, -2.5, 1e3, true, null, [], {}], "nested": {"a": {"b": [[1], [2, {"c": false}]]}}, "empty": ""}'
v = loads(doc)
print(v)
print(dumps(v))
print(dumps(v, indent=2))
assert loads(dumps(v)) == v == loads(dumps(v, 4))
for bad in ('', '{', '[1,', '{"a"}', '{"a":}', '[1 2]', '"abc', 'tru', '{} x', '"\\q"', '[1,]', '-', '{1: 2}'):
    try:
        print(bad, loads(bad))
    except ValueError as e:
        print(bad, '|', type(e).__name__, e)
try:
    dumps({'s': {1, 2}})
except TypeError as e:
    print(e)
