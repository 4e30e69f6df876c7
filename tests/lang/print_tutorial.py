# A walk through the language as a tutorial would take it.
print('Hello, World!')
name, age = 'Ada', 36
print(f'{name} is {age} years old, next year {age + 1}')
print('single' "double" '''triple''', r'C:\new', 'tab\there', 'quote\'s')
print(10 / 3, 10 // 3, 10 % 3, 2 ** 10, -7 // 2, round(3.14159, 2), abs(-5), divmod(17, 5))
print(0.1 + 0.2, 1e3, 5e-4, 1_000_000, 0xff, 0b101, 0o17, 3 + 4j)
word = 'Python'
print(word[0], word[-1], word[2:5], word[:2] + word[2:], len(word), word[::-1], word.upper(), 'th' in word, word.replace('P', 'J'))
squares = [1, 4, 9, 16, 25]
squares.append(36)
squares[2:4] = ['nine', 'sixteen']
print(squares, squares[-3:], squares + [49], len(squares))
a, b = 0, 1
while a < 100:
    print(a, end=', ')
    a, b = b, a + b
print()
x = 15
if x < 0:
    print('negative')
elif x == 0:
    print('zero')
else:
    print('positive')
for w in ['cat', 'window', 'defenestrate']:
    print(w, len(w))
for n in range(2, 10):
    for d in range(2, n):
        if n % d == 0:
            print(f'{n} = {d} * {n // d}')
            break
    else:
        print(n, 'is prime')


def parrot(voltage, state='stiff', *args, action='voom', **kw):
    """Show how arguments arrive."""
    print(voltage, state, args, action, kw)


parrot(1000)
parrot(voltage=1000, action='VOOOM')
parrot('a', 'b', 'c', 'd', x=1)
parrot(**{'voltage': 'four', 'state': 'bleeding'})
print(parrot.__doc__, parrot.__name__)
matrix = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
print([[row[i] for row in matrix] for i in range(4)], list(zip(*matrix)), [n for row in matrix for n in row if n % 2])
t = 12345, 54321, 'hello!'
x, y, z = t
print(t, z, (), ('one',), len(('one',)))
basket = {'apple', 'orange', 'apple', 'pear'}
print(sorted(basket), 'orange' in basket, sorted(set('abracadabra') - set('alacazam')))
tel = {'jack': 4098, 'sape': 4139}
tel['guido'] = 4127
del tel['sape']
print(tel, list(tel), sorted(tel), 'guido' in tel, 'jack' not in tel, {x: x ** 2 for x in (2, 4, 6)})
for k, v in tel.items():
    print(k, v)
for i, v in enumerate(['tic', 'tac', 'toe']):
    print(i, v)
for q, ans in zip(['name', 'quest'], ['lancelot', 'the grail']):
    print('What is your {0}?  It is {1}.'.format(q, ans))
while True:
    try:
        n = int('forty' if x else '40')
        break
    except ValueError as e:
        print('Oops!', e)
        x = 0
print(n)


class Dog:
    kind = 'canine'

    def __init__(self, name):
        self.name = name
        self.tricks = []

    def add_trick(self, trick):
        self.tricks.append(trick)


class Puppy(Dog):
    def add_trick(self, trick):
        super().add_trick(trick + ' (clumsily)')


d, e = Dog('Fido'), Puppy('Buddy')
d.add_trick('roll over')
e.add_trick('play dead')
print(d.name, d.tricks, e.kind, e.tricks, isinstance(e, Dog), issubclass(Puppy, Dog))


def reverse(data):
    for index in range(len(data) - 1, -1, -1):
        yield data[index]


print(''.join(reverse('golf')), sum(i * i for i in range(10)), list(map(lambda v: v + 1, [1, 2])), sorted([3, 1, 2], key=lambda v: -v))
with open(__file__) as f:
    print(f.readline().strip(), f.closed)
print(f.closed, *sorted({1: 'one', 2: 'two'}.values()), sep=' | ')
for x in range(1, 4):
    print(repr(x).rjust(2), repr(x * x).rjust(3), end=' ')
    print(repr(x * x * x).rjust(4))
print('{0:2d} {1:3d} {name:>6}'.format(1, 2, name='x'), f'{3.14159:.3f}', '12'.zfill(5), '%5.2f' % 2.5)
