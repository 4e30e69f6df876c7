# differs: nothing counts references: a suspended generator that is dropped stays suspended, unless a for loop made and left it
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')

for n in numbers():
    break
print('left the loop')

it = numbers()
next(it)
it = None
print('dropped')

it = numbers()
next(it)
it.close()
print('closed by hand')
