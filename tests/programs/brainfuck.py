# A Brainfuck interpreter, with its loops matched beforehand.
def compile_program(source):
    code = [c for c in source if c in '<>+-.,[]']
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == '[':
            stack.append(i)
        elif c == ']':
            if not stack:
                raise SyntaxError(f'unmatched ] at {i}')
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    if stack:
        raise SyntaxError(f'unmatched [ at {stack[-1]}')
    return code, jumps


def run(source, data=''):
    code, jumps = compile_program(source)
    tape, cell, pc, steps = [0] * 100, 0, 0, 0
    out, inputs = [], iter(data)
    while pc < len(code):
        match code[pc]:
            case '>':
                cell += 1
            case '<':
                cell -= 1
            case '+':
                tape[cell] = (tape[cell] + 1) % 256
            case '-':
                tape[cell] = (tape[cell] - 1) % 256
            case '.':
                out.append(chr(tape[cell]))
            case ',':
                tape[cell] = ord(next(inputs, '\0'))
            case '[' if not tape[cell]:
                pc = jumps[pc]
            case ']' if tape[cell]:
                pc = jumps[pc]
        pc += 1
        steps += 1
    return ''.join(out), steps


hello = '++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.'
print(run(hello))
print(run(',[.,]', 'echo'))
print(run(',>,<[->+<]>.', '#!'))
for bad in ('[', ']', '[[]', '><]'):
    try:
        run(bad)
    except SyntaxError as e:
        print(e)
