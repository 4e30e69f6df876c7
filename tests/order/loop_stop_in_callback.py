# stop() lets the turn end.
import asyncio
loop = asyncio.new_event_loop()
loop.call_soon(print, 'one')
loop.call_soon(loop.stop)
loop.call_soon(print, 'three')
loop.call_soon(lambda: loop.call_soon(print, 'next run'))
loop.run_forever()
print('stopped', loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
