# Waiting for a future of another loop.
import asyncio


async def main(future):
    try:
        await future
    except RuntimeError as e:
        print(str(e).split('got')[-1].split('<')[-1])

other = asyncio.new_event_loop()


asyncio.run(main(other.create_future()))
other.close()
