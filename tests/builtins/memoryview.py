# memoryview of bytes and bytearray.
m = memoryview(b'hello')
print(m[0], m[-1], bytes(m[1:3]), len(m), m.tolist(), m.tobytes(), m.readonly, m.format, m.itemsize, m.ndim, m.shape, m.nbytes, m.obj)
print(m == b'hello', m[1:] == b'ello', m == memoryview(b'hello'), 104 in m, list(m[::2]), bytes(m[::-1]), m.hex(), hash(m) == hash(b'hello'), [*m][:2])
b = bytearray(b'abc')
w = memoryview(b)
w[0] = 65
w[1:3] = b'BC'
print(b, w.readonly, w.obj is b)
for f in (lambda: m.__setitem__(0, 1), lambda: w.__setitem__(0, 300), lambda: w.__setitem__(slice(0, 2), b'xyz'), lambda: m[9], lambda: memoryview('x'), lambda: memoryview(5), lambda: b.append(1), lambda: hash(w), lambda: memoryview(), lambda: m['a'], lambda: w.__delitem__(0), lambda: m + b'x'):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
w.release()
b.append(100)
print(b)
try:
    w[0]
except ValueError as e:
    print(e)
with memoryview(b) as v:
    print(v[0])
print(bytes(memoryview(b'12') ), b''.join([memoryview(b'a'), b'b']), bytearray(memoryview(b'q')), int.from_bytes(memoryview(b'\x01\x00')))
