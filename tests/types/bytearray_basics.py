# bytearray: mutation and the methods bytes does not have.
a = bytearray(b'hello')
print(a, repr(a), len(a), a[0], a[1:3], bytearray(3), bytearray('é', 'utf8'), bytearray([1, 2]), bytearray())
a[0] = 72
a[1:3] = b'EL'
print(a)
a.append(33)
a.extend(b' abc')
a.extend([1, 2])
print(a)
a.insert(0, 42)
print(a.pop(), a.pop(0), a)
a.remove(33)
a.reverse()
print(a)
del a[0]
del a[::2]
print(a)
a[:] = b'new'
a += b'er'
a *= 2
print(a, a.copy() == a, a.copy() is a)
a[1:4] = []
print(a)
a[::2] = b'XYZW'[:len(a[::2])]
print(a)
a.clear()
print(a, bool(a))
b = bytearray(b'the quick')
print(b.upper(), b.find(b'q'), b.split(), type(b.split()[0]).__name__, b.replace(b't', b'T'), b.decode(), b.hex(), b + b'x', type(b + b'x').__name__, type(b'x' + b).__name__, b * 2, b'k' in b, 113 in b)
print(b == b'the quick', b == 'the quick', b < b'u', b.startswith(b'th'), b.join([b'1', b'2']), b.translate(None, b'aeiou'), b.count(b'k'), b.isalpha(), b.partition(b' '))
same = b
b += b'!'
print(same is b, same)
for f in (lambda: bytearray([256]), lambda: b.append(256), lambda: b.append('a'), lambda: b.__setitem__(0, 'a'), lambda: b.__setitem__(100, 1), lambda: b.remove(1), lambda: bytearray().pop(), lambda: hash(b), lambda: {b: 1}, lambda: b.extend('abc'), lambda: b.__setitem__(slice(0, 1), 'x'), lambda: b + 'x', lambda: bytearray('x'), lambda: b.insert(0, -1), lambda: b[99], lambda: b.pop(99), lambda: b.nope):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(b)


class BA(bytearray):
    def __init__(self, *a):
        super().__init__(*a)
        self.tag = 'tag'


c = BA(b'x')
c.append(65)
print(c, c.tag, type(c).__name__, bytes(c), list(c), sorted(bytearray(b'cab')), max(c))
for i, x in enumerate(c):
    if i == 0:
        c.append(66)
print(c, memoryview(b'abc')[1], bytes(memoryview(b'abc')[1:]))
