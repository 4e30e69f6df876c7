# float: shortest repr, str, and conversions of text.
values = [0.0, -0.0, 1.0, 0.1, 0.2 + 0.1, 1 / 3, 2 / 3, 1e15, 1e16, 123456789012345680.0, 1e17, 1e22, 1e23, 1e-4, 1e-5, 0.00012345,
          5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 3.141592653589793, 2.5, 100.0, 1e100, 1.5e300, -1.5e-300,
          9007199254740993.0, 0.3, 4.35, 1e21, 12345.678, 4503599627370496.5, 1e5, 123e-7]
for v in values:
    print(repr(v), str(-v))
print(float('inf'), float('-inf'), float('nan'), -float('nan'), float('INFINITY'), float('nAn'))
print(float(' 1.5\n'), float('1e3'), float('.5'), float('5.'), float('1_0.5'), float('-0'), float('+1'), float(b'2.5'), float('١.٥'), float())
print(float(10 ** 20), float(True), float('1e400'), float('1e-400'), float('0.1e1'), float(2 ** 53 + 1), float('123456789' * 5))
for bad in ('', 'abc', '1.2.3', '1e', '--1', '1_', '_1', '1__0', 'infinit', '0x10', None, [], 1j, '1 2'):
    try:
        print(float(bad))
    except Exception as e:
        print(type(e).__name__, e)
print([1.0, (2.5,), {'k': 1e100}], f'{1.0}', '%s' % 1.0, str(1e16))
x = 0.1
for _ in range(5):
    x = x * 3 - 0.2
    print(x)
print(sum([0.1] * 10), sum([0.1] * 10) == 1.0, 0.1 + 0.7, 1.1 * 1.1, 1.1 + 2.2, 3 * 1.1, 1e16 + 1, 0.1 * 3)
print(1e308 * 10, -1e308 * 10, 1e-320 / 10, 2.0 ** 0.5, 2 ** 0.5, 10 ** -3, 1e3 ** 2, 7.0 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 1e20 % 3)
