# Frames that alternate are not folded; the limit is made small.
import sys
sys.setrecursionlimit(60)


def ping(n):
    pong(n + 1)


def pong(n):
    ping(n + 1)


try:
    ping(0)
except RecursionError as e:
    print(e)


def down(n):
    if n == 0:
        raise ValueError('bottom')
    down(n - 1)


down(10)
