# Handlers that hold records back, pass them on to another thread, or begin new files.
import asyncio
import logging
import logging.handlers
import os
import queue
import sys

class Here:
    """Standard output, where files of the script's folder have no folder."""

    name = '<stdout>'
    folder = os.path.dirname(os.path.abspath(__file__)) + os.sep

    def write(self, text):
        sys.stdout.write(text.replace(self.folder, ''))


out = logging.StreamHandler(Here())
out.setFormatter(logging.Formatter('%(name)s %(levelname)s %(message)s'))
log = logging.getLogger('app')
log.setLevel(logging.DEBUG)
log.propagate = False

q = queue.Queue(-1)
handler = logging.handlers.QueueHandler(q)
log.addHandler(handler)
strict = logging.StreamHandler(Here())
strict.setLevel(logging.ERROR)
listener = logging.handlers.QueueListener(q, out, strict, respect_handler_level=True)
listener.start()


async def main():
    log.info('from %s', 'asyncio')
    await asyncio.sleep(0)
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception('failed')


asyncio.run(main())
listener.stop()
log.removeHandler(handler)

memory = logging.handlers.MemoryHandler(3, target=out)
log.addHandler(memory)
log.info('one')
log.info('two')
print('held back', len(memory.buffer))
log.info('three')
log.info('four')
log.error('five')
log.info('six')
memory.close()
log.removeHandler(memory)

name = 'logging_handlers.tmp'
rotating = logging.handlers.RotatingFileHandler(name, maxBytes=30, backupCount=2)
log.addHandler(rotating)
for i in range(9):
    log.info('message %d', i)
rotating.close()
for file in sorted(f for f in os.listdir() if f.startswith(name)):
    print(file, open(file).read().split('\n'))
    os.remove(file)

deep = [logging.getLogger(name) for name in ('tree', 'tree.low', 'tree.low.gap.leaf')]
print([sorted(child.name for child in logger.getChildren()) for logger in deep])
