# differs: an OrderedDict is a dict in every respect: what dict's own methods do to it, called past its class, its order follows
from collections import OrderedDict

d = OrderedDict(a=1, b=2, c=3)
dict.__setitem__(d, 'd', 4)
print(d, list(d), len(d))
dict.__delitem__(d, 'b')
print(d, list(reversed(d)))
try:
    for key in d:
        dict.pop(d, 'a', None)
except RuntimeError as error:
    print(error)
