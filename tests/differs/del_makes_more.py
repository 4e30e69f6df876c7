# differs: nothing counts references: `__del__` that makes another such object is called for that at the next collection, at exit a limited number of times
class Endless:
    made = 0

    def __init__(self):
        Endless.made += 1

    def __del__(self):
        Endless()


e = Endless()
del e
print(Endless.made > 1)
