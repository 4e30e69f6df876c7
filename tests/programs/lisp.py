# A small Lisp: reader, environments, closures, recursion.
class Symbol(str):
    __slots__ = ()


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise NameError(f'undefined: {name}')


class Lambda:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise TypeError(f'wants {len(self.params)} arguments')
        return evaluate(self.body, Env(self.params, args, self.env))


def read(source):
    tokens = source.replace('(', ' ( ').replace(')', ' ) ').replace("'", " ' ").split()

    def form():
        if not tokens:
            raise EOFError('unexpected end')
        t = tokens.pop(0)
        if t == '(':
            items = []
            while tokens and tokens[0] != ')':
                items.append(form())
            if not tokens:
                raise EOFError('missing )')
            tokens.pop(0)
            return items
        if t == ')':
            raise SyntaxError('unexpected )')
        if t == "'":
            return [Symbol('quote'), form()]
        for convert in (int, float):
            try:
                return convert(t)
            except ValueError:
                pass
        return Symbol(t)
    while tokens:
        yield form()


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        match x:
            case ['quote', value]:
                return value
            case ['if', test, yes, *no]:
                x = yes if evaluate(test, env) else (no[0] if no else None)
                continue
            case ['define', [name, *params], *body]:
                env[name] = Lambda(params, [Symbol('begin'), *body], env)
                return None
            case ['define', name, value]:
                env[name] = evaluate(value, env)
                return None
            case ['lambda', params, body]:
                return Lambda(params, body, env)
            case ['begin', *forms, last]:
                for f in forms:
                    evaluate(f, env)
                x = last
                continue
            case ['set!', name, value]:
                env.find(name)[name] = evaluate(value, env)
                return None
        f, *args = [evaluate(part, env) for part in x]
        if isinstance(f, Lambda):
            x, env = f.body, Env(f.params, args, f.env)
            continue
        return f(*args)


def show(v):
    if isinstance(v, list):
        return '(' + ' '.join(map(show, v)) + ')'
    return {True: '#t', False: '#f', None: 'nil'}.get(v, str(v)) if isinstance(v, bool) or v is None else str(v)


top = Env()
top.update({'+': lambda *a: sum(a), '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '<': lambda a, b: a < b, '=': lambda a, b: a == b, 'car': lambda l: l[0], 'cdr': lambda l: l[1:], 'cons': lambda a, l: [a] + l, 'list': lambda *a: list(a), 'null?': lambda l: l == []})
program = '''
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20) (fact 30)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 5000 0)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3 4))
(define (counter) (define n 0) (lambda () (begin (set! n (+ n 1)) n)))
(define c (counter)) (c) (c) (c)
'(a (b 2.5) ()) (if (< 2 1) 1) (list 1 (= 1 1) (= 1 2))
(undefined-thing) (fact) (/ 1 0) (car '())
'''
for form in read(program):
    try:
        r = evaluate(form, top)
        if r is not None:
            print(show(r))
    except Exception as e:
        print(type(e).__name__, e)
for bad in ('(', ')', '(a', "'"):
    try:
        print(list(read(bad)))
    except Exception as e:
        print(type(e).__name__, e)
