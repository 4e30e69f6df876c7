# A call with a missing argument, in a nested call.
def area(width, height, *, unit):
    return width * height


def describe(shape):
    return 'area ' + str(area(shape[0]))


describe((3, 4))
