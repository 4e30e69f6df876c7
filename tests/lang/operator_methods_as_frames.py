# Operators, comparisons, subscripts, calls and iteration that a class defines in
# Python: what they return, raise and fall back to.


def functions(error):
    names = []
    tb = error.__traceback__
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return names


class Left:
    def __init__(self, answer):
        self.answer = answer

    def __add__(self, other):
        return self.answer

    def __eq__(self, other):
        return self.answer

    def __lt__(self, other):
        return self.answer

    def __getitem__(self, key):
        if key == 'raise':
            raise LookupError(key)
        return ('item', key)

    def __setitem__(self, key, value):
        print('set', key, value)
        return 'ignored'

    def __call__(self, *args, **kwargs):
        return ('called', args, kwargs)

    __hash__ = None


class Right:
    def __radd__(self, other):
        return 'radd'

    def __gt__(self, other):
        return 'gt'

    def __eq__(self, other):
        return 'right eq'

    __hash__ = None


class Sub(Left):
    def __radd__(self, other):
        return 'sub radd'

    def __eq__(self, other):
        return 'sub eq'

    __hash__ = None


no = Left(NotImplemented)
print(Left('add') + 1, no + Right(), no + Sub(1), Left(7) + Sub(1))
for attempt in (lambda: no + 1, lambda: no + no, lambda: no < 1, lambda: no < no):
    try:
        print(attempt())
    except TypeError as error:
        print('TypeError:', error)
x = no
try:
    x += 1
except TypeError as error:
    print('TypeError:', error)
x = Left('in place')
x += 1
print(x)

print(no == 1, no == no, no == Right(), Left('eq') == Right(), Left(0) == Sub(0))
print('yes' if Left([]) == 1 else 'no', 'yes' if Left([1]) == 1 else 'no', 'yes' if no == Right() else 'no')
print('yes' if no < Right() else 'no', no < Right())
count = 0
while Left(count < 3) == 'x':
    count += 1
print(count)

box = Left(0)
print(box[1], box['a':'b'], box[1, 2])
box[5] = 'five'
try:
    box['raise']
except LookupError as error:
    print(repr(error), functions(error))
print(box(), box(1, b=2), box(*[1, 2], **{'c': 3}))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration('done')
        self.n -= 1
        if self.n == 13:
            raise RuntimeError('unlucky')
        return self.n


print([n for n in Countdown(3)])
for n in Countdown(2):
    print(n, end=' ')
else:
    print('else')
try:
    for n in Countdown(15):
        print(n, end=' ')
except RuntimeError as error:
    print(error, functions(error))
try:
    for n in Countdown(1):
        raise StopIteration('from the body')
except StopIteration as error:
    print(repr(error))


def generate():
    for n in Countdown(2):
        yield n
    yield from Countdown(2)


print(list(generate()))


class Deep:
    def __init__(self, depth):
        self.depth = depth

    def __add__(self, other):
        return Deep(self.depth - 1) + other if self.depth else 'bottom'

    def __getitem__(self, key):
        return self[key + 1]


print(Deep(200) + 1)
try:
    Deep(0)[0]
except RecursionError as error:
    print('RecursionError:', error)


class Called:
    pass


Called.__call__ = Called()
try:
    Called()()
except RecursionError:
    print('RecursionError')
