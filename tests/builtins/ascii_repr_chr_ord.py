# ascii, repr, chr, ord.
for v in (1, 'a', 'é', '日😀', "it's", '"', '\n\t\\', b'\xff', None, [1, 'é'], {'é': 'ü'}, ('x',), 1.5, True, {1}, '\x00\x7f\x80\xad', '\u2028', '\ud800'):
    print(ascii(v), repr(v) == ascii(v), ascii(repr(v)))
print([chr(i) for i in (0, 65, 97, 233, 8364, 128512, 0x10FFFF)] == ['\0', 'A', 'a', 'é', '€', '😀', '\U0010ffff'], [ord(c) for c in 'Aé€😀'], ord(b'A'), ord(bytearray(b'z')))
print(chr(True) == '\x01', all(ord(chr(i)) == i for i in range(0, 0x110000, 997)))


class R:
    def __repr__(self):
        return 'répr'


print(repr(R()), ascii(R()), [R()], ascii([R()]))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: chr(1.0), lambda: chr(10 ** 30), lambda: ord('ab'), lambda: ord(''), lambda: ord(1), lambda: ord(b''), lambda: ord(None), lambda: chr(), lambda: repr(), lambda: ascii(1, 2), lambda: ord([1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
nested = []
nested.append(nested)
d = {}
d['d'] = d
d['l'] = [d]
s = [1, (2, [3])]
s[1][1].append(s)
print(nested, d, s, repr(nested))
print(repr(''), repr('a\'b"c'), repr("a'b"), repr('a"b'), repr('\\'), repr('\r\x0b\x0c\x1b'))
