# Parts of a split, single characters replaced, text put together: short and long ones.
line = 'name, an address of some length, 12345, , end'
long = line * 50
for text in line, long, 'äö, ü,' + line:
    for limit in -1, 0, 1, 2, 1000:
        parts = text.split(',', limit)
        assert ','.join(parts) == text
        print(len(parts), parts[:2], parts[-1][-20:], end=' ')
    print(text.rsplit(',', 1)[1], len(text.split()), text.split(None, 2)[1:2])
    for old, new, count in ('e', 'E', -1), (',', ';', 3), ('e', 'é', -1), ('z', 'y', -1), ('e', 'e', -1), ('d', 'D', 1), ('ä', 'a', -1), ('n', 'm', 0):
        changed = text.replace(old, new, count)
        print(len(changed), changed[:12], changed[-8:], changed.count(new), end=' ')
    print()
print(b'a-b-c'.replace(b'-', b'+'), b'a-b-c'.replace(b'-', b'+', 1), bytearray(b'x' * 40).replace(b'x', b'y', 39))


class Shows:
    """Formats itself with formatting."""

    def __init__(self, depth):
        self.depth = depth

    def __format__(self, spec):
        return '<{:>{}}|{}>'.format(self.depth, 3, Shows(self.depth - 1) if self.depth else '%s-%r' % (spec, self.depth))

    def __str__(self):
        return 'str %d %s' % (self.depth, Shows(self.depth - 1) if self.depth else format(self, 'x'))

    __repr__ = __str__


print('{0} and {0:spec} and {1!r}'.format(Shows(3), Shows(2)))
print('%s, %r, %-30s|' % (Shows(2), Shows(1), Shows(0)))
print('{:>200}{:<10}'.format('a', 'b').strip(), len('%300d%s' % (7, 'x' * 300)), len('{:5000}'.format('')), '{}'.format(''), '%s' % '')
same = 'unchanged'
print('{}'.format(same), f'{same:5}', format(same, '3'), f'{same:.4}', f'{same:>12}', '%s' % same)
for wrong in (lambda: '{:d}'.format(same), lambda: '{0[x]}'.format([1]), lambda: '%d' % same, lambda: '{} {}'.format(1), lambda: '%s %s' % (1,)):
    try:
        wrong()
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
print('{} {}'.format('still', 'works'), '%s %s' % ('still', 'works'))
