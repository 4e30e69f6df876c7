# Nor can another loop run inside of it.
import asyncio


async def main():
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as e:
        print(e)
    other.close()


asyncio.run(main())
