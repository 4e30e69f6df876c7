# open: text and binary files, modes, iteration, errors.
name = 'open_files.tmp'
with open(name, 'w') as f:
    print(f.write('line 1\nline 2\n'), f.writable(), f.readable(), f.name, f.mode)
    f.writelines(['line 3\n', 'last without newline'])
    print('printed', file=f)
print(f.closed)
with open(name) as f:
    print(repr(f.readline()), f.tell(), repr(f.read(4)), f.readlines())
with open(name) as f:
    for i, line in enumerate(f):
        print(i, repr(line))
with open(name, 'a') as f:
    f.write('appended é\n')
with open(name, encoding='utf-8') as f:
    text = f.read()
    print(len(text), repr(text[-11:]), repr(f.read()), f.seek(0), repr(f.read(6)))
with open(name, 'rb') as f:
    data = f.read()
    print(len(data), data[-5:], f.seek(5), f.read(3), f.tell(), f.seek(-3, 2), f.read())
with open(name, 'wb') as f:
    print(f.write(b'\x00\xff\n'), f.mode)
with open(name, 'rb') as f:
    print(f.read(), list(f))
with open(name, 'r+b') as f:
    f.seek(1)
    f.write(b'X')
    f.seek(0)
    print(f.read())
for f in (lambda: open('no/such/file'), lambda: open(name, 'zz'), lambda: open(name, 'rw'), lambda: open(), lambda: open(name, 'x'), lambda: open(name).write('a'), lambda: open(name, 'wb').write('str'), lambda: open('.'), lambda: open(name, 'rb', encoding='utf-8'), lambda: f.read(), lambda: open(name, 'w').read(), lambda: open(1.5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
closed = open(name, 'w')
closed.close()
closed.close()
for op in (closed.read, closed.write, lambda: closed.write('x'), closed.readline, lambda: list(closed)):
    try:
        op()
    except Exception as e:
        print(type(e).__name__, e)
with open(name, 'w', newline='') as f:
    f.write('a\r\nb\n')
print(open(name).read().__repr__(), open(name, newline='').read().__repr__())

# What a text file cannot take is found when the file is open.
for args in [('/nonexistent', 'r', 0), ('/nonexistent', 'r', 1, 'nope'), ('/nonexistent', 'r', 1, None, None, 'x'), ([], 'r', 0),
             ('/nonexistent', 'rb', 1, 'utf-8'), ('/nonexistent', 'r', 1, 5)]:
    try:
        open(*args)
    except (OSError, ValueError, TypeError, LookupError) as e:
        print(args, type(e).__name__, e)


# A path object is asked for its path once: that is the file's name.
class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        print('asked')
        return self.path


for path in name, name.encode(), '/nonexistent':
    try:
        with open(Path(path), 'r') as f:
            print(f.name, f.buffer.name)
    except OSError as e:
        print(e)
