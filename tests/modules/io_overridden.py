# Methods of file objects that a script's class overrides are those that the others call.
import copy
import io
import os


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


class Shouting(io.BufferedReader):
    def read(self, size=-1):
        return super().read(size).upper()


print(io.TextIOWrapper(Shouting(io.BytesIO(b'abc'))).read(), Shouting(io.BytesIO(b'a\nb')).readlines())


def counting(kind):
    class Counting(kind):
        count = 0

        def readline(self, *args):
            self.count += 1
            return super().readline(*args)

    return Counting


for f in (counting(io.StringIO)('a\nb\n'), counting(io.TextIOWrapper)(io.BytesIO(b'a\nb\n')), counting(io.BufferedReader)(io.BytesIO(b'a\nb\n')),
          counting(io.BufferedRandom)(io.BytesIO(b'a\nb\n'))):
    print(next(f), list(f), f.count)
text = counting(io.TextIOWrapper)(io.BytesIO(b'a\nb\n'))
for line in text:
    print(line, attempt(text.tell))
print(text.tell())


class Loud(io.BufferedWriter):
    def write(self, b):
        return super().write(bytes(b).upper())


memory = io.BytesIO()
text = io.TextIOWrapper(Loud(memory))
text.write('def')
text.flush()
print(memory.getvalue())


class Wrong(io.BytesIO):
    def read(self, size=-1):
        return 5

    read1 = read


print(attempt(io.TextIOWrapper(Wrong()).readline), attempt(io.TextIOWrapper(Wrong()).read, 1))
for f in open(os.devnull), open(os.devnull, 'rb'), open(os.devnull, 'rb', 0), Shouting(io.BytesIO()):
    print(attempt(copy.copy, f), attempt(copy.deepcopy, [f]))
