# bytes, bytearray, memoryview.
from each import each
each(r'''
bytes(), bytes(3), bytes([1, 2]), bytes(b'ab'), bytes('é', 'utf8'), bytes((65,)), bytes(range(3)), bytes(bytearray(b'x')), bytes(memoryview(b'm')), bytes({1}), bytes(iter([1]))
bytes('a')
bytes(-1)
bytes([256])
bytes([-1])
bytes(['a'])
bytes([1.5])
bytes(1.5)
bytes(None)
bytes(1, 'ascii')
bytes('a', 5)
bytes('é', 'ascii')
bytes('a', 'nope')
bytes([1], 'ascii')
bytes(2**70)
b'abc'[0], b'abc'[-1], b'abc'[1:], b'abc'[::-1], b'abc'[5:], list(b'ab'), b'a' + b'b', b'ab' * 2, 2 * b'a', b'a' in b'ab', 97 in b'ab', b'' in b'', len(b'ab'), bool(b''), hash(b'a') == hash(b'a')
b'abc'[5]
b'abc'['a']
b'a' + 'b'
b'a' + 5
'a' in b'ab'
256 in b'a'
-1 in b'a'
None in b'a'
b'a' < b'b', b'a' == 'a', b'a' == bytearray(b'a'), b'a' == memoryview(b'a'), b'a' <= bytearray(b'b'), b'ab' > b'a'
b'a' < 'a'
b'a' < 5
repr(b'a\'b'), repr(b'a"b\''), repr(b'\x00\n\t\\\xff\x7f'), str(b'a'), repr(bytearray(b"it's")), str(bytearray(b'q'))
b'Hello'.upper(), b'Hello'.lower(), b'hello world'.title(), b'hello'.capitalize(), b'aBc'.swapcase(), b'a,b'.split(b','), b'a b'.split(), b'a-b'.partition(b'-'), b'abc'.find(b'b'), b'abc'.find(98), b'abc'.index(99), b'aa'.count(b'a'), b'aa'.count(97), b'abc'.replace(b'b', b'X'), b' a '.strip(), b'xax'.strip(b'x'), b'a'.center(5, b'*'), b'5'.zfill(3), b'a\tb'.expandtabs(4), b'a\nb'.splitlines(), b','.join([b'a', bytearray(b'b')]), b'abc'.startswith(b'a'), b'abc'.endswith((b'x', b'c')), b'abc'.removeprefix(b'a'), b'abc'.isalpha(), b'12'.isdigit(), b'\xe9'.isalpha(), b'abc'.isascii(), b'A'.isupper()
b'a'.split('a')
b'a'.find('a')
b'a'.find(256)
b'a'.index(b'z')
b'a'.index(98)
b'a'.rindex(b'z')
b'a'.replace('a', 'b')
b'a'.strip('a')
b'a'.startswith('a')
b'a'.startswith(('a',))
b'a'.center(5, 'a')
b'a'.center(5, b'ab')
b','.join(['a'])
b','.join([1])
b','.join(5)
b'a'.count('a')
b'a'.partition('a')
b'a'.split(b'')
b'abc'.decode(), b'\xc3\xa9'.decode(), b'\xff'.decode('latin1'), b'\xff'.decode('utf8', 'ignore'), b'\xff'.decode('utf8', 'replace'), b'\xff'.decode('utf8', 'backslashreplace'), b'\xff'.decode('ascii', 'surrogateescape'), b'a\x00'.decode('utf-16-le')
b'\xff'.decode()
b'\xc3'.decode()
b'\xff'.decode('ascii')
b'a'.decode('utf-16')
b'a'.decode('nope')
b'\xff'.decode('utf8', 'nope')
b'abc'.hex(), b'abc'.hex(':'), b'abcde'.hex('-', 2), b'abcde'.hex('-', -2), bytes.fromhex('61 62'), bytes.fromhex(''), bytearray.fromhex('ff'), bytes.fromhex('6162\n63')
bytes.fromhex('6')
bytes.fromhex('zz')
bytes.fromhex('6 1')
bytes.fromhex(5)
b'abc'.hex('ab')
b'abc'.hex(5)
b'abc'.hex('é')
b'abc'.translate(bytes(range(256))) , b'abc'.translate(None, b'b'), bytes.maketrans(b'a', b'z')[97], b'abc'.translate(bytes.maketrans(b'ab', b'xy'))
b'abc'.translate(b'x')
b'abc'.translate(5)
bytes.maketrans(b'a', b'bc')
b'abc'[0] = 1
del b'abc'[0]
b'%s %d' % (b'a', 5), b'a%%' % ()
b'a'.foo
ba = bytearray(b'abc'); ba[0] = 65; ba, ba.append(100), ba, ba.extend(b'ef'), ba, ba.extend([1, 2]), ba, ba.insert(0, 66), ba, ba.pop(), ba.pop(0), ba, ba.remove(1), ba, ba.reverse(), ba
ba[0] = 256
ba[0] = 'a'
ba[0] = b'a'
ba[100] = 1
ba['a'] = 1
ba.append(256)
ba.append('a')
ba.extend('a')
ba.extend([300])
ba.extend(5)
ba.insert(0, 'a')
ba.pop(100)
bytearray().pop()
ba.remove(250)
ba[1:2] = b'xyz'; ba, ba[::2]
ba[::2] = b'q'
ba[:] = [1, 2]; ba
ba[:] = 5
ba[:] = 'a'
del ba[0]; ba
del ba[5]
ba += b'z'; ba *= 2; ba
ba += 'a'
ba += 5
ba.clear(), ba, ba.copy()
bytearray(5), bytearray('a', 'ascii'), bytearray(b'a') == b'a', bytearray(b'a') + b'b', b'a' + bytearray(b'b'), type(b'a' + bytearray(b'b')), bytearray(b'a') * 2, bytearray([1])[0], bytearray(b'ab').decode()
bytearray('a')
hash(bytearray())
{bytearray(): 1}
bytearray(b'a') < 5
m = memoryview(b'abcd'); m[0], m[-1], m[1:3], bytes(m[1:3]), m.tolist(), len(m), m.nbytes, m.itemsize, m.format, m.shape, m.strides, m.ndim, m.readonly, m.contiguous, m == b'abcd', m[::2].tobytes(), m.hex(), hash(m) == hash(b'abcd'), m.obj
m[0] = 1
m[10]
m['a']
m[1, 2]
m2 = memoryview(bytearray(b'abcd')); m2[0] = 65; m2[1:3] = b'XY'; bytes(m2), m2.obj
m2[0] = 256
m2[0] = 'a'
m2[1:3] = b'X'
del m2[0]
m2.obj.append(1)
hash(m2)
m2.release(), 1
m2[0]
m2.obj
memoryview(b'abcdefgh').cast('I').tolist(), memoryview(b'abcd').cast('H')[0], memoryview(b'ab').cast('b').format, memoryview(b'abcd').cast('B', [2, 2]).tolist()
memoryview(b'abc').cast('I')
memoryview(b'abc').cast('x')
memoryview('a')
memoryview(5)
memoryview(b'a') < memoryview(b'b')
memoryview(b'ab') == memoryview(bytearray(b'ab')), memoryview(b'ab') != b'a', 97 in memoryview(b'a'), list(reversed(memoryview(b'ab'))), memoryview(b'abc').index(98) if hasattr(memoryview, 'index') else 1, memoryview(b'aa').count(97) if hasattr(memoryview, 'count') else 2
with memoryview(b'a') as mm: print(mm[0])
mm[0]
class B(bytes): pass
B(b'a'), type(B(b'a') + b'b'), type(B(b'ab')[:1]), B(b'a') == b'a', B(3), type(B.fromhex('61')), type(bytes(B(b'a'))), B(b'a').join([b'x'])
class BA(bytearray): x = 1
BA(b'a'), BA(b'a').x, type(BA(b'a') * 2), type(BA(b'ab')[0:1]), type(BA(b'a').copy())
''')
