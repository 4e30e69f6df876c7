# 3.14: template strings (PEP 750)
import string
from string.templatelib import Interpolation, Template, convert

x = 5
t = t'a{x!r:>3}b' + t'c{x}'
print(t.strings, t.values, type(t) is Template)
print(Template('a', 'b', Interpolation(5, 'x'), Interpolation(6)).strings)
i = Interpolation(1, 'n', 'r', '>4')
print(i.value, i.expression, i.conversion, i.format_spec, isinstance(i, Interpolation))
print(convert(1, 'r') == '1', convert('é', 'a'), convert(x, None))
for wrong in (lambda: Interpolation(1, 'n', 'x'), lambda: Interpolation(1, 'n', 3), lambda: Template(1)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
print(string.ascii_lowercase, string.capwords(' hello   wORLD '), string.capwords('a-b', '-'))
