# Cancelled at the source.
import asyncio
import concurrent.futures


async def main():
    source = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(source)
    source.cancel()
    source.set_running_or_notify_cancel()
    try:
        await wrapped
    except asyncio.CancelledError as e:
        print(repr(e), wrapped.cancelled(), asyncio.CancelledError is concurrent.futures.CancelledError)


asyncio.run(main())
