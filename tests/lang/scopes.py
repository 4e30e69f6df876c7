# Name lookup: local, enclosing, global, builtin; global and nonlocal.
x = 'global'


def read():
    return x


def write():
    x = 'local'
    return x


def change():
    global x
    x = 'changed'


print(read(), write(), read())
change()
print(read())


def outer():
    x = 'outer'

    def middle():
        def inner():
            nonlocal x
            x += '+inner'
            return x
        return inner

    def jump():
        global x
        return x
    f = middle()
    return f(), f(), x, jump()


print(outer())


def unbound():
    print(x)
    x = 1


try:
    unbound()
except UnboundLocalError as e:
    print(e)


def maybe(flag):
    if flag:
        v = 1
    return v


print(maybe(True))
try:
    maybe(False)
except UnboundLocalError as e:
    print(e)


def make_global():
    global created
    created = 5

    def g():
        return created
    return g


print(make_global()(), created)


def shadow():
    len = lambda s: 'mine'
    return len([1, 2])


print(shadow(), len([1, 2]))


def conditional():
    for i in range(3):
        pass
    return i


print(conditional())
try:
    undefined_name
except NameError as e:
    print(e)


def free():
    def inner():
        return later
    try:
        inner()
    except NameError as e:
        print(e)
    later = 1
    return inner()


print(free())
