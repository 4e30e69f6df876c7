# What __reduce__ may return for module copy, and weak references, which are their own copies.
import copy
import weakref


class Made:
    def __init__(self, *args):
        self.args = args


for parts in [(Made, ())], [(Made, (1,), {'state': [2]})], [(Made, (), None, None, None)], [(Made,)], [(Made, (), {}, None, None, None)]:
    class Reduced(Made):
        def __reduce__(self, how=parts[0]):
            return how

    for copied in copy.copy, copy.deepcopy:
        try:
            print(vars(copied(Reduced())))
        except TypeError as e:
            print(e)

made = Made()
ref = weakref.ref(made)
print(copy.copy(ref) is ref, copy.deepcopy({'ref': ref})['ref'] is ref)
