# A subclass of weakref.ref may take further arguments; what is shown of the referent asks its class alone.
import weakref


class Target(dict):
    def __getattr__(self, name):
        return self[name]


class Tagged(weakref.ref):
    def __init__(self, target, callback=None, **tags):
        super().__init__(target, callback)
        self.tags = tags

    def __call__(self):
        return super().__call__(), self.tags


class Plain(weakref.ref):
    pass


target = Target()
tagged = Tagged(target, colour='red')
print(tagged()[0] is target, tagged()[1], tagged == weakref.ref(target))
print(repr(weakref.ref(target)).split("'")[1])
for wrong in (lambda: weakref.ref(target, callback=None), lambda: Plain(target, colour='red'), lambda: Plain(), lambda: weakref.ref(target).__init__(),
              lambda: weakref.ref(target).__init__(1, 2, 3)):
    try:
        wrong()
    except TypeError as e:
        print(e)
print(weakref.ref[int])
