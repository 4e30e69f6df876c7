# bisect with odd bounds, sequences, keys and comparisons.
import bisect


def attempt(what):
    try:
        print(what, '=>', eval(what))
    except Exception as e:
        print(what, '=>', type(e).__name__, e)


for bounds in '0, -1', '1, None', '0, -2', '0, 10', '1, -1', '-1', "'a'", '10**30', '0.5', '0, 2, 3', '5, 2', '2, 2':
    attempt(f'bisect.bisect([1, 2, 3], 2, {bounds})')
for a in '5', '{0: 2}', '{}', "'abc'", 'range(10**18)', '(1, 2)', 'None':
    attempt(f"bisect.bisect({a}, {"'b'" if a == "'abc'" else 1})")
for call in ('bisect.insort((1, 2), 3)', 'bisect.insort([1], 2, key=5)', 'bisect.bisect()', 'bisect.bisect([1])', 'bisect.bisect(a=[1], x=2, lo=0, hi=1)',
             'bisect.bisect([1], 2, foo=3)', "bisect.bisect([1, 'a', 3], 2)", 'bisect.bisect_left([None], 2)', 'bisect.bisect_left([3, 2, 1], -2, key=lambda x: -x)',
             'bisect.bisect, bisect.insort, bisect.insort_left', 'hasattr(bisect, "__all__")'):
    attempt(call)


class Squares:
    def __len__(self):
        return 10

    def __getitem__(self, i):
        print('get', i, end=' ')
        return i * i

    def insert(self, i, x):
        print('insert', i, x)


bisect.insort(Squares(), 50)
bisect.insort_left(Squares(), 49, key=lambda x: x)
print(bisect.bisect(Squares(), 49, 2, 8))


class Items(list):
    def insert(self, i, x):
        print('insert', i, x)
        super().insert(i, x)

    def __getitem__(self, i):
        print('get', i)
        return super().__getitem__(i)


items = Items([1, 3])
bisect.insort(items, 2)
print(items)


class Clears:
    def __lt__(self, other):
        numbers.clear()
        return False

    def __gt__(self, other):
        numbers.clear()
        return True


for find in bisect.bisect, bisect.bisect_left, bisect.insort:
    numbers = [1, 2, 3, 4, 5, 6, 7, 8]
    try:
        print(find(numbers, Clears()), len(numbers))
    except IndexError as e:
        print(e)
