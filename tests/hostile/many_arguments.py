# A call with a thousand arguments, in every form.
def f(*args, **kw):
    return len(args), sum(args), len(kw)


print(eval('f(' + ', '.join(str(i) for i in range(1000)) + ')'))
print(f(*range(5000)))
print(eval('f(' + ', '.join(f'k{i}={i}' for i in range(1000)) + ')'))
print(f(**{f'k{i}': i for i in range(5000)}))
print(eval('f(' + ', '.join(f'*[{i}]' for i in range(300)) + ')'))
print(max(*range(2000)), len(dict(**{f'a{i}': i for i in range(300)})))
print(len(eval('[' + ', '.join(str(i) for i in range(20000)) + ']')), len(eval('{' + ', '.join(f'{i}: {i}' for i in range(5000)) + '}')), len(eval('(' + ', '.join('"a"' for i in range(5000)) + ')')), len(eval('{' + ', '.join(str(i) for i in range(5000)) + '}')))


class C:
    def m(self, *a):
        return len(a)


print(eval('C().m(' + '1, ' * 500 + ')'), '{} {}'.format(*range(500)), 'a'.join(['x'] * 1000).count('a'))
print(*range(300), sep='')
print(eval("f'" + ''.join(f'{{{i}}}' for i in range(300)) + "'"))
