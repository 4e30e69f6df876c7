# str: construction, indexing, iteration, comparison, repetition, encoding.
print(str(), str(5), str(None), str([1, 'a']), str(b'x', 'utf-8'), str(b'abc'), str(object=3), str(b'\xff', errors='replace', encoding='utf8'))
s = 'héllo 日本 😀!'
print(len(s), s[1], s[-1], s[-2], s[6:8], s[::-1], list(s[:3]), s[1:100], s[5:2] == '')
print('abc' + 'def', 'ab' * 3, 3 * 'ab', 'x' * 0, 'x' * -1, 'a' 'b' + 'c')
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'é' > 'z', 'Z' < 'a', '😀' > '日', 'a' == 'a', 'a' != 'b', 'a' <= 'a', '10' < '9')
print(max('hello'), min('hello'), sorted('hello'), list(reversed('abc')), 'abc'.__len__(), [*enumerate('ab')], dict(zip('ab', 'xy')), set('aab') == {'a', 'b'})
print(ord('a'), ord('é'), ord('😀'), chr(97), chr(233), chr(128512), chr(0) == '\0')
print(s.encode(), s.encode('utf-8').decode('utf-8') == s, 'é'.encode('latin-1'), 'abc'.encode('ascii'), 'é'.encode('ascii', 'ignore'), 'é'.encode('ascii', 'replace'), 'é😀'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'xmlcharrefreplace'), 'aé'.encode('utf-16-le'), 'a'.encode('utf-16'), 'é'.encode('utf-32-be'))
print(repr('it\'s'), repr("q\""), repr('\n\t\\'), repr('\x00\x1f\x7f'), ascii('é日😀'), repr('é日😀'), repr('\u2028\ud800\xad'))
for f in (lambda: 'abc'[3], lambda: s['a'], lambda: s[1.0], lambda: ord('ab'), lambda: ord(''), lambda: chr(-1), lambda: chr(0x110000), lambda: 'a' + 1, lambda: 'a' * 'b', lambda: 'a' - 'b', lambda: 'a' < 1, lambda: 'abc'.nope, lambda: 'é'.encode('ascii'), lambda: 'x'.encode('no-such'), lambda: 'aé日b'.encode('latin-1'), lambda: str(b'a', 5), lambda: str('a', 'utf-8'), lambda: '\ud800'.encode(), lambda: ord(5), lambda: ord(b'ab'), lambda: 'a' * 1.5, lambda: 'abc'.__getitem__(5), lambda: setattr('a', 'b', 1), lambda: s()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = 'same'
y = 'sa' + 'me'
print(x == y, hash(x) == hash(y), {x: 1}[y], hash('') == 0, hash('a') == hash('a'))
t = ''
for i in range(1000):
    t += chr(97 + i % 26)
print(len(t), t[:30], t[-5:], t.count('a'))
u = 'é' * 1000
print(len(u), u[500], u[999] == u[-1000], len(u.encode()), u[10:13])


class S(str):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self

    def upper(self):
        return S('up:' + super().upper(), self.extra)


z = S('abc', 5)
print(z, z.extra, z.upper(), z.upper().extra, type(z + 'd').__name__, type(z.lower()).__name__, type(z[0]).__name__, z == 'abc', {z: 1}['abc'], f'{z:>5}', isinstance(z, str), z.__class__.__name__)


class Str:
    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


print(Str(), [Str()], str(Str()), f'{Str()}', f'{Str()!r}', '%s %r' % (Str(), Str()), '{}'.format(Str()))
