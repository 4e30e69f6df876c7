import sys


def count(n):
    for i in range(n):
        yield i


def squares(source):
    for x in source:
        yield x * x


def keep_odd(source):
    for x in source:
        if x % 2 == 1:
            yield x


def chain(first, second):
    yield from first
    yield from second


def main(n):
    total = 0
    for x in chain(keep_odd(squares(count(n))), count(n)):
        total = (total + x) % 1000003
    print(total)


main(int(sys.argv[1]))
