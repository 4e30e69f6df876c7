# differs: nothing counts references: aclose and athrow of an async generator that were never awaited are reported when the program ends, asend and anext are not
import sys


class Printer:
    def write(self, text):
        if 'tracemalloc' not in text:
            print('stderr:', text.splitlines()[0].rpartition('/')[2])

    def flush(self):
        pass


class Holder:
    async def items(self):
        yield 1


sys.stderr = Printer()
g = Holder().items()
g.aclose()
g.athrow(ValueError)
step = g.aclose()
step.close()
g.asend(None)
g.__anext__()
anext(g)
print('ends')
