# What closed files and pipes say, by kind of file; raw files read what is there.
import os

for make in (lambda: open(os.devnull, 'rb'), lambda: open(os.devnull, 'wb'), lambda: open(os.devnull, 'rb', 0), lambda: open(os.devnull)):
    f = make()
    f.close()
    for name in 'read', 'read1', 'readline', 'tell', 'truncate', 'flush', '__next__', 'fileno':
        try:
            getattr(f, name, int)()
        except ValueError as e:
            print(type(f).__name__, name, e)
    for name, argument in ('seek', 0), ('readinto', bytearray(1)), ('write', b'x'):
        try:
            getattr(f, name, len)(argument)
        except (ValueError, TypeError) as e:
            print(type(f).__name__, name, e)
r, w = os.pipe()
with open(r, 'rb', 0) as raw, open(w, 'wb') as writer, open(r, 'rb', closefd=False) as reader, open(r, closefd=False) as text:
    for f in raw, reader, writer, text:
        for attempted in f.tell, lambda: f.seek(0), f.seekable:
            try:
                print(attempted())
            except OSError as e:
                print(type(f).__name__, type(e).__name__, e)
    writer.write(b'abc\ndef\n')
    writer.flush()
    print(raw.readline(), raw.read(100))
    writer.write(b'abc')
    writer.flush()
    print(raw.readinto(bytearray(100)))
