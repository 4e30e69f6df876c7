# memoryviews of any number of dimensions, which cast makes.
def show(f):
    try:
        v = f()
        print(type(v) if isinstance(v, memoryview) else repr(v))
    except Exception as e:
        print(type(e).__name__, e)
m = memoryview(bytearray(range(12)))
n = m.cast('B', [3, 4])
k = m.cast('B', (2, 3, 2))
z = memoryview(b'\x07').cast('B', [])
h = m.cast('H', [2, 3])
print(n.shape, n.strides, n.ndim, n.nbytes, n.itemsize, len(n), n.tolist(), n.tobytes(), n.c_contiguous, n.f_contiguous, n.contiguous, n[1, 2], n[-1, -1], n.suboffsets, n.format)
print(k.tolist(), k[1, 2, 0], z.shape, z.ndim, z.tolist(), z[()], z.nbytes, z[...] is z, h.tolist(), h.strides, n.tobytes('F'), n.tobytes('A'), n.hex(), n.hex(':'))
n[1, 1] = 99
print(m[5], n == n, n == m, n == m.cast('B', [3, 4]), n == m.cast('B', [4, 3]), n.cast('B').tolist() == m.tolist(), n.cast('H').shape, bytes(n), n.toreadonly().shape)
for f in (lambda: n[0], lambda: n[0:1], lambda: n[0, 0, 0], lambda: n[5, 0], lambda: n[0, 9], lambda: n[0,], lambda: n[0, 1:2], lambda: list(n), lambda: list(z), lambda: len(z), lambda: z[0], lambda: n['x'], lambda: n[0, 'x'], lambda: n[...], lambda: m[...], lambda: n.__setitem__(0, 1), lambda: n.__setitem__((0, 0), 300), lambda: n.__setitem__(slice(0, 1), b'x'), lambda: z.__setitem__((), 1), lambda: n.cast('B', [2, 6]), lambda: m.cast('B', [5]), lambda: m.cast('B', [0]), lambda: m.cast('B', [-1]), lambda: m.cast('B', ['x']), lambda: m.cast('B', 5), lambda: m.cast('B', [1] * 65), lambda: m.cast('B', [2 ** 62, 4]), lambda: m.cast('H', [3]), lambda: m.cast('H', shape=[6]).tolist(), lambda: m[::2].cast('B', [6]), lambda: hash(n), lambda: hash(n.toreadonly()) == hash(bytes(n)), lambda: n in [1], lambda: 99 in n, lambda: n == 5, lambda: m[0,], lambda: m[0, 0], lambda: n.index(1), lambda: n.count(1), lambda: m[()], lambda: memoryview(n).shape, lambda: bytearray(n), lambda: m.cast('B', [12]).shape, lambda: m.cast('B', [1, 12]).f_contiguous, lambda: m.__setitem__((0,), 1), lambda: m[0,], lambda: z.cast('B').shape, lambda: z.tobytes(), lambda: z == memoryview(b'\x07'), lambda: z == memoryview(b'\x07').cast('B', []), lambda: z.strides, lambda: z.contiguous):
    show(f)
z2 = memoryview(bytearray(b'\x07')).cast('B', [])
z2[()] = 9
print(z2[()])
