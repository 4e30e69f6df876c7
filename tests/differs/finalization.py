# differs: nothing counts references: `__del__` runs once the collector has found the object, at exit at the latest
class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('finalized', self.name)


def use():
    local = Resource('local')

use()
print('left the function')
other = Resource('other')
other = None
print('rebound')
