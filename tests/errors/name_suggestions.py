# NameError with suggestions.
foobar = 1
for src in ('foobaz', 'fobar', 'prnt(1)', 'Exceptin', 'lenn', 'completely_different', 'x', 'self', 'True_', 'sys', 'math', 'time', 'ranges', 'Foobar', 'FOOBAR'):
    try:
        eval(src)
    except NameError as e:
        print(src, '|', e, '|', e.name)


class C:
    blech = 1

    def method(self):
        return blech


def f():
    local_name = 1
    return local_nam


try:
    f()
except NameError as e:
    print(e)
try:
    C().method()
except NameError as e:
    print(e)
C().method()
