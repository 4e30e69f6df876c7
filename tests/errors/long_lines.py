# Carets below long and non-ASCII source lines, and tabs.
def f(x):
	return x['é'] + x['日本語'] + (x['ключ'] / 0)  # a comment that follows the code on its line, long enough to be noticed


try:
    f({'é': 1, '日本語': 2, 'ключ': 3})
except ZeroDivisionError as e:
    first = e


def g(a):
    return a + [value for value in range(100) if value > 1 and value < 1000 and value != 50 and value / (value - 7)]


g([])
