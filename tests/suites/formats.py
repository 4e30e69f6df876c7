# str.format, format() and %, with good and bad specifications.
from each import each
each('''
'{}'.format(1), '{} {}'.format(1, 2), '{0} {1} {0}'.format(1, 2), '{a}'.format(a=1), '{0.real}'.format(5), '{0[1]}'.format([1, 2]), '{0[a]}'.format({'a': 1})
'{}'.format()
'{0} {}'.format(1, 2)
'{} {0}'.format(1, 2)
'{5}'.format(1)
'{a}'.format()
'{'.format()
'}'.format()
'{{}}'.format(), '{{{}}}'.format(1), '}}'.format(), '{{'.format()
'{!r}'.format('a'), '{!s}'.format('a'), '{!a}'.format('é'), '{!r:>5}'.format('a')
'{!x}'.format(1)
'{!}'.format(1)
'{!rr}'.format(1)
'{0!r'.format(1)
'{:'.format(1)
'{0[}'.format([1])
'{0[0}'.format([1])
'{0[]}'.format([1])
'{0.}'.format(1)
'{0[a]}'.format([1])
'{0[0]x}'.format([1])
'{0.foo}'.format(1)
'{:{}}'.format(5, 10), '{:{}.{}}'.format(3.14159, 10, 2), '{:{w}}'.format(5, w=3), '{0:{1}}'.format('a', '>4')
'{:{:{}}}'.format(1, 2, 3)
'{:d}'.format('a')
'{:d}'.format(1.5)
'{:s}'.format(1)
'{:x}'.format(1.5)
'{:f}'.format('a')
'{:5}'.format(None)
'{:5}'.format([])
'{}'.format(None), '{}'.format([1]), '{!r:5}'.format(None)
'{:z}'.format(1)
'{:,x}'.format(255)
'{:,s}'.format('a')
'{:_s}'.format('a')
'{:,_d}'.format(1)
'{:+d} {: d} {:-d} {:+d}'.format(1, 1, 1, -1)
'{:+s}'.format('a')
'{: s}'.format('a')
'{:=5}'.format('a')
'{:05}'.format('a')
'{:05d} {:<05d} {:+05d} {:=+5d} {:#x} {:#06x} {:#b} {:#o} {:X} {:#X} {:c} {:n}'.format(42, 42, 42, 42, 42, 42, 5, 8, 255, 255, 65, 1000)
'{:#s}'.format('a')
'{:+c}'.format(65)
'{:,c}'.format(65)
'{:.2d}'.format(5)
'{:.3s} {:5.2s}| {:>5.1s} {:^7s} {:*^7s} {:*<5s} {:.0s}'.format('abcdef', 'xyz', 'q', 'mid', 'mid', 'l', 'zz')
'{:é>5}'.format('a'), '{:{{>5}'.format('a') if 0 else ''
'{:10.3f} {:e} {:E} {:g} {:G} {:%} {:.1%} {:.3e} {:10.2e}|{:<10.2f}|{:^10.1f}|{:+.1f} {: .1f} {:010.2f} {:#.0f} {:.0f}'.format(3.14159, 12345.678, 0.00012, 1e10, 1e-10, 0.5, 0.1234, 1234.5, 0.001, 1.5, 2.25, 1.0, 1.0, -3.14159, 5.0, 2.5)
'{:g} {:g} {:g} {:g} {:#g} {:.3g} {:.10g} {:g}'.format(100000, 1000000, 1e-4, 1e-5, 1.0, 1234.5, 1/3, 0.0)
'{:f} {:e} {:g} {:F} {:E} {:G} {:%} {:5} {:<5}|'.format(float('inf'), float('-inf'), float('nan'), float('inf'), float('nan'), float('inf'), float('inf'), float('nan'), float('inf'))
'{:05f} {:+f} {:05} {:=10f}'.format(float('inf'), float('inf'), float('nan'), float('-inf'))
'{} {:.1f} {:} {:.3} {:10}|{:<10}|'.format(1e16, 1e16, 0.1, 0.12345, 1.5, 1.5)
'{:.15g} {:.17g} {:r}'.format(0.1, 0.1, 1) if 0 else 0
'{:r}'.format(1)
'{:.}'.format(1.0)
'{:.a}'.format(1.0)
'{:10.}'.format(1.0)
'{:999999999999999999999}'.format(1)
'{:.999999999999999999999f}'.format(1.0)
'{:>>5}'.format(1), '{:<<5}'.format(1), '{:^^5}'.format(1), '{:==5}'.format(-1)
'{:!>5}'.format(1)
'{:  >5}'.format(1)
'{:b} {:o} {:x} {:d} {:b}'.format(-5, -8, -255, -1, 0)
'{:z.1f} {:z.0f} {:.1f}'.format(-0.01, -0.4, -0.01)
'{:zd}'.format(1)
'{:1000}'.format(1) == ' ' * 999 + '1', len('{:.1000f}'.format(1.0))
'{:d}'.format(True), '{:}'.format(True), '{:s}'.format('x'), '{:5}'.format(True), '{:>6}'.format(False)
'{:s}'.format(True)
'{:%}'.format(5), '{:.0%}'.format(1), '{:e}'.format(5), '{:.2f}'.format(7), '{:g}'.format(10**20)
'{:f}'.format(10**400)
'{:x}'.format(10**30), '{:,}'.format(10**20), '{:40}'.format(10**20), '{:<40}|'.format(10**20)
format(5), format(5, ''), format('a', '>5'), format(1.5, '.3'), format(None), format([1]), format(1, 'b')
format(5, 5)
format()
format(1, 2, 3)
format(object(), 'x')
format([], 'x')
format(int, '>5')
'{0.__class__.__name__}'.format(5), '{.real}'.format(5), '{[0]}'.format('ab')
'{a.b[c]}'.format(a=type('X', (), {'b': {'c': 5}}))
'%d %i %u' % (1, 2, 3), '%5d|%-5d|%05d|%+d|% d' % (1, 1, 1, 1, 1), '%x %X %o %#x %#o' % (255, 255, 8, 255, 8)
'%s %r %a' % ('a', 'a', 'é'), '%5s|%-5s|%.2s' % ('a', 'a', 'abc'), '%c%c' % (65, 'b'), '%%'  % ()
'%f %.2f %e %g %G %10.3f|%-10.1f|%+f|%05.1f' % (1.5, 1.555, 1e5, 1e-5, 1e20, 3.14159, 2.5, 1.0, 2.25)
'%*d|%-*d|%.*f' % (5, 1, 5, 1, 2, 3.14159)
'%(a)s %(b)05d %%' % {'a': 1, 'b': 2}
'%s' % None, '%s' % [1], '%s' % (1,), '%s' % {}, '%s' % 'x'
'%d' % 'a'
'%d' % 1.9, '%d' % True, '%s' % 1.5, '%x' % 255
'%x' % 1.5
'%c' % 'ab'
'%c' % 1.5
'%s %s' % ('a',)
'%s' % ('a', 'b')
'%d' % ()
'%' % ()
'%z' % 1
'abc' % 1
'abc' % ()
'abc' % {}
'abc' % [1]
'%(a)s' % 1
'%(a)s' % {}
'%(a' % {}
'%(a)' % {'a': 1}
'%*d' % ('a', 1)
'%.*d' % (1,)
'%5' % 1
'%l' % 1
'%ld %hd %Ld' % (1, 2, 3)
'%s %(a)s' % {'a': 1}
'%#s %+s %05s' % ('a', 'b', 'c')
'%.3d %+.3d %#.3x %-8.3d| %08.3d' % (5, 5, 5, 5, 5)
'%.0f %.0e %#.0f' % (2.5, 2.5, 2.5)
'%i' % 10**30, '%x' % -10**20, '%.50f' % 0.1, '%.20g' % 0.1, '%g' % 1e300
'%f' % float('nan'), '%d' % 1e20, '%5.1f' % float('inf'), '%05f' % float('-inf')
'%d' % float('inf')
'%d' % float('nan')
'%r' % (1, ), '%r %s' % ('a', 'b')
'%s' * 3 % (1, 2, 3), '%s' % 'a' * 2, '%s%%' % 5
'%b' % 5
b'%b %s %d %a %r %c %x' % (b'a', b'b', 5, 'é', 'é', 65, 255)
b'%s' % 'a'
b'%b' % 5
b'%c' % 256
b'%d' % 'a'
b'%(a)s' % {b'a': b'x'}
b'%(a)s' % {'a': b'x'}
b'%5s|%-5s|%05d|%.1f' % (b'a', b'a', 5, 2.25)
bytearray(b'%d') % 5
''')
class F:
    def __format__(self, s): return f'<{s}>'
    def __str__(self): return 'STR'
    def __repr__(self): return 'REPR'
