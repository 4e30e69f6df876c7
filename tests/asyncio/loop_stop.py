# stop, run_forever and what is left in the queue.
import asyncio

loop = asyncio.new_event_loop()
out = []
loop.call_soon(out.append, 1)
loop.call_soon(loop.stop)
loop.call_soon(out.append, 2)
loop.call_soon(lambda: loop.call_soon(out.append, 'next turn'))
loop.run_forever()
print(out)
loop.call_soon(loop.stop)
loop.run_forever()
print(out)
loop.stop()
loop.call_soon(out.append, 'one turn even when stopped before')
loop.run_forever()
print(out[-1])


async def endless():
    n = 0
    try:
        while True:
            n += 1
            await asyncio.sleep(0)
            if n == 3:
                loop.stop()
    finally:
        print('endless ends at', n)


t = loop.create_task(endless())
loop.run_forever()
print(t.done())
loop.call_soon(loop.stop)
loop.run_forever()
t.cancel()
try:
    loop.run_until_complete(t)
except asyncio.CancelledError:
    print('cancelled', t.cancelled())


def raises():
    raise KeyboardInterrupt


loop.call_soon(raises)
loop.call_soon(out.append, 'after the interrupt')
try:
    loop.run_forever()
except KeyboardInterrupt:
    print('KeyboardInterrupt', loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
print(out[-1])


async def exits():
    raise SystemExit(5)


try:
    loop.run_until_complete(exits())
except SystemExit as e:
    print('SystemExit', e.code)
r = loop.run_until_complete(asyncio.wait_for(asyncio.sleep(0, 'still works'), 1))
print(r)
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
f = asyncio.ensure_future(asyncio.sleep(0, 'ensured'))
print(loop.run_until_complete(f))
asyncio.set_event_loop(None)
loop.close()
