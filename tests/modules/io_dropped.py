# Files that are dropped without being closed are written, whatever they are made of.
import gc
import io
import os


class Raw(io.RawIOBase):
    def writable(self):
        return True

    def write(self, b):
        print('written', bytes(b))
        return len(b)


name = 'io_dropped.tmp'
for make in (lambda: io.BufferedWriter(io.FileIO(name, 'w')), lambda: os.fdopen(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 'wb'),
             lambda: io.BufferedRandom(io.FileIO(name, 'w+')), lambda: io.BufferedWriter(Raw())):
    def write_bytes():
        make().write(b'bytes')

    def write_text():
        io.TextIOWrapper(make()).write('text')

    for write in write_bytes, write_text:
        write()
        gc.collect()
        with open(name) as f:
            print(f.read())
os.remove(name)
closed = io.BufferedWriter(Raw())
closed.write(b'closed')
closed.close()
kept = io.BufferedWriter(Raw())
kept.write(b'kept to the end')
