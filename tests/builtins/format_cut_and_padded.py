# A width and a precision that come to the length the text had.
s = 'MiXeD cAsE'
print(f"<{s:10.3}>", f"<{s:>10.4}>", '{:10.3}|{:^10.9}|'.format(s, s), format(s, '*<10.1'), '%-10.3s|' % s)


def f(*args):
    pass


for bad in (5, None, f):
    try:
        f(*bad)
    except TypeError as e:
        print(e)
