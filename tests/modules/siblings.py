# Import of files beside the script.
import sibling
import sibling as again
from sibling import VALUE, function as renamed
from sibling import *

print(sibling is again, sibling.VALUE, VALUE, renamed(), sibling.__name__)
print(public, 'not_listed' in globals(), '_private' in globals())
sibling.VALUE = 'changed'
print(VALUE, sibling.VALUE, renamed())
import sys
print(sys.modules['sibling'] is sibling, sibling.__doc__, sibling.__file__.split('/')[-1])
del sys.modules['sibling']
import sibling as fresh
print(fresh is sibling, fresh.VALUE)
try:
    sibling.nope
except AttributeError as e:
    print(e)
try:
    from sibling import nope
except ImportError as e:
    print(str(e).split(' (')[0])
print(repr(sibling).split(' from ')[0])
