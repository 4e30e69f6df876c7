"""What has brackets, but no items to count through, is no bytes."""
from types import MappingProxyType

for value in {}, MappingProxyType({}), list[int], range(3), 5, 'text', [1, 2], None:
    try:
        print(int.from_bytes(value))
    except TypeError as error:
        print(error)
try:
    int.from_bytes(int | None)
except TypeError as error:
    print(str(error).startswith('cannot convert'))
