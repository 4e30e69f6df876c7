# while and for with break, continue and else; changing what is iterated.
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print(n)
else:
    print('not reached')
while n < 6:
    n += 1
else:
    print('else', n)
for c in 'abc':
    if c == 'z':
        break
else:
    print('no z')
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print('never', i)
for a, (b, *c) in [(1, (2, 3, 4)), (5, 'xy')]:
    print(a, b, c)
box = [0]
for box[0] in range(3):
    pass
print(box)


class T:
    pass


for T.attr in 'xy':
    pass
print(T.attr)
for i in range(3):
    i = 10
    print(i, end=' ')
print()
for x in ():
    pass
else:
    print('empty else')
lst = [1, 2, 3]
for x in lst:
    if len(lst) < 6:
        lst.append(x * 10)
print(lst)
for x in lst:
    lst.remove(x)
print(lst)
for x in 1, 2, *[3, 4]:
    print(x, end=';')
print()


class Seq:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i


for x in Seq():
    print(x)
while True:
    try:
        break
    finally:
        print('left through finally')
for i in range(2):
    try:
        continue
    finally:
        print('continue through finally', i)
for bad in (5, None, 1.5, len, object):
    try:
        for x in bad:
            pass
    except TypeError as e:
        print(e)
k = 3
while k: k -= 1; print(k)
while (k := k + 1) < 3: pass
print(k)
