# A class body is a scope that functions inside it cannot see.
x = 'module'


class A:
    x = 'class'
    y = x
    z = [x for _ in range(1)]
    w = [i for i in x]

    def method(self):
        return x

    f = lambda self: x

    class Inner:
        seen = x


print(A.y, A.z, A.w, A().method(), A().f(), A.Inner.seen)


def function():
    x = 'function'

    class B:
        a = x
        x = 'in B'
        b = x

        def get(self):
            return x
    return B.a, B.b, B().get()


try:
    print(function())
except Exception as e:
    print(type(e).__name__, e)


def function2():
    x = 'function'

    class C:
        y = x

        def get(self):
            return x
    return C.y, C().get()


print(function2())


class G:
    global made
    made = 'global from class'
    q = 1
    del q


print(made, hasattr(G, 'q'), hasattr(G, 'made'))


def nl():
    n = 1

    class D:
        nonlocal n
        n = 2
        m = n
    return n, D.m, hasattr(D, 'n')


print(nl())


class Locals:
    a = 1
    b = 2
    names = sorted(k for k in locals() if not k.startswith('__'))


print(Locals.names)


class Cls:
    def who(self):
        return __class__

    @staticmethod
    def s():
        return __class__.__name__


print(Cls().who() is Cls, Cls.s())


class Private:
    __hidden = 1

    def __secret(self):
        return self.__hidden

    def call(self, __arg=2):
        __local = 3
        return self.__secret(), __arg, sorted(locals())


print(Private().call())
print(sorted(n for n in vars(Private) if 'Private' in n))
print(Private.__qualname__, function2.__qualname__, A.Inner.__qualname__, A.Inner.__module__)
for i in range(2):
    class Loop:
        value = i * 10
    print(Loop.value)
