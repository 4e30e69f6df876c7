# A mapping behind ** may list a key twice: that is an argument given twice.


class Listing:
    def __init__(self, *pairs):
        self.pairs = pairs

    def keys(self):
        return [key for key, value in self.pairs]

    def __getitem__(self, key):
        return dict(self.pairs)[key]


def call(x=0, **rest):
    return x, rest


for given in Listing(('x', 1)), Listing(('x', 1), ('x', 2)), Listing(('q', 1), ('q', 1)), Listing((1, 2)):
    for attempt in (lambda: call(**given), lambda: call(a=1, **given), lambda: dict(**given)):
        try:
            print(attempt())
        except TypeError as e:
            print(e)
