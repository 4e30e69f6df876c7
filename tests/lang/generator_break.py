# A generator held only by its loop is closed when the loop is left.
def gen(name):
    try:
        for i in range(5):
            yield i
    finally:
        print('finally', name)


for x in gen('break'):
    if x == 1:
        print('breaking')
        break
print('after break')


def returning():
    for x in gen('return'):
        if x == 2:
            return x


print('returned', returning())


def raising():
    for x in gen('raise'):
        raise ValueError(x)


try:
    raising()
except ValueError as e:
    print('caught', e)

held = gen('held')
for x in held:
    break
print('held goes on', next(held))
held.close()

for x in gen('outer'):
    for y in gen('inner'):
        if y == 1:
            break
    else:
        print('no break')
    if x == 1:
        break
print('nested done')

for x in gen('exhausted'):
    pass
else:
    print('else runs')

print('end')
