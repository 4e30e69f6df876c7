# complex() and the operators of complex.
from each import each
each('''
complex(), complex(1), complex(1, 2), complex(1.5, -0.0), complex('1+2j'), complex('1j'), complex('-j'), complex('+j'), complex('(1+2j)'), complex(' 1+2j ')
complex('1 + 2j')
complex('')
complex('abc')
complex('1+2')
complex('1+j2')
complex('j1')
complex('inf+nanj'), complex('nan-infj'), complex('1e5j')
complex('1', 2)
complex(1, '2')
complex(None)
complex([], 1)
complex(1, None)
complex(real=1, imag=2)
complex(1j, 1j)
complex(b'1')
1j * 1j, 1j + 1, 1 - 1j, 1j / 2, 2 / 1j, (1+2j) * (3-4j), (1+2j) / (3-4j)
1j // 1
1j % 1
divmod(1j, 1)
1j / 0
1j ** 2, 2 ** 1j, (1+1j) ** 3, (1+1j) ** -2, (1+1j) ** 0.5, 0j ** 0, 1j ** 1j
0j ** -1
0j ** 1j
1j < 2j
1j > 1
1j == 1j, 1j == 1, (1+0j) == 1, (1+0j) == 1.0, 1j != 1
abs(3+4j), abs(-1j), abs(complex('inf+nanj')), abs(complex('nan+1j'))
abs(1e308+1e308j)
(3+4j).real, (3+4j).imag, (3+4j).conjugate()
(3+4j).real = 5
-(1+2j), +(1-2j), bool(0j), bool(1j)
int(1j)
float(1j)
round(1j)
hash(1j), hash(1+0j), hash(1.5+2.5j), hash(complex(0, -0.0))
repr(1j), repr(-1j), repr(1+2j), repr(-0j), repr(complex(-0.0, 1)), repr(complex(0, -0.0)), repr(complex(float('nan'), float('inf'))), repr(1e20+1e-7j), repr(complex(-0.0, -0.0))
str(1e16j), str(100j), str(1.5j)
format(1+2j), format(1+2j, '.2f'), format(1+2j, 'g'), format(1+2j, '+.1e'), format(1+2j, '>20'), format(1+2j, '<20.3f'), format(1+2j, '^20'), format(1234567.891+1j, ',.1f'), format(1+2j, '_')
format(1j, '=10')
format(1j, '010')
format(1j, 'd')
format(1j, '%')
format(1j, 'n')
'%s' % 1j, '%r' % (1j,)
'%d' % 1j
'%f' % 1j
1j.__complex__(), complex.__name__, (1j).__class__
pow(1j, 2)
pow(1j, 2, 3)
sum([1j, 2, 3.5])
1J, 1.5J, .5j, 1e5j, 0j
1_0j
max(1j, 2j)
sorted([1j, 2])
{1j: 1, 1: 2, 1+0j: 3}
complex('1_0+2_0j')
complex('1__0j')
1j.__lt__(1j), 1j.__eq__(1j), 1j.__add__('a'), (1j).__getnewargs__()
1j + 'a'
'a' + 1j
1j * []
[1j] * 2, 1j and 2, 0j or 3, not 0j
isinstance(1j, complex), isinstance(1j, (int, float))
(1+2j).__pow__(2), (2).__pow__(1j), (1j).__rpow__(2), (1j).__bool__()
''')
