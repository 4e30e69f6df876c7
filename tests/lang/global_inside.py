# A name that some function declares global is global at the top of the code too: it shows where exec has other locals.
code = '''
def reads():
    global shared
    return shared

class Holder:
    shared = 'in the class'
    def sets(self):
        global __private
        __private = 1

shared = 'first'
_Holder__private = 0
print(reads(), Holder.shared, [shared for _ in range(1)])
for shared in range(2):
    pass
import os as shared
del shared
try:
    reads()
except NameError as error:
    print(error)
if (shared := 'walrus'):
    print(reads())
local = shared
'''
outer, inner = {}, {}
exec(code, outer, inner)
print(sorted(outer.keys() - {'__builtins__'}), sorted(inner))


class Namespace:
    exec('def sets():\n    global by_class\nby_class = 1')
    here = 1

print('by_class' in globals(), 'by_class' in vars(Namespace), by_class)
