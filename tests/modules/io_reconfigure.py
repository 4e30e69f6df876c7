# TextIOWrapper.reconfigure: what it changes, and when it refuses.
import io


def attempt(f, **arguments):
    try:
        f.reconfigure(**arguments)
    except Exception as e:
        print(arguments, type(e).__name__, e)
    else:
        print(arguments, f.encoding, f.errors, f.line_buffering, f.write_through)


for before in ('pass', 't.read()', 't.read(2)', 't.read(0)', 't.read(100)', 't.readline()', 'next(t)', 'list(t)', 't.readlines()', 't.tell()',
               't.readline(); t.seek(0)', 't.readline(); t.read()', 't.readline(); t.write("x")'):
    t = io.TextIOWrapper(io.BytesIO(b'one\r\ntwo\r\nthree'), 'ascii')
    exec(before)
    print(before)
    attempt(t, encoding='latin-1')
    attempt(t, newline='')
    attempt(t, errors='ignore')
    attempt(t, line_buffering=True)

t = io.TextIOWrapper(io.BytesIO(), 'ascii', 'replace')
for arguments in ({}, {'errors': 'ignore'}, {'encoding': None, 'errors': None}, {'encoding': 'latin-1'}, {'encoding': 'utf-8', 'errors': 'replace'}, {'newline': None},
                  {'line_buffering': 5}, {'line_buffering': 0}, {'write_through': True}, {'write_through': None}, {'write_through': False}):
    attempt(t, **arguments)
for wrong in ({'encoding': 42}, {'encoding': '\udcfe'}, {'encoding': 'nope'}, {'encoding': 'hex'}, {'errors': 42}, {'errors': '\udcfe'}, {'newline': 42}, {'newline': 'x'},
              {'newline': b''}, {'line_buffering': 'x'}, {'write_through': 1.5}, {'other': 1}):
    attempt(t, **wrong)
print(t.encoding, t.errors, t.line_buffering, t.write_through)

for first, then in (('\n', None), ('\n', ''), ('\r', '\n'), ('\n', '\r'), ('\r', '\r\n'), ('', None)):
    t = io.TextIOWrapper(io.BytesIO(b'a\rb\nc\r\nd'), newline=first)
    t.reconfigure(newline=then)
    print(repr(then), t.readlines(), repr(t.newlines))
t = io.TextIOWrapper(io.BytesIO(), 'ascii', newline='\r')
for newline in (None, '', '\n', '\r', '\r\n'):
    t.write('x\n')
    t.reconfigure(newline=newline)
    print(t.buffer.getvalue())
t.write('x\n')
t.reconfigure(write_through=True, encoding='utf-8')
t.write('é')
print(t.buffer.getvalue())
t = io.TextIOWrapper(io.BufferedWriter(io.BytesIO()), write_through=True)
t.write('x')
print(t.write_through, t.buffer.raw.getvalue())
