# An expression of five thousand nested calls works or is a clear error,
# whichever; a hundred must work.
def f(x):
    return x


def survive(name, source):
    try:
        eval(source)
    except (SyntaxError, RecursionError, MemoryError):
        pass
    print('survived', name)


n = 5000
print(eval('f(' * 80 + '1' + ')' * 80), eval('[' * 80 + ']' * 80), eval('f' + '(f)' * 80 + '(1)'))
survive('calls', 'f(' * n + '1' + ')' * n)
survive('call of call', 'f' + '(f)' * n)
survive('subscripts', '[0]' + '[0:1]' * n)
survive('attributes', 'f' + '.__class__' * n)
survive('unary', '-' * n + '1')
survive('not', 'not ' * n + '1')
survive('power', '1' + ' ** 1' * n)
survive('lambdas', 'lambda: ' * n + '1')
survive('conditional', '1 if 1 else ' * n + '1')
survive('binary', '1' + ' + 1' * n)
survive('comprehensions', '[x for x in ' * n + '[]' + ']' * n)
survive('walrus', '(y := ' * n + '1' + ')' * n)
survive('f-strings', "f'{" * 100 + '1' + "}'" * 100)
survive('a long display', '[' + 'f(1), ' * n + ']')
survive('await', 'await ' * n + 'x')
survive('starred', '[' + '*[' * n + ']' * n + ']')
print('alive')
