# Builtin types that annotations give parameters.
import sys


def generator(): yield
async def async_generator(): yield
async def coroutine(): pass


c = coroutine()
c.close()
for cls in (type(generator()), type(async_generator()), type(c), type(type.__dict__), enumerate, set, dict):
    alias = cls[int, str]
    print(alias, alias.__origin__ is cls, alias.__args__)
for cls in (int, map, type(len)):
    try:
        print(cls[int])
    except TypeError as e:
        print(e)
frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
