import sys


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main(rounds):
    total = 0
    for _ in range(rounds):
        total += fib(30)
    print(total)


main(int(sys.argv[1]))
