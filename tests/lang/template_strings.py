# 3.14: template strings (PEP 750)
name, n = 'World', 3
t = t'Hello {name}! {n:>{n}} {n!r:x} {n=}'
print(type(t).__name__)
print(t.strings)
print(t.values)
print([(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
print(len(list(t)), [x if isinstance(x, str) else type(x).__name__ for x in t])
print(t''.strings, t''.interpolations, t'only text'.strings)
print((t'a{1}' + t'{2}b').strings)
print(rt'\n{name}'.strings, t'{{}}'.strings)
print((t'{name}' t' and {n}').values)
try:
    t'a' + 'b'
except TypeError as e:
    print(type(e).__name__)
