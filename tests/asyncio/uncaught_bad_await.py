# Awaiting what cannot be awaited.
import asyncio


def ordinary():
    return 5


async def main():
    value = await ordinary()


asyncio.run(main())
