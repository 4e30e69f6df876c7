# str.join takes iterators to their end, whatever they yield.
def words(*values):
    for value in values:
        print('yields', value)
        yield value
    print('ends')


class Text(str):
    pass


print(', '.join(words('a', 'bé', '日本')), repr(', '.join(words())))
for bad in ('a', 1, 'b', None), (None,), (b'a', 'b'):
    try:
        ''.join(words(*bad))
    except TypeError as e:
        print(e)
print(type(''.join(words(Text('sub')))), type('-'.join([Text('sub')])), type(''.join({Text('key'): 1})))
long = ''.join(str(i) for i in range(500))
print(len(long), long[-9:], len('é'.join(c for c in long)), 'é'.join(c for c in long)[1000:1010])
print('-'.join({'a': 1, 'b': 2}), '-'.join({'x'}), '+'.join(map(str, range(5))), 'ab'.join('xyz'), ''.join(reversed('abc')))


def fails():
    yield 'a'
    raise KeyError('inside')


for what in fails(), 5, None:
    try:
        ''.join(what)
    except (KeyError, TypeError) as e:
        print(repr(e))
