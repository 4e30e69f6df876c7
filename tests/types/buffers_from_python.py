# __buffer__ and __release_buffer__ of classes (PEP 688) and of the builtin types.
import collections.abc

def show(f):
    try:
        v = f()
        print(type(v) if isinstance(v, memoryview) else repr(v))
    except Exception as e:
        print(type(e).__name__, e)

class B:

    def __init__(self):
        self.data = bytearray(b'hello')
        self.log = []

    def __buffer__(self, flags):
        self.log.append(('get', flags))
        return memoryview(self.data)

    def __release_buffer__(self, view):
        self.log.append(('release', type(view), view.tobytes()))
        view.release()
b = B()
v = memoryview(b)
print(v.tobytes(), v.readonly, b.log)
v[0] = 72
print(b.data)
v.release()
print(b.log, isinstance(b, collections.abc.Buffer), issubclass(B, collections.abc.Buffer), isinstance(1, collections.abc.Buffer))
b.log.clear()
print(bytes(b), bytearray(b), b''.join([b, b]), b'x' + b, b.log[:2], b'hello world'.startswith(b'h'), int.from_bytes(b), b'Hello' == b, b'abc'.find(b))

class N:

    def __buffer__(self, flags):
        return 5

class R(B):
    __release_buffer__ = None

class O:

    def __buffer__(self, flags):
        return memoryview(b'ro')

class E:

    def __buffer__(self, flags):
        raise ValueError('no')
for f in (lambda: memoryview(N()), lambda: memoryview(O()).readonly, lambda: memoryview(E()), lambda: bytes(E()), lambda: memoryview(object()), lambda: b''.join([N()]), lambda: bytes(O()), lambda: b'ab'.__buffer__(0), lambda: b'ab'.__buffer__(1), lambda: bytearray(b'x').__buffer__(1), lambda: memoryview(b'x').__buffer__(0).tobytes(), lambda: b''.__buffer__('x'), lambda: memoryview._from_flags(b'x', 0).tobytes(), lambda: memoryview._from_flags(b'x', 1), lambda: hasattr(b'', '__release_buffer__'), lambda: hasattr(bytearray(), '__release_buffer__'), lambda: 'abc'.__buffer__, lambda: bytearray().__release_buffer__(memoryview(b'')), lambda: bytearray().__release_buffer__(5)):
    show(f)
ba = bytearray(b'q')
w = ba.__buffer__(0)
show(lambda: ba.append(1))
ba.__release_buffer__(w)
show(lambda: ba.append(1))
print(ba)
show(lambda: w.tobytes())
