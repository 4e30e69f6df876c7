import sys


def main(n):
    total = 0
    for i in range(n):
        if i % 3 == 0:
            total += i
        elif i % 5 == 0:
            total -= 2 * i
        else:
            total += i % 7
    print(total)


main(int(sys.argv[1]))
