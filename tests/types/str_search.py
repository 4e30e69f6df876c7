# str: find, index, count, startswith, replace, split, partition, join, strip.
s = 'hello world, hello'
print(s.find('hello'), s.find('hello', 1), s.find('x'), s.find('o', 5, 8), s.find(''), s.find('', 100), s.find('', 18), s.rfind('hello'), s.rfind('o', 0, 5), s.rfind(''))
print(s.index('world'), s.rindex('l'), s.count('l'), s.count('hello'), s.count(''), s.count('l', 5), 'aaaa'.count('aa'), ''.count(''), 'abc'.count('', 1, 2))
print(s.startswith('hell'), s.startswith('world', 6), s.startswith(('x', 'h')), s.endswith('llo'), s.endswith(('x', 'lo'), 0, 5), s.startswith(''), s.startswith((), 0), s.endswith('hello', -5), 'a'.startswith('', 5))
print(s.replace('hello', 'bye'), s.replace('l', 'L', 2), 'abc'.replace('', '-'), 'aaa'.replace('a', '', 1), 'abc'.replace('', '-', 2), 'abc'.replace('x', 'y'), 'aaa'.replace('aa', 'b', count=1))
print('a b  c '.split(), 'a b  c '.split(' '), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1), ' a b '.split(None, 1), ''.split(), ''.split(','), 'abc'.split('bc'), 'a--b--c'.split('--', maxsplit=1), 'a\tb\nc'.split(), ' a  b c '.split(maxsplit=1))
print('a b  c '.rsplit(), 'a,b,c'.rsplit(',', 1), ' a b c '.rsplit(None, 1), 'a--b--c'.rsplit('--', 1), ''.rsplit(), 'aXbXc'.rsplit('X', 0))
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\u2028h\n'.splitlines(), 'a\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\n\nb'.splitlines(keepends=True))
print('a=b=c'.partition('='), 'a=b=c'.rpartition('='), 'abc'.partition('='), 'abc'.rpartition('='), '=x'.partition('='))
print(','.join(['a', 'b']), ''.join('abc'), '-'.join([]), '-'.join('x'), ', '.join(str(i) for i in range(3)), '-'.join({'k': 1, 'l': 2}), 'ab'.join(('1', '2', '3')))
print('  x '.strip() + '|', '  x '.lstrip() + '|', '  x '.rstrip() + '|', 'xxaxx'.strip('x'), 'abcab'.strip('ab'), 'abc'.lstrip('ba'), 'abc'.rstrip('bc'), '\t\n x\u3000'.strip(), 'x'.strip(''), 'aba'.strip(None), 'mississippi'.strip('ims'))
print('prefix-x'.removeprefix('prefix-'), 'x.py'.removesuffix('.py'), 'x'.removeprefix('y'), 'x'.removesuffix(''), 'aaa'.removeprefix('a'))
print('l' in s, 'xyz' in s, '' in s, '' in '', 'lo w' in s, 'hello'.__contains__('ell'))
for f in (lambda: s.index('zzz'), lambda: s.rindex('zzz'), lambda: 'a'.split(''), lambda: 'a'.partition(''), lambda: ','.join([1]), lambda: ','.join(['a', None]), lambda: ','.join(5), lambda: 'a'.find(1), lambda: 'a'.replace('a'), lambda: 'a'.replace(1, 2), lambda: 1 in 'a', lambda: 'a'.startswith(1), lambda: 'a'.startswith(['a']), lambda: 'a'.strip(1), lambda: 'a'.count(), lambda: 'a'.split(1), lambda: 'a'.endswith((1,)), lambda: 'a'.removeprefix(1), lambda: 'a'.splitlines(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('héllo wörld'.find('ö'), 'ab😀cd😀'.rfind('😀'), 'ab😀cd'.index('c'), 'é'.count('e'), 'naïve café'.split('ï'), '日本語'.partition('本'), '日本'.replace('本', 'x'))
print('abcabc'.find('c', -3), 'abcabc'.find('a', -100, -1), 'abc'.find('c', None, None), 'abc'.find('a', 1, None), 'abcabc'.rfind('abc', 0, 5), 'x'.find('xx'))
