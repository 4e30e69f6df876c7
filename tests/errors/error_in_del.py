# An exception nobody can catch is reported and the program goes on.
class D:
    def __del__(self):
        raise ValueError('in del')


d = D()
del d
print('went on')
