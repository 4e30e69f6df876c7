# the methods of str, literals, subclasses.
from each import each
each(r'''
'abc'.upper(), 'ABC'.lower(), 'aBc'.swapcase(), 'hello world'.title(), 'hello'.capitalize(), 'ß'.casefold(), 'ß'.upper(), 'ǆ'.title(), "they're".title(), 'ΑΣ'.lower()
'a,b,c'.split(','), 'a b  c'.split(), ' a '.split(), ''.split(), ''.split(','), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), 'a b c'.split(None, 1), ' a  b '.split(None, 1), ' a  b '.rsplit(None, 1), 'abc'.split('b'), 'aXXb'.split('X'), 'abc'.split('abc')
'a'.split('')
'a'.split(5)
'a'.split(',', 'x')
'a'.rsplit('')
'a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'), 'abc'.rpartition('-')
'a'.partition('')
'a'.partition(5)
'a'.partition()
'a\nb\r\nc\rd'.splitlines(), 'a\nb\n'.splitlines(), 'a\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\x0bb\x0cc\x1cd\x85e\u2028f'.splitlines()
','.join(['a', 'b']), ''.join([]), ','.join('abc'), ','.join(()), 'x'.join(['a']), ','.join({'k': 1})
','.join([1])
','.join(['a', None])
','.join(5)
','.join()
'abcabc'.find('b'), 'abc'.find('z'), 'abcabc'.find('b', 2), 'abc'.find(''), 'abc'.find('', 10), 'abc'.find('c', 0, 2), 'abcabc'.rfind('b'), 'abc'.rfind(''), 'abc'.find('b', -2), 'abc'.find('a', None, None)
'abc'.find(5)
'abc'.find()
'abc'.find('a', 'b')
'abc'.index('b'), 'abcb'.rindex('b')
'abc'.index('z')
'abc'.rindex('z')
'aaa'.count('a'), 'aaa'.count('aa'), 'abc'.count(''), 'abc'.count('z'), 'aaa'.count('a', 1), ''.count('')
'abc'.replace('b', 'X'), 'aaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), 'aaa'.replace('a', 'b', -1), 'aaa'.replace('a', 'b', 0), ''.replace('', 'x'), 'abc'.replace('', '-', 2)
'abc'.replace('a')
'abc'.replace('a', 5)
'abc'.replace('a', 'b', 'c')
'abc'.startswith('a'), 'abc'.startswith(('x', 'a')), 'abc'.startswith('b', 1), 'abc'.startswith(''), 'abc'.endswith('c'), 'abc'.endswith(('x', 'bc')), 'abc'.startswith(()), 'abc'.endswith('b', 0, 2), 'abc'.startswith('', 5)
'abc'.startswith(5)
'abc'.startswith(['a'])
'abc'.startswith((5,))
'abc'.endswith(None)
' a '.strip(), ' a '.lstrip(), ' a '.rstrip(), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), 'abc'.strip(''), '\t\n a\x0b'.strip(), '\u2003a'.strip(), 'abc'.strip('abc')
'a'.strip(5)
'a'.strip(None), 'a'.lstrip('b')
'TestHook'.removeprefix('Test'), 'abc'.removeprefix('z'), 'abc'.removesuffix('c'), 'abc'.removesuffix(''), 'abc'.removeprefix('abcd')
'a'.removeprefix(5)
'a'.center(5), 'a'.center(4), 'ab'.center(5, '*'), 'a'.ljust(3) + '|', 'a'.rjust(3), 'abc'.center(2), 'a'.ljust(3, '-'), 'é'.center(4, 'ü')
'a'.center('x')
'a'.center(5, 'ab')
'a'.center(5, 5)
'a'.center(5, b'a')
'a'.center()
'42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), 'abc'.zfill(2), ''.zfill(2), '--1'.zfill(5)
'a'.zfill('x')
'a\tb'.expandtabs(), 'a\tb'.expandtabs(4), '\t'.expandtabs(0), 'a\nb\tc'.expandtabs(3), 'abc\td'.expandtabs(-1)
'abc'.isalpha(), ''.isalpha(), 'a1'.isalnum(), '12'.isdigit(), '²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), 'ab'.islower(), 'AB'.isupper(), 'Ab C'.istitle(), ' \t'.isspace(), 'a b'.isidentifier(), '_a1'.isidentifier(), 'é'.isidentifier(), '1a'.isidentifier(), ''.isidentifier(), 'if'.isidentifier(), 'a\n'.isprintable(), ''.isprintable(), 'é'.isascii(), ''.isascii(), '1'.islower(), ''.islower(), 'ªA'.islower(), 'Ⅷ'.isupper(), 'ⅷ'.isnumeric(), '٣'.isdecimal(), '\u00ad'.isprintable()
'abc'.translate({97: 'X', 98: None, 99: 100}), 'abc'.translate(str.maketrans('ab', 'xy')), 'abc'.translate(str.maketrans('a', 'x', 'c')), 'abc'.translate({}), 'abc'.translate('xyz' * 50)
str.maketrans({'a': 1, 98: 'b', 'c': None}), str.maketrans('', '', 'a')
str.maketrans('a')
str.maketrans('a', 'bc')
str.maketrans({'ab': 1})
str.maketrans({1.5: 1})
str.maketrans('a', 5)
'abc'.translate({97: 5.5})
'abc'.translate(5)
'abc'.encode(), 'é'.encode('latin-1'), 'é'.encode('ascii', 'ignore'), 'é'.encode('ascii', 'replace'), 'é'.encode('ascii', 'xmlcharrefreplace'), 'é'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'namereplace'), 'é'.encode('utf-16'), 'é'.encode('utf-8-sig'), '\ud800'.encode('utf-8', 'surrogatepass')
'é'.encode('ascii')
'\ud800'.encode()
'a'.encode('nope')
'é'.encode('ascii', 'nope')
'a'.encode(5)
'aé€😀'.encode('utf-32-le'), '😀'.encode('utf-16-be')
'abc'[0], 'abc'[-1], 'abc'[1:], 'abc'[::-1], 'abc'[::2], 'abc'[5:], 'aé😀'[2], 'aé😀'[::-1], len('aé😀'), 'abc'[-100:100]
'abc'[3]
'abc'['a']
'abc' + 5
'abc' + b'd'
5 + 'abc'
'abc' * 2, 2 * 'abc', 'abc' * 0, 'abc' * -1, 'a' * True
'abc' * 'a'
'abc' * 1.5
'abc' - 'a'
'a' < 'b', 'a' < 'B', 'abc' < 'abd', 'a' < 'aa', '' < 'a', 'é' > 'z', '😀' > '\uffff', 'a' == 'a', 'a' != b'a'
'a' < 5
'a' == 5, 'a' in 'abc', '' in 'abc', 'ac' in 'abc', 'abc' in 'abc', '' in ''
5 in 'abc'
None in 'abc'
b'a' in 'abc'
hash('abc') == hash('abc'), len(''), bool(''), bool(' '), str(), str(5), str('a'), str(None), str(b'a'), str(b'a', 'ascii'), str([1, 'a'])
repr('a'), repr("a'b"), repr('a"b'), repr('a\'b"c'), repr('\n\t\r\\\0\x7f\x80é\u2028😀\ud800'), ascii('é😀'), repr('\x1b')
'\a\b\f\n\r\t\v\\\'\"\0\1\12\123\x41\u0041\U00000041\N{LATIN SMALL LETTER A}'
'\z'
'\8'
'\x4'
'\u00'
'\U00110000'
'\N{nope}'
'\N'
'\400'
b'\400'
'abc
"abc
'abc' 'def', 'abc' "def" \'\'\'ghi\'\'\'
u'abc', r'\n', R'\'', br'\n', Rb'\x', rb'a', bR'a', U'a'
ur'a'
b'é'
'a' if 'b' else 'c', 'a' and '', 'a' or 'b', not 'a'
sorted('hello'), list('abc'), set('aa'), tuple('ab'), max('abc'), min('abc'), ''.join(reversed('abc')), [*'ab'], dict(zip('ab', 'cd')), enumerate('ab').__next__()
for c in 'aé😀': print(c, ord(c), end=' ')
chr(97), chr(0x1f600), ord('a'), ord('é'), ord(b'a'), ord(bytearray(b'a'))
chr('a')
ord('ab')
ord('')
ord(5)
ord(b'ab')
'abc'.foo
'abc'.foo = 1
'abc'()
'%s' % 'a', 'abc'.__len__(), 'abc'.__getitem__(0), 'abc'.__contains__('a'), 'abc'.__add__('d'), 'abc'.__mul__(2), 'abc'.__mod__(()), 'abc'.__eq__(5), 'abc'.__lt__('b'), 'abc'.__hash__() == hash('abc'), 'abc'.__format__('>5'), 'abc'.__getnewargs__(), 'a%s'.__rmod__('b')
'abc'.__add__(5)
'abc'.__mod__(5)
'abc'.__contains__(5)
class S(str): pass
S('a'), type(S('a') + 'b'), type(S('a').upper()), type(S('a')[:]), type(str(S('a'))), S('a') == 'a', hash(S('a')) == hash('a'), {S('a'): 1}['a'], ''.join([S('a')]).__class__, repr(S('a')), f'{S("a")}', S(b'a', 'ascii'), S(object=5), type(S('a').strip()), type('x'.join([S('a')]))
class S2(str): __str__ = lambda s: 'S2str'; __repr__ = lambda s: 'S2repr'; __len__ = lambda s: 99; __eq__ = lambda s, o: True; __hash__ = lambda s: 1; __getitem__ = lambda s, i: 'item'; __iter__ = lambda s: iter('xyz'); __contains__ = lambda s, o: 'c'
str(S2('a')), repr(S2('a')), len(S2('a')), S2('a') == 5, S2('ab')[0], list(S2('ab')), 5 in S2('a'), '%s' % S2('a'), f'{S2("a")}', ''.join(S2('ab')), S2('ab').upper(), S2('ab') + 'c', print(S2('a')), sorted(S2('ab')), '{}'.format(S2('q'))
class S3(str): __new__ = lambda cls, *a: super(S3, cls).__new__(cls, '-'.join(a))
S3('a', 'b')
''')
