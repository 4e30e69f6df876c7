# An object of super is given its arguments again, or wrong ones, or none.
class A:
    def who(self):
        return 'A'


class B(A):
    def who(self):
        return 'B'


def show(function, *args):
    try:
        print(function(*args))
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)


b = B()
bound = super(B, b)
show(super.__init__, bound, 5)
show(bound.who)
show(super.__init__, bound, A, 'text')
show(bound.who)
show(super.__init__, bound, B)
show(lambda: bound.who)
bare = super.__new__(super)
show(super.__init__, bare, B, 1)
show(lambda: bare.who)
show(repr, bare)
show(super.__init__, bare, B, b)
show(bare.who)
