# traceback: the pieces of what it formats, groups and their limits, limits of entries, positions.
import inspect
import sys
import traceback
import warnings


def show(label, pieces):
    print(label)
    for piece in pieces:
        print('   ', repr(piece).replace(__file__, 'here'))


noted = ValueError('a\nb\n')
noted.add_note('n1\nn2')
noted.add_note('')
syntax = SyntaxError('error', ('x.py', 23, None, 'bad syntax'))
group = ExceptionGroup('A\n1', [ValueError('B\n\n2'), ExceptionGroup('C', [noted, syntax])])
group.add_note('note\nx')
for exc in noted, syntax, group, None:
    show('only', traceback.format_exception_only(exc))
    show('all', traceback.format_exception(exc))
show('group', traceback.format_exception_only(group, show_group=True))
show('group', traceback.TracebackException.from_exception(group).format_exception_only(show_group=True))
show('other value', traceback.format_exception_only(TypeError, ValueError(1)))
show('no type', traceback.format_exception(None, ValueError(1), None))


class Unprintable(Exception):
    def __str__(self):
        raise ValueError


class NoNotes(Exception):
    def __getattr__(self, name):
        if name == '__notes__':
            raise ValueError('no')
        raise AttributeError(name)


show('unprintable', traceback.format_exception_only(Unprintable()))
show('no notes', traceback.format_exception_only(NoNotes(1)))
print(traceback.TracebackException.from_exception(NoNotes(1)).__notes__)
for made in (traceback.TracebackException(None, None, None), traceback.TracebackException(ValueError, None, None),
             traceback.TracebackException.from_exception(Unprintable(), save_exc_type=False)):
    show(made.exc_type_str, made.format())
    print(str(made), made.max_group_width, made.max_group_depth)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        print(made.exc_type, told[0].category.__name__, told[0].message)

# Where the source is wrong.
for offset in None, -1, 0, 1, 3, 7, 8, 9, 100:
    for end in None, -2, 0, 1, 4, 8, 9, 100:
        for line in 1, 2:
            for text in 'abcdefg', '  \tabc\td':
                print(offset, end, line, traceback.format_exception_only(SyntaxError('m', ('f.py', 1, offset, text, line, end)))[1:-1])
try:
    compile('a b\n', 'x.py', 'exec')
except SyntaxError as e:
    made = traceback.TracebackException.from_exception(e)
    print(repr(made.lineno), repr(made.end_lineno), made.offset, made.end_offset, made.text, made.msg, made.filename)


def deep(n):
    if n == 0:
        1 / 0
    deep(n - 1)


def nested(n):
    exc = ValueError('v')
    for i in range(n):
        exc = ExceptionGroup(f'g{i}', [exc, KeyError(i), TypeError(i)])
    return exc


try:
    try:
        deep(6)
    except ZeroDivisionError as e:
        raise nested(3) from e
except ExceptionGroup as e:
    group = e
for width, depth, limit in (1, 2, None), (2, 2, 1), (0, 0, None), (15, 1, -1):
    made = traceback.TracebackException.from_exception(group, max_group_width=width, max_group_depth=depth, limit=limit)
    show(f'{width} {depth}', made.format())
    show('without its cause', made.format(chain=False))
made = traceback.TracebackException.from_exception(nested(4), max_group_depth=2)
show('only', made.format_exception_only(show_group=True))
print([str(each) for each in made.exceptions], made.exceptions[0].exceptions[1].exc_type_str)
first = Exception('first')
for i in range(3000):
    following = Exception(i)
    following.__context__ = first
    first = following
print(len(list(traceback.TracebackException.from_exception(first).format())))
a, b, c = Exception('a'), Exception('b'), Exception('c')
c.__context__, c.__cause__, a.__context__ = a, b, c
for compact in False, True:
    made = traceback.TracebackException.from_exception(c, compact=compact)
    print(made.__cause__, made.__context__, made.__suppress_context__)
    show('c', made.format())

# How many entries.
sys.tracebacklimit = 2
try:
    deep(6)
except ZeroDivisionError as e:
    failed = e
for set_limit in 2, -2:
    sys.tracebacklimit = set_limit
    for limit in None, 0, 1, 3, -1, -3, -100:
        show(f'{set_limit} {limit}', traceback.format_exception(failed, limit=limit))
        show('', traceback.format_tb(failed.__traceback__, limit))
        show('', traceback.extract_stack(None, limit))
del sys.tracebacklimit


class Odd(traceback.StackSummary):
    def format_frame_summary(self, frame_summary, **kwargs):
        return None if frame_summary.lineno % 2 else f'{frame_summary.name}:{frame_summary.lineno}'


show('odd', Odd.extract(traceback.walk_tb(failed.__traceback__)).format())
print(type(Odd.from_list(traceback.extract_tb(failed.__traceback__))))
stack = traceback.walk_stack(sys._getframe())
print(*(frame.f_code.co_name for frame, line in stack))

# Entries.


class Unshown:
    def __repr__(self):
        raise ValueError


entry = traceback.FrameSummary('f', 1, 'n', locals={'a': Unshown(), 'b': 1}, lookup_line=False, line='  x')
show('made', traceback.StackSummary.from_list([entry, ('g', 2, 'm', 'line  \n'), ('g', 2, 'm', None)]).format())
print(entry.locals, entry.line, list(entry), len(entry), entry[1:], entry[-1], entry.end_lineno, entry.colno)
print(entry == traceback.FrameSummary('f', 1, 'n', line='y'), traceback.FrameSummary('f', 1, 'n', line='x') == traceback.FrameSummary('f', 1, 'n', line='y'),
      entry == ('f', 1, 'n', 'x'))


def add(x):
    return (x +
            divide(1,
                   'é' and 2))


def divide(a, b):
    return a / (b -
                2)


try:
    add(2)
except ZeroDivisionError as e:
    tb = e.__traceback__
    for entries in (traceback.extract_tb(tb), traceback.TracebackException.from_exception(e).stack, traceback.extract_tb(tb, -1),
                    traceback.StackSummary.extract(traceback.walk_tb(tb)), traceback.extract_stack()):
        print([(entry.lineno, entry.end_lineno, entry.colno, entry.end_colno) for entry in entries])
print(inspect.signature(traceback.print_exception), inspect.signature(traceback.FrameSummary))
print(traceback.__all__)
names = {}
exec(compile('def f():\n    return 1 / 0\n', '<made>', 'exec'), names)


def generator():
    yield


class Seeming:
    """What has the attributes of a traceback."""
    tb_frame, tb_lineno, tb_lasti, tb_next = sys._getframe(), 3, -1, None


for fail in names['f'], lambda: generator().throw(ValueError('before it started')):
    try:
        fail()
    except Exception as e:
        for entry in traceback.extract_tb(e.__traceback__):
            print(entry.name, entry.lineno, entry.end_lineno, entry.colno, entry.end_colno, repr(entry.line))
print([(entry.lineno, entry.colno) for entry in traceback.TracebackException(ValueError, ValueError(1), Seeming).stack])
