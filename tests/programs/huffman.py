# Huffman coding, run lengths, base conversion and checksums.
class Tree:
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight, self.symbol, self.left, self.right = weight, symbol, left, right

    def codes(self, prefix=''):
        if self.symbol is not None:
            yield self.symbol, prefix or '0'
        else:
            yield from self.left.codes(prefix + '0')
            yield from self.right.codes(prefix + '1')


def huffman(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    queue = [(n, i, Tree(n, c)) for i, (c, n) in enumerate(sorted(counts.items()))]
    serial = len(queue)
    while len(queue) > 1:
        queue.sort(key=lambda q: q[:2], reverse=True)
        (a, _, x), (b, _, y) = queue.pop(), queue.pop()
        queue.append((a + b, serial, Tree(a + b, left=x, right=y)))
        serial += 1
    return dict(queue[0][2].codes())


text = 'abracadabra, alakazam'
codes = huffman(text)
bits = ''.join(codes[c] for c in text)
print(sorted(codes.items(), key=lambda p: (len(p[1]), p)), len(bits), f'{len(bits) / (8 * len(text)):.1%}')
decoded, reverse, buf = [], {v: k for k, v in codes.items()}, ''
for bit in bits:
    buf += bit
    if buf in reverse:
        decoded.append(reverse[buf])
        buf = ''
assert ''.join(decoded) == text
packed = int('1' + bits, 2).to_bytes((len(bits) + 8) // 8)
print(packed.hex(), bin(int.from_bytes(packed))[3:] == bits)


def rle(s):
    out = []
    for c in s:
        if out and out[-1][0] == c:
            out[-1][1] += 1
        else:
            out.append([c, 1])
    return ''.join(f'{n if n > 1 else ""}{c}' for c, n in out)


def unrle(s):
    out, n = '', ''
    for c in s:
        if c.isdigit():
            n += c
        else:
            out += c * int(n or 1)
            n = ''
    return out


print(rle('WWWWBWWAAA'), unrle(rle('WWWWBWWAAA')), rle(''))


def to_base(n, b, digits='0123456789abcdefghijklmnopqrstuvwxyz'):
    if n < 0:
        return '-' + to_base(-n, b)
    return to_base(n // b, b).lstrip('0') + digits[n % b] if n else '0'


print([to_base(n, b) for n, b in ((255, 16), (10, 2), (-255, 36), (0, 5), (10 ** 20, 7))], all(int(to_base(n, b), b) == n for n in (1, 99, 12345) for b in range(2, 37)))


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def adler(data, a=1, b=0):
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv(data):
    h = 0xcbf29ce484222325
    for x in data:
        h = (h ^ x) * 0x100000001b3 & 0xFFFFFFFFFFFFFFFF
    return h


def base64(data):
    alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    out = ''
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + bytes(3 - len(chunk)))
        out += ''.join(alphabet[n >> s & 63] for s in (18, 12, 6, 0))[:len(chunk) + 1].ljust(4, '=')
    return out


for d in (b'', b'hello', 'café'.encode(), bytes(range(256))):
    print(f'{crc32(d):08x} {adler(d):08x} {fnv(d):016x} {base64(d)[:24]}')
