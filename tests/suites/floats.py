# float() and float.fromhex, methods, operators and repr of float.
from each import each
each('''
float(), float(''), 
float('')
float(' ')
float(' 1.5 ')
float('1e5'), float('1E5'), float('1e+5'), float('1.e-5'), float('.5'), float('5.')
float('.')
float('e5')
float('1e')
float('1_0.0_1')
float('1__0')
float('_1')
float('inf'), float('-inf'), float('INFINITY'), float('+Inf'), float('nan'), float('-nan'), float('NaN')
float('infin')
float('1e400'), float('-1e400'), float('1e-400'), float('-1e-400')
float(b'1.5'), float(bytearray(b'1.5'))
float(b'\\xff')
float('0x1p3')
float(None)
float([])
float(1j)
float('1', '2')
float(x=1)
float.fromhex('0x1.8p1'), float.fromhex('1.8'), float.fromhex('-0x.8p0'), float.fromhex('inf'), float.fromhex('nan'), float.fromhex(' 0x1p-1074 ')
float.fromhex('0x1p1024')
float.fromhex('zz')
float.fromhex('')
float.fromhex(5)
(1.5).hex(), (-0.0).hex(), (0.1).hex(), float('inf').hex(), float('nan').hex(), (1e-320).hex()
(1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-0.0).as_integer_ratio()
float('inf').as_integer_ratio()
float('nan').as_integer_ratio()
(1.5).is_integer(), (2.0).is_integer(), float('inf').is_integer(), float('nan').is_integer()
(1.5).real, (1.5).imag, (1.5).conjugate()
float.__getformat__('double')
float.__getformat__('x')
1.5.__round__(), 2.5.__round__(), 1.5.__trunc__(), (-1.5).__floor__(), (-1.5).__ceil__()
round(1.5), round(2.5), round(-0.5), round(0.5), round(1e300) == int(1e300)
round(float('inf'))
round(float('nan'))
round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(1e300, 400), round(1e300, -400), round(-0.4, 0), round(0.5, 0), round(5.015, 2)
round(float('inf'), 2), round(float('nan'), 2)
round(1.79e308, -308)
round(1.5, '1')
round('1')
round()
round(1.5, ndigits=1)
round(number=1.55, ndigits=1)
repr(1e16), repr(1e15), repr(123456789012345680.0), repr(1e-5), repr(0.0001), repr(1e22), repr(1e23), repr(5e-324), repr(1.7976931348623157e308)
str(0.1 + 0.2), 1/3, 2/3, 100.0, 1e100, -0.0, 0.0
0.0 == -0.0, 1.0 is 1, float('nan') == float('nan'), float('nan') != float('nan'), float('nan') < 1, float('inf') > 1e308
5.5 // 2, -5.5 // 2, 5.5 % 2, -5.5 % 2, 5.5 % -2, -5.5 % -2, 0.0 % 1, -0.0 % 1, 1e300 % 3, 5 % float('inf'), -5 % float('inf'), 5 % -float('inf')
float('inf') % 5, float('inf') // 5, 5 // float('inf'), -5 // float('inf')
divmod(5.5, 2), divmod(-5.5, 2), divmod(5.5, -2), divmod(1e20, 3)
1e308 * 10, -1e308 * 10, 1e308 + 1e308
1e308 ** 2
10.0 ** 308 , 10.0 ** -400
10.0 ** 400
(-2.0) ** 0.5
(-2.0) ** 3, (-2.0) ** -3, 2.0 ** 1024j
0.0 ** 0.0, float('nan') ** 0, 1 ** float('nan'), (-1) ** float('inf'), float('inf') ** -1, (-0.0) ** 3, (-float('inf')) ** 3
1.5 << 1
1.5 | 1
1.5 & 1.5
1.5 < 'a'
1.5 + None
'a' * 1.5
[1] * 1.5
[1][1.0]
range(1.5)
hash(1.5), hash(float('inf')), hash(-float('inf')), hash(1e300), hash(0.1), hash(-0.0), hash(2.0**61)
complex(1.5), bool(0.0), bool(-0.0), bool(float('nan'))
int(1e18), int(-1e18), int(1.5e300) % 1000
1.5.real
1.real
1..real
1e5.is_integer()
1.5.__add__('a'), 1.5.__radd__(1), 1.5.__eq__('a'), 1.5.__lt__(2)
float.__doc__ is not None, float.__name__
max(1.5, 2), min(1, 1.0), max(1, 1.0), sum([0.1]*10), sum([1, 2.5]), sum([1e16, 1, -1e16])
''')
