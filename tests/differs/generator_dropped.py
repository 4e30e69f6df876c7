# differs: nothing counts references: a suspended generator that is dropped is closed when a for loop that made it is left or its name deleted, else when the collector finds it, at exit at the latest
def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print('closed', name)

for n in numbers('made by a loop'):
    break
print('left the loop')

it = numbers('deleted')
next(it)
del it
print('deleted')

it = numbers('by hand')
next(it)
it.close()
print('closed by hand')

it = numbers('dropped')
next(it)
it = None
print('dropped')
