# A loop factory.
import asyncio


def factory():
    print('factory')
    return asyncio.new_event_loop()


async def main():
    return type(asyncio.get_running_loop()) is not None

print(asyncio.run(main(), loop_factory=factory))
