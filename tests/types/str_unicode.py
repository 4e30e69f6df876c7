# Strings beyond ASCII: indexing, slicing, searching, iteration, comparison.
s = 'aé日😀z'
print(len(s), [s[i] for i in range(len(s))], [s[-i] for i in range(1, 6)], s[1:4], s[::-1], s[::2], s[-2:], s[:0] == '')
print([ord(c) for c in s], ''.join(chr(ord(c) + 1) for c in 'aé'), s.find('😀'), s.find('z'), s.rfind('日'), s.index('é'), s.count(''), s.split('日'), s.partition('😀'), s.replace('é', 'e'), '日' in s, s.startswith('aé'), s.endswith('😀z'))
print(s.upper(), s * 2, s + 'ß', s.center(11, '日'), f'{s:>8}|{s:日^9}', '%-7s|' % s, sorted(s), max(s), min(s), s < 'b', s > 'aa')
t = 'x' * 1000 + 'é' + 'y' * 1000 + '日' + 'z' * 1000
print(len(t), t[999], t[1000], t[1001], t[2001], t[2002], t[-1001], t.index('日'), t[995:1005], t[1998:2005], t.count('y'), t[::500])
print(len(t.encode()), len(t.encode('utf-16-le')), t.encode().decode() == t, t.rfind('é', 0, 1001), t.find('z', 2002), t[2001:].find('z'))
for c in '\u00df\u0130\u0149\u01c5\u0390\u03c2\u1e9e\ufb03\u0345':
    print(ascii(c), ascii(c.upper()), ascii(c.lower()), ascii(c.title()), ascii(c.casefold()), ascii(c.swapcase()), c.isupper(), c.islower(), c.isalpha())
print('ǅ'.istitle(), 'Ǆ'.istitle(), 'ΑΒΣ'.lower(), 'ΑΣ Β'.lower(), 'Σ'.lower(), 'ß'.upper().lower(), 'ﬁ'.upper(), 'éÉ'.swapcase(), 'hELLO wORLD é'.title(), "it's o'neil".title(), 'élan'.capitalize())
print('e\u0301' == 'é', len('e\u0301'), 'e\u0301'[0], 'café' == 'cafe\u0301', sorted(['é', 'e', 'f', 'E', 'z', 'Z', '日']), 'straße' < 'strasse')
print('\U0001F468\u200d\U0001F469'.__len__(), [hex(ord(c)) for c in '\U0001F468\u200d'], '🇩🇪'[0] == '\U0001F1E9', '👍🏽'[::-1] == '\U0001F3FD\U0001F44D')
print(' \u2003\u3000x\xa0\t'.strip() == 'x', '\u2028'.isspace(), '\u200b'.isspace(), 'a\u2028b\x85c\x1dd'.splitlines(), 'a\u3000b\xa0c'.split(), '１２３'.isdigit(), int('１２３'), '½'.isnumeric(), '²'.isdigit(), '²'.isdecimal(), '٠'.isdecimal(), float('١.٥'))
print('\ud83d' + '\ude00' == '😀', len('\ud83d\ude00'), ascii('\ud800x'), '\udc80'.encode('utf-8', 'surrogateescape'), b'\x80'.decode('utf-8', 'surrogateescape') == '\udc80', '\ud800'.encode('utf-8', 'surrogatepass'), ascii('x\ud800'.encode('utf-8', 'replace')), '\ud800' < '\ue000')
print('ÀÉ'.translate({0xC0: 'A', 0xC9: None}), 'aéi'.translate(str.maketrans('aé', 'xy', 'i')), '日本'.join(['a', 'b', 'c']), 'é'.join('xyz'), '日,本,'.split(','), 'ééé'.strip('é') == '', 'xéxé'.rstrip('é'), 'éxé'.lstrip('é'))
print('日本語'.ljust(5, '.'), '日本語'.zfill(5), '-日'.zfill(4), '日\t本'.expandtabs(4), 'Éa'.isidentifier(), '日本'.isidentifier(), '😀'.isidentifier(), 'a😀'.isprintable(), '\u0378'.isprintable())
u = 'é'
for _ in range(12):
    u += u
print(len(u), u == 'é' * 4096, hash(u) == hash('é' * 4096), u[4095], {u: 1}[('é' * 4096)])
