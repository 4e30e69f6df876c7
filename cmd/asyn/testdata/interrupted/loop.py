# Plain code that makes objects and raises exceptions.
class Thing:
    def __init__(self, i):
        self.i = i

    def __lt__(self, other):
        return self.i < other.i


while True:
    things = sorted(Thing(i * 7919 % 101) for i in range(100))
    try:
        things[1000]
    except IndexError:
        pass
