# Module objects: attributes, __getattr__, __dir__, deletion.
import dynamic
print(dynamic.real, dynamic.made_up, dynamic.other)
try:
    dynamic.refused
except AttributeError as e:
    print(e)
print(dir(dynamic), hasattr(dynamic, 'refused'))
from dynamic import computed
print(computed)
dynamic.real = 5
del dynamic.real
print(dynamic.real)
dynamic.new = 1
print('new' in vars(dynamic), dynamic.__name__, type(dynamic).__name__)
try:
    del dynamic.nothing
except AttributeError as e:
    print(e)
