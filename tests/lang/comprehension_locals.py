# locals() of a function with comprehensions whose variables closures share, by the same name as one of its own.
def after():
    items = [(lambda: i) for i in range(5)]
    i = 20
    return locals()


def before():
    i = 20
    items = [(lambda: i) for i in range(5)]
    return locals(), items[0]()


def looked_up():
    x = 1
    functions = [lambda: x for x in range(3)]
    print(eval('x'), functions[0]())
    x = functions[1]()
    [x for x in range(7)]
    return locals()['x'], vars()['x']


def shared():
    def inner():
        return z
    shown = [z for z in range(3)]
    z = 5
    return inner(), locals()['z'], [inner() for z in range(2)]


def argument(x):
    functions = [lambda: x for x in range(3)]
    return (lambda: x)(), locals()['x'], functions[0]()


print(sorted(after()), after()['i'])
print(sorted(before()[0]), before()[0]['i'], before()[1])
print(looked_up(), shared(), argument(9))
