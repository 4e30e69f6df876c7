# Slicing: reading, writing and deleting, with every kind of bound.
s = list(range(10))
print(s[2:5], s[:3], s[7:], s[:], s[::2], s[::-1], s[8:2:-2], s[-3:], s[:-3], s[-100:100], s[5:2], s[2:5:-1], s[100:], s[:-100])
t = tuple(s)
print(t[1:3], t[::-3], 'hello'[1:4], 'hello'[::-1], b'hello'[1:3], range(10)[2:8:3], 'héllo wörld'[1:9:2])
a = list(range(10))
a[2:4] = 'xyz'
print(a)
a[:0] = [-1]
a[len(a):] = [99]
print(a)
a[1:3] = []
print(a)
a[::3] = [0] * len(a[::3])
print(a)
a[::-1] = range(len(a))
print(a)
a[5:2] = ['in']
print(a)
del a[::2]
print(a)
del a[-1:0:-2]
print(a)
a[:] = a
a[1:1] = a
print(a)
for src in ('a[::2] = [1]', 'a[::0]', 'a["x":]', 'a[1.0:2]', 'a[0:1] = 5', 'a[::2] = 5', '"abc"[0:1] = "z"', '(1,)[0:1] = 2', 'a["k"]', 'a[1, 2]', 'a[None]'):
    try:
        exec(src)
    except Exception as e:
        print(src, '|', type(e).__name__, e)


class I:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i


print(s[I(1):I(8):I(3)], s[I(-1)], 'abcdef'[I(2):])
x = slice(1, 10, 2)
print(x, x.start, x.stop, x.step, x.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(3))
print(s[x], x == slice(1, 10, 2), x < slice(1, 11))


class Show:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print('set', k, v)


o = Show()
print(o[1:2], o[:], o[1:2:3], o[1:2, 3:4], o[I(1):].start.i)
o[1:2, ...] = 5
big = 10 ** 30
print(s[big:], s[-big:3], s[:big], s[::big], s[::-big])
