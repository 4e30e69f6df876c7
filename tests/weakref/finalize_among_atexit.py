# Finalizers run at exit where the first of them was made, among other functions.
import atexit
import weakref


class Thing:
    pass


atexit.register(print, 'registered first')
thing = Thing()
weakref.finalize(thing, print, 'finalized first')
atexit.register(print, 'registered last')
weakref.finalize(thing, print, 'finalized last')
