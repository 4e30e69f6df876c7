# Long flat programs: operators, comparisons, elifs, statements, attributes.
print(eval('1' + ' + 1' * 5000), eval(' and '.join(['True'] * 3000)), eval(' < '.join(str(i) for i in range(150))), eval(' or '.join(['0'] * 3000)))
ns = {}
exec('def f(x):\n    if x == -1: return "first"\n' + ''.join(f'    elif x == {i}: return {i}\n' for i in range(1500)) + '    else: return "none"', ns)
print(ns['f'](0), ns['f'](1499), ns['f'](5000), ns['f'](-1))
exec('x = 0\n' + 'x += 1\n' * 20000, ns)
print(ns['x'])
exec('def g(x):\n    while x < 10:\n' + '        x += 0\n' * 40000 + '        x += 1\n    return x', ns)
print(ns['g'](0))


class C:
    @property
    def a(self):
        return self

    def m(self):
        return self


print(type(eval('C()' + '.a' * 150 + '.m()' * 50)).__name__)
print(len(eval('"a"' * 5000)), len(eval('"' + 'x' * 200000 + '"')), len(eval('"%s"' % ('é' * 100000))))
exec('\n' * 50000 + 'y = 1', ns)
print(ns['y'])
exec(';'.join(['z = 1'] * 5000), ns)
exec('try:\n    pass\n' + ''.join(f'except E{i}: pass\n' for i in range(500)), ns)
exec('def many():\n' + ''.join(f'    def f{i}(): return {i}\n' for i in range(2000)) + '    return f1999()', ns)
print(ns['many']())
match_source = 'def m(x):\n    match x:\n' + ''.join(f'        case {i}: return {i}\n' for i in range(500)) + '        case _: return "other"'
exec(match_source, ns)
print(ns['m'](499), ns['m'](1000))
