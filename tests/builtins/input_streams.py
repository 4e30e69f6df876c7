# input() with streams of a script's own: what must be there, what is flushed when, what may fail.
import io
import sys

stdout = sys.stdout


def ask(**streams):
    streams.setdefault('stdin', io.StringIO('first\nsecond\n'))
    before = {name: getattr(sys, name) for name in streams}
    for name, stream in streams.items():
        setattr(sys, name, stream)
    try:
        answer = input('prompt'), input()
    except Exception as e:
        answer = e
    for name, stream in before.items():
        setattr(sys, name, stream)
    print(repr(answer))


class Log:
    def __init__(self, name):
        self.name = name

    def write(self, text):
        print(self.name, 'writes', repr(text), file=stdout)

    def flush(self):
        print(self.name, 'is flushed', file=stdout)


class Silent:
    def write(self, text):
        pass


class Full(Silent):
    def flush(self):
        raise OSError('no space left')


ask(stdout=Log('out'), stderr=Log('err'))
ask(stdout=Silent())
ask(stdout=Full(), stderr=Full())
ask(stdout=io.BytesIO())
for name in 'stdin', 'stdout', 'stderr':
    ask(**{name: None})
