# Warnings of the compiler, on stderr.
x = 5
print(x is 5, x is not 'a', x is (), () is x)
print('\d', '\.', b'\8')
assert (x, 'always true')
t = [(1, 2) (3, 4)] if False else 0
u = 'a' ['b'] if False else 0
v = 1 (2) if False else 0
w = {1}[0] if False else 0
y = 1or 2
