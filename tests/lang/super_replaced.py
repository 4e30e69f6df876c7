# Another global of the name super is called as it is written.
class Base:
    value = 'base'

    def method(self):
        return 'method of base'


class Derived(Base):
    def attribute(self):
        return super().value

    def call(self):
        return super().method()

    def spelled_out(self):
        return super(Derived, self).value


def show():
    derived = Derived()
    print(derived.attribute(), derived.call(), derived.spelled_out())


class Other:
    value = 'other'

    def __init__(self, *args):
        print('called with', len(args))

    def method(self):
        return 'method of other'


show()
super = Other
show()
del super
show()
