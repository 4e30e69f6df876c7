# What cannot travel to a worker process.
from concurrent.futures import ProcessPoolExecutor


def make():
    return lambda: 1


def gen():
    yield 1


class Custom(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.a, self.b = a, b


def raises():
    raise Custom(1, 'two')


def chained():
    try:
        {}['k']
    except KeyError as e:
        raise ValueError('outer') from e


def attempt(f):
    try:
        return f.result()
    except Exception as e:
        return f'{type(e).__name__}: {str(e).split(" at 0x")[0]}'


if __name__ == '__main__':
    with ProcessPoolExecutor(1) as ex:
        print(attempt(ex.submit(lambda: 1)).split('<lambda>')[0])
        print(attempt(ex.submit(make)).split('<lambda>')[0].split('make')[0])
        print(attempt(ex.submit(list, gen())))
        print(attempt(ex.submit(gen)))
        try:
            ex.submit(raises).result()
        except Custom as e:
            print(e.a, e.b, e.args)
        try:
            ex.submit(chained).result()
        except ValueError as e:
            print(e)
        print(attempt(ex.submit(len)), attempt(ex.submit(len, 5)))
        print(attempt(ex.submit(len, 'still works')))
    try:
        ex.submit(len, 'x')
    except RuntimeError as e:
        print(e)
