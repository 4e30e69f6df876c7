# A hundred and fifty nested brackets are fine.
n = 150
print(eval('(' * n + '1' + ')' * n))
print(len(repr(eval('[' * n + ']' * n))))
print(eval('-' * 150 + '1'), eval('not ' * 50 + '1'), eval('1' + ' + 1' * 3000))
exec('x = ' + '{0: ' * 99 + '1' + '}' * 99)
print(len(str(x)))
for text in ('(' * 250 + ')' * 250, '[' * 1000, '{' * 300 + '}' * 300, 'f(' * 300 + ')' * 300):
    try:
        eval(text)
    except SyntaxError as e:
        print(e.msg)
