# Sizes that no machine has, at the edge of what a size can be.
import io
import itertools
import random
import struct
import sys

largest = sys.maxsize
for f in ((1).to_bytes, (-1).to_bytes, bytes, bytearray, ' '.ljust, ' '.zfill, b' '.center, bytearray(b' ').rjust, 'a'.__mul__, b'ab'.__mul__,
          [1].__mul__, (1,).__mul__, [None].__imul__, [0].__rmul__, lambda n: '%*d' % (n, 1), lambda n: format(1, str(n)), lambda n: format('a', str(n)),
          lambda n: format(1.5, '.' + str(n)), lambda n: '\t'.expandtabs(n), lambda n: b'\t'.expandtabs(n), lambda n: bytearray(5).__imul__(n),
          lambda n: '%.*f' % (n, 1.5), lambda n: list(range(n)), lambda n: 1 << n, random.randbytes, random.getrandbits,
          lambda n: struct.pack(f'{n}s', b''), lambda n: io.BytesIO().truncate(n) and 0 / 0,
          lambda n: [1, 2].__mul__(n), lambda n: [1.5].__mul__(n), lambda n: (1, 2, 3).__mul__(n), lambda n: [[]].__mul__(n),
          lambda n: itertools.tee([], n), lambda n: itertools.product('ab', 'cd', repeat=n),
          lambda n: format('a', f'\U0001f600>{n}'), lambda n: random.sample('ab', n), lambda n: '{:{}}'.format('a', n), lambda n: 'x'.center(n, '\U0001f600'),
          lambda n: 'a'.join(['b'] * n), lambda n: memoryview(bytearray(n)), lambda n: bytes(n // 2)):
    for size in largest, largest - 5, largest - 100, *(1 << n for n in range(56, 63)), *((1 << n) + 1 for n in range(56, 63)):
        try:
            f(size)
        except (MemoryError, OverflowError, ValueError, ZeroDivisionError, struct.error):
            pass
        else:
            print(f, size)
print('done')
