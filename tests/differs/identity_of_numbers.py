# differs: numbers are values, not objects: `is` and `id()` compare the type and the value of ints up to 64 bits, floats and bools
a, b = int('1000000'), int('1000000')
print(a is b, id(a) == id(b))
x, y = float('1.5'), float('1.5')
print(x is y)
zero = float('0')
print(zero is -zero)  # other bits

# Beyond 64 bits an int is an object like others.
print(int('9' * 30) is int('9' * 30))
