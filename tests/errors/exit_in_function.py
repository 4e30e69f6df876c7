# exit in a nested call; SystemExit caught shows its code.
import sys


def leave(code):
    sys.exit(code)


for c in (None, 0, 5, 'text', (1, 2)):
    try:
        leave(c)
    except SystemExit as e:
        print(repr(e), e.code, e.args)
leave(9)
