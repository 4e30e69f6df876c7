# assert, with and without a message; __debug__.
assert True
assert 1, f'never evaluated {undefined}'
for src in ('assert 0', 'assert 0, "message"', 'assert [], [1, 2]', 'assert None, ("a", 1)', 'assert 0, None', 'assert 0, ValueError("inner")'):
    try:
        exec(src)
    except AssertionError as e:
        print(src, '|', str(e), '|', e.args)
print(__debug__)
if __debug__:
    print('debug')


def f(x):
    assert x > 0, f'{x} is not positive'
    return x


print(f(1))
try:
    f(-1)
except AssertionError as e:
    print(e)
try:
    assert (lambda: 0)()
except AssertionError as e:
    print(repr(e))
AssertionErrorSaved = AssertionError
AssertionError = ValueError
try:
    assert 0, 'builtin one is raised'
except AssertionErrorSaved as e:
    print(type(e).__name__, e)
try:
    exec('__debug__ = 1')
except SyntaxError as e:
    print(e.msg)
