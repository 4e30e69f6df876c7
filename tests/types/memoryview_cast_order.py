"""Which of several wrong arguments of memoryview.cast is named, and casts of views of several dimensions to one."""


def attempt(view, code, shape):
    try:
        print(repr(code), shape, view.cast(code, shape).shape)
    except Exception as error:
        print(repr(code), shape, type(error).__name__, error)


view = memoryview(b'abcdef')
for code in '', 'zz', 'B', 'i', 5:
    for shape in 0, 'x', [2], (2, 3), [-1], [0], [], [2.5], None, [7], range(2), [6, 1, 1]:
        attempt(view, code, shape)
for other in view[::2], view.cast('B', (2, 3)), view.cast('H'):
    for code in '', 'B', 'i', 'H':
        for shape in 0, [3], [6]:
            attempt(other, code, shape)
view = memoryview(b'')
view.release()
attempt(view, '', 0)
