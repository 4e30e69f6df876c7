# A generator that a loop holds through another iterator is closed with it.
def gen(name):
    try:
        for i in range(5):
            yield i
    finally:
        print('finally', name)


for x in (v * 10 for v in gen('through genexp')):
    break
print('genexp left')
for i, x in enumerate(gen('enumerated')):
    if i:
        break
for x in map(str, gen('mapped')):
    break
for x, y in zip(gen('zipped'), 'ab'):
    if y == 'b':
        break


def delegate():
    yield from gen('delegated')


for x in delegate():
    break
print('end')
