import sys


class Rejected(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def check(i):
    if i % 3 == 0:
        raise Rejected(i % 7)
    return 1


def attempt(i):
    return check(i) + 1


def main(n):
    passed = 0
    codes = 0
    closed = 0
    for i in range(n):
        try:
            try:
                passed += attempt(i)
            finally:
                closed += 1
        except Rejected as error:
            codes += error.code
    print(passed, codes, closed)


main(int(sys.argv[1]))
