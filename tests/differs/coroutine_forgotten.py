# differs: nothing counts references: a coroutine that was never awaited is reported when the program ends, if the collector has not found it before
import asyncio
import sys


class Printer:
    def write(self, text):
        print('stderr:', text.splitlines()[0].rpartition('/')[2])

    def flush(self):
        pass


async def work():
    pass


async def main():
    work()
    print('main ends')

sys.stderr = Printer()
asyncio.run(main())
print('the end')
