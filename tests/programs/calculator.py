# A tokenizer, parser and evaluator for arithmetic.
class Token:
    def __init__(self, kind, text):
        self.kind, self.text = kind, text

    def __repr__(self):
        return f'{self.kind}:{self.text}'


def tokenize(source):
    i = 0
    while i < len(source):
        c = source[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == '.':
            start = i
            while i < len(source) and (source[i].isdigit() or source[i] == '.'):
                i += 1
            yield Token('num', source[start:i])
        elif c.isalpha():
            start = i
            while i < len(source) and source[i].isalnum():
                i += 1
            yield Token('name', source[start:i])
        elif c in '+-*/^(),=':
            i += 1
            yield Token('op', c)
        else:
            raise SyntaxError(f'unexpected {c!r} at {i}')
    yield Token('end', '')


class Parser:
    precedence = {'+': 1, '-': 1, '*': 2, '/': 2, '^': 3}

    def __init__(self, source):
        self.tokens = tokenize(source)
        self.next()

    def next(self):
        self.token = next(self.tokens)

    def accept(self, text):
        if self.token.kind == 'op' and self.token.text == text:
            self.next()
            return True
        return False

    def expect(self, text):
        if not self.accept(text):
            raise SyntaxError(f'expected {text!r}, found {self.token}')

    def parse(self):
        tree = self.expression(0)
        if self.token.kind != 'end':
            raise SyntaxError(f'trailing {self.token}')
        return tree

    def expression(self, least):
        left = self.unary()
        while self.token.kind == 'op' and self.precedence.get(self.token.text, -1) > least:
            op = self.token.text
            p = self.precedence[op]
            self.next()
            left = (op, left, self.expression(p - (op == '^')))
        return left

    def unary(self):
        if self.accept('-'):
            return 'neg', self.unary()
        return self.atom()

    def atom(self):
        kind, text = self.token.kind, self.token.text
        if kind == 'num':
            self.next()
            return float(text) if '.' in text else int(text)
        if kind == 'name':
            self.next()
            if self.accept('('):
                args = []
                while not self.accept(')'):
                    args.append(self.expression(0))
                    if not self.accept(','):
                        self.expect(')')
                        break
                return 'call', text, args
            return 'var', text
        self.expect('(')
        tree = self.expression(0)
        self.expect(')')
        return tree


def evaluate(tree, env):
    match tree:
        case int() | float():
            return tree
        case ('neg', x):
            return -evaluate(x, env)
        case ('var', name):
            return env[name]
        case ('call', name, args):
            return env[name](*(evaluate(a, env) for a in args))
        case (op, a, b):
            a, b = evaluate(a, env), evaluate(b, env)
            return {'+': lambda: a + b, '-': lambda: a - b, '*': lambda: a * b, '/': lambda: a / b, '^': lambda: a ** b}[op]()


env = {'x': 3, 'max': max, 'abs': abs}
for source in ('1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-2 ^ 2', '10 / 4 - 1', '1 - 2 - 3', 'x * x + 1', 'max(1, x, 2) * abs(-4)', 'max()', '1 +', '2 $ 3', '(1', '1 2', 'y + 1', '1 / 0', '1.5.2'):
    try:
        print(source, '=', evaluate(Parser(source).parse(), env))
    except Exception as e:
        print(source, '->', type(e).__name__, e)
