# A BaseException of the script's own.
class Stop(BaseException):
    """Ends the program."""


def deep(n):
    if n == 0:
        raise Stop('everything', 42)
    deep(n - 1)


try:
    deep(3)
except Exception:
    print('not caught here')