class BadF:
    def __format__(self, s): return 5
class RaiseF:
    def __format__(self, s): raise ValueError('fmt ' + s)
class BadStr:
    def __str__(self): return 5
class BadRepr:
    def __repr__(self): return None
class OnlyRepr:
    def __repr__(self): return 'OR'
class I(int):
    def __str__(self): return 'I-str'
class I2(int):
    def __format__(self, s): return 'I2'
class Idx:
    def __index__(self): return 7
    def __float__(self): return 2.5
each('''
'{} {:abc} {!s} {!r} {!s:>5} {:{}}'.format(F(), F(), F(), F(), F(), F(), 'q')
f'{F()} {F():abc} {F()!s} {F()!r:>6} {F():{"x"}y}'
format(F()), format(F(), 'z'), '%s %r' % (F(), F())
format(BadF())
f'{BadF()}'
'{:q}'.format(RaiseF())
str(BadStr())
f'{BadStr()}'
'%s' % BadStr()
repr(BadRepr())
str(BadRepr())
print(BadStr())
f'{BadRepr()!r}'
'{}'.format(OnlyRepr()), '%s' % OnlyRepr(), str(OnlyRepr()), f'{OnlyRepr()!s}'
'{:5}'.format(OnlyRepr())
'{}'.format(I(5)), f'{I(5)}', '%s %d' % (I(5), I(5)), '{:d}'.format(I(5)), str(I(5)), repr(I(5))
'{}'.format(I2(5)), f'{I2(5):d}', '%d' % I2(5)
'%d %x %c' % (Idx(), Idx(), 65)
'%f' % Idx(), '%s' % isinstance(Idx(), int)
'{:d}'.format(Idx())
'%c' % Idx()
''')
