# A stack machine with a compiler from a tiny language, run on several programs.
class Compiler:
    def __init__(self):
        self.code = []

    def emit(self, *instr):
        self.code.append(list(instr))
        return len(self.code) - 1

    def compile(self, node):
        match node:
            case int(n):
                self.emit('push', n)
            case str(name):
                self.emit('load', name)
            case ['set', name, value]:
                self.compile(value)
                self.emit('store', name)
            case ['while', test, *body]:
                start = len(self.code)
                self.compile(test)
                out = self.emit('jumpf', None)
                for b in body:
                    self.compile(b)
                self.emit('jump', start)
                self.code[out][1] = len(self.code)
            case ['if', test, yes, no]:
                self.compile(test)
                to_else = self.emit('jumpf', None)
                self.compile(yes)
                to_end = self.emit('jump', None)
                self.code[to_else][1] = len(self.code)
                self.compile(no)
                self.code[to_end][1] = len(self.code)
            case ['print', value]:
                self.compile(value)
                self.emit('print')
            case [('+' | '-' | '*' | '/' | '%' | '<' | '==') as op, a, b]:
                self.compile(a)
                self.compile(b)
                self.emit('bin', op)
            case ['do', *body]:
                for b in body:
                    self.compile(b)
            case _:
                raise SyntaxError(f'cannot compile {node!r}')
        return self.code


class Machine:
    ops = {'+': int.__add__, '-': int.__sub__, '*': int.__mul__, '/': int.__floordiv__, '%': int.__mod__, '<': int.__lt__, '==': int.__eq__}

    def __init__(self, limit=100000):
        self.limit = limit

    def run(self, code):
        stack, env, out, pc, steps = [], {}, [], 0, 0
        while pc < len(code):
            steps += 1
            if steps > self.limit:
                raise TimeoutError(f'{steps} steps')
            op, *args = code[pc]
            pc += 1
            if op == 'push':
                stack.append(args[0])
            elif op == 'load':
                try:
                    stack.append(env[args[0]])
                except KeyError as e:
                    raise NameError(f'no variable {e}') from e
            elif op == 'store':
                env[args[0]] = stack.pop()
            elif op == 'bin':
                b, a = stack.pop(), stack.pop()
                stack.append(int(self.ops[args[0]](a, b)))
            elif op == 'jump':
                pc = args[0]
            elif op == 'jumpf':
                if not stack.pop():
                    pc = args[0]
            elif op == 'print':
                out.append(stack.pop())
        return out, steps


collatz = ['do', ['set', 'n', 27], ['set', 'k', 0], ['while', ['<', 1, 'n'], ['if', ['==', ['%', 'n', 2], 0], ['set', 'n', ['/', 'n', 2]], ['set', 'n', ['+', ['*', 'n', 3], 1]]], ['set', 'k', ['+', 'k', 1]]], ['print', 'k']]
fact = ['do', ['set', 'r', 1], ['set', 'i', 1], ['while', ['<', 'i', 26], ['set', 'r', ['*', 'r', 'i']], ['set', 'i', ['+', 'i', 1]]], ['print', 'r']]
for program in (collatz, fact, ['print', 'nope'], ['print', ['/', 1, 0]], ['while', 1, ['set', 'x', 1]], ['bad'], ['print', ['^', 1, 2]]):
    try:
        print(Machine().run(Compiler().compile(program)))
    except Exception as e:
        print(type(e).__name__, e, '| cause', repr(e.__cause__))
for i, instr in enumerate(Compiler().compile(['if', ['<', 'a', 1], ['print', 1], ['print', 2]])):
    print(i, *instr)
