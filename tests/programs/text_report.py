# Text processing: counting, tables, alignment, wrapping.
text = '''The quick brown fox jumps over the lazy dog. The dog barks; the fox runs away!
"Why," asked the dog, "does the fox run?" Nobody knows: foxes are like that.
Numbers: 3 foxes, 1 dog, 42 hens, and 3.5 kilos of café crème.'''
words = ''.join(c.lower() if c.isalpha() else ' ' for c in text).split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:6]:
    print(f'{word:<8}{n:>3} {"#" * n}')
print(len(words), len(counts), max(words, key=len), sorted(set(map(len, words))))


def wrap(text, width):
    line = ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f'{line} {word}' if line else word
    if line:
        yield line


for i, line in enumerate(wrap(text, 40), 1):
    print(f'{i:02d}|{line:<40}|{line.count(" ")}')


def justify(line, width):
    parts = line.split()
    if len(parts) == 1:
        return line
    gaps, spare = len(parts) - 1, width - sum(map(len, parts))
    out = ''
    for i, p in enumerate(parts[:-1]):
        out += p + ' ' * (spare // gaps + (i < spare % gaps))
    return out + parts[-1]


print('\n'.join(justify(l, 40) for l in wrap(text, 40)))


def table(rows, header):
    widths = [max(len(str(r[i])) for r in [header, *rows]) for i in range(len(header))]
    rule = '+' + '+'.join('-' * (w + 2) for w in widths) + '+'
    yield rule
    for r in [header, *rows]:
        yield '|' + '|'.join(f' {x:>{w}} ' if isinstance(x, (int, float)) else f' {x:<{w}} ' for x, w in zip(r, widths)) + '|'
        if r is header:
            yield rule
    yield rule


print('\n'.join(table([('apple', 3, 1.25), ('banana', 12, 0.5), ('fig', 100, 12.0)], ('item', 'count', 'price'))))


def caesar(s, k):
    return ''.join(chr((ord(c) - b + k) % 26 + b) if c.isascii() and c.isalpha() and (b := ord('A') if c.isupper() else ord('a')) else c for c in s)


print(caesar('Hello, World!', 3), caesar(caesar('Hello, World!', 3), -3))
vowels = str.maketrans('aeiou', '*****')
print(text.splitlines()[0].translate(vowels).title().swapcase())
print(*('{:>5}|{:^9}|{:<5}'.format(a, b, c) for a, b, c in zip('xyz', ('one', 'two', 'three'), (1, 22, 333))), sep='\n')
morse = dict(zip('sofia', ['...', '---', '..-.', '..', '.-']))
print(' '.join(morse.get(c, '?') for c in 'sofia x'), {v: k for k, v in morse.items()}['---'])
roman = lambda n, d=((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')): '' if not n else next(s + roman(n - v) for v, s in d if v <= n)
print([roman(n) for n in (1, 4, 9, 14, 1994, 2024, 3999)])
