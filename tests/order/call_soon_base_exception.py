# SystemExit leaves the loop at once; what was scheduled runs in the next run.
import asyncio


def leave():
    print('leaving')
    raise SystemExit(3)

loop = asyncio.new_event_loop()
loop.call_soon(leave)
loop.call_soon(print, 'second')
try:
    loop.run_forever()
except SystemExit as e:
    print('exit', e)
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
