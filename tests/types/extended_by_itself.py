# containers, and instances of their subclasses, that are extended by themselves
class L(list):
    pass


class Iterated(list):
    def __iter__(self):
        yield from (7, 8, 9)


for kind in list, L, Iterated:
    x = kind([1, 2])
    x += x
    print(kind.__name__, x[:])
    x.extend(x)
    print(len(x), x + x == 2 * x)
    y = []
    y.extend(kind([1, 2]))
    print(y)

b = bytearray(b'ab')
b.extend(b)
try:
    b += b
except BufferError as e:
    print(e)
b[0:0] = b
print(b)
e = bytearray()
e += e
e.extend('')
print(e)
