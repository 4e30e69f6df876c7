# A module with coroutines, classes and generators, used through an import.
import asyncio
import helpers
from helpers import Base, numbers


class Derived(Base):
    def name(self):
        return 'derived ' + super().name()


async def main():
    print(await helpers.fetch(3))
    async for x in helpers.ticks(3):
        print(x)
    try:
        await helpers.fails()
    except helpers.HelperError as e:
        print(type(e).__module__, e)
    print(await asyncio.gather(*map(helpers.fetch, range(3))))


asyncio.run(main())
print(Derived().name(), list(numbers(3)), helpers.counter(), helpers.counter(), Derived.__mro__[1].__module__)
helpers.raise_here()
