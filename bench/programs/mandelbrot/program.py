import sys

LIMIT = 50


def escape(cr, ci):
    zr = 0.0
    zi = 0.0
    for i in range(LIMIT):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return i
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return LIMIT


def main(size):
    total = 0
    for y in range(size):
        ci = 2.0 * y / size - 1.0
        for x in range(size):
            total += escape(3.0 * x / size - 2.0, ci)
    print(total)


main(int(sys.argv[1]))
