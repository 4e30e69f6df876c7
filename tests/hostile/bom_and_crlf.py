# A byte order mark and Windows line ends.
x = '''a
b'''
if x:
    print(repr(x))
print('a' \
      'b')
