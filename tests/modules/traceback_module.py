# traceback: formatting and printing exceptions and stacks.
import io
import sys
import traceback


class Relative:
    """Standard output without the names of folders."""

    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        return self.stream.write(text.replace(__file__.rpartition('/')[0] + '/', ''))

    def flush(self):
        self.stream.flush()


sys.stdout = Relative(sys.stdout)


def fail(n):
    if n:
        return fail(n - 1)
    return {}['key'] + 1


def text(lines):
    return ''.join(lines)


try:
    fail(2)
except KeyError as e:
    exc = e
    print(traceback.format_exc())
    traceback.print_exc(file=sys.stdout)
    traceback.print_exc(limit=1, file=sys.stdout)
    traceback.print_exc(limit=-1, file=sys.stdout)
print(text(traceback.format_exception(exc)), text(traceback.format_exception(type(exc), exc, exc.__traceback__)) == text(traceback.format_exception(exc)))
print(text(traceback.format_tb(exc.__traceback__)), traceback.format_exception_only(exc), traceback.format_exception_only(type(exc), exc))
for entry in traceback.extract_tb(exc.__traceback__):
    print(entry.lineno, entry.name, repr(entry.line), entry.filename == __file__, len(entry), entry[1], list(entry)[2])
print(text(traceback.extract_tb(exc.__traceback__, 2).format()), [frame.f_code.co_name for frame, line in traceback.walk_tb(exc.__traceback__)])
try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        raise ValueError('second') from first
except ValueError as e:
    chained = e
print(text(traceback.format_exception(chained)), text(traceback.format_exception(chained, chain=False)))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        None.x
except AttributeError as e:
    e.add_note('a note')
    made = traceback.TracebackException.from_exception(e)
    print(text(made.format()), text(made.format(chain=False)), list(made.format_exception_only()), made.exc_type_str, str(made), len(made.stack))
try:
    compile('x = (1,\ny = ', 'broken.py', 'exec')
except SyntaxError as e:
    print(text(traceback.format_exception_only(e)))
try:
    raise ExceptionGroup('group', [ValueError('a'), TypeError('b')])
except ExceptionGroup as e:
    traceback.print_exception(e, file=sys.stdout)


def stack():
    def inner():
        print(text(traceback.format_stack()).count('File'), traceback.extract_stack()[-1].name, traceback.extract_stack(limit=2)[0].name)
        traceback.print_stack(limit=1, file=sys.stdout)
        return [frame.f_code.co_name for frame, _ in traceback.walk_stack(sys._getframe())]
    return inner()


print(stack())
print(text(traceback.format_list([('file.py', 3, 'name', 'source line'), ('other.py', 1, 'f', None)])), traceback.format_exception(None), traceback.format_exc())
print(traceback.FrameSummary('f.py', 1, 'g', line='x') == ('f.py', 1, 'g', 'x'), traceback.FrameSummary('f.py', 1, 'g'))
out = io.StringIO()
traceback.print_tb(exc.__traceback__, file=out)
print(len(out.getvalue().splitlines()))


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print([line for line in traceback.format_exception(e) if 'repeated' in line and 'time' in line] != [])
