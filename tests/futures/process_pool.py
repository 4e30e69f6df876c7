# ProcessPoolExecutor: functions travel by name, values are copied.
from concurrent.futures import ProcessPoolExecutor


def square(x):
    return x * x


def mutate(xs):
    xs.append(99)
    return xs


def fails(x):
    raise ValueError(f'failed {x}')


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def norm(self):
        return self.x ** 2 + self.y ** 2


def move(p, dx):
    return Point(p.x + dx, p.y)


counter = 0


def count():
    global counter
    counter += 1
    return counter


if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=2) as ex:
        print(ex.submit(square, 7).result())
        print(list(ex.map(square, range(8))), list(ex.map(square, range(8), chunksize=3)), list(ex.map(pow, [2, 3], [5, 2])))
        xs = [1]
        print(ex.submit(mutate, xs).result(), xs)
        try:
            ex.submit(fails, 3).result()
        except ValueError as e:
            print(e)
        p = ex.submit(move, Point(1, 2), dx=5).result()
        print(p.x, p.y, isinstance(p, Point), ex.submit(p.norm).result())
        print(ex.submit(len, 'abc').result(), ex.submit(sorted, {3: 1, 1: 2}).result(), ex.submit(str.upper, 'x').result())
        for v in (None, 1.5, 'é', b'b', [1, [2]], (1, {'k': {1, 2}}), 10 ** 50, 1j, range(3), frozenset([1]), ...):
            assert ex.submit(list, [v]).result() == [v]
    with ProcessPoolExecutor(1) as ex:
        print([ex.submit(count).result() for _ in range(3)], counter)
