import sys


def make_adder(step):
    return lambda x: x + step


def make_counter():
    count = 0

    def bump(amount):
        nonlocal count
        count += amount
        return count

    return bump


def compose(f, g):
    return lambda x: f(g(x))


def main(rounds):
    bump = make_counter()
    numbers = list(range(1000))
    for r in range(rounds):
        shift = compose(make_adder(r), make_adder(1))
        shifted = list(map(shift, numbers))
        odd = list(filter(lambda x: x % 2 == 1, shifted))
        for x in odd:
            bump(x)
    print(bump(0))


main(int(sys.argv[1]))
