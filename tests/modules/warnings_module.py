# warnings: issuing, filters, recording, formatting.
import sys
import warnings


class Relative:
    """Standard output without the names of folders."""

    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        return self.stream.write(text.replace(__file__.rpartition('/')[0] + '/', ''))

    def flush(self):
        self.stream.flush()


sys.stdout = Relative(sys.stdout)


def old():
    warnings.warn('old is old', DeprecationWarning, stacklevel=2)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn('one')
    old()
    warnings.warn(UserWarning('as object'))
    warnings.warn_explicit('explicit', RuntimeWarning, 'file.py', 7)
    print(len(log), [(str(w.message), w.category.__name__, w.lineno) for w in log], log[3].filename)
    print(isinstance(log[0].message, UserWarning), str(log[3]))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        old()
    except DeprecationWarning as e:
        print('raised', e)
    warnings.simplefilter('ignore')
    old()
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('default')
    for _ in range(3):
        warnings.warn('in a loop')
    warnings.filterwarnings('ignore', 'not this')
    warnings.warn('NOT THIS one')
    warnings.warn('but this')
    warnings.filterwarnings('error', category=UserWarning)
    try:
        warnings.warn('error now')
    except UserWarning as e:
        print(e)
    warnings.resetwarnings()
    warnings.simplefilter('once')
    for _ in range(3):
        warnings.warn('once only')
print([str(w.message) for w in log])
print(repr(warnings.formatwarning('text', UserWarning, 'nowhere.py', 3)), repr(warnings.formatwarning('text', UserWarning, 'nowhere.py', 3, ' line ')))
for wrong in (lambda: warnings.warn('x', 5), lambda: warnings.warn('x', int), lambda: warnings.simplefilter('no'), lambda: warnings.filterwarnings('ignore', category=int),
              lambda: warnings.filterwarnings('ignore', lineno=-1), lambda: warnings.filterwarnings('ignore', 5), lambda: warnings.warn()):
    try:
        wrong()
    except (TypeError, ValueError, AssertionError) as e:
        print(type(e).__name__, e)
shown = []
original = warnings.showwarning
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: shown.append((str(message), lineno))
warnings.warn('to my function')
warnings.showwarning = original
print(shown)
with warnings.catch_warnings(action='error', category=RuntimeWarning):
    warnings.simplefilter('ignore', UserWarning)
    warnings.warn('ignored')
    try:
        warnings.warn('not ignored', RuntimeWarning)
    except RuntimeWarning as e:
        print(e)
manager = warnings.catch_warnings(record=True)
print(manager)
for use in (lambda: manager.__exit__(), manager.__enter__, manager.__enter__):
    try:
        print(use())
    except RuntimeError as e:
        print(e)
manager.__exit__()


@warnings.deprecated('use g')
def f(x):
    """Doc."""
    return x


@warnings.deprecated('use D')
class C:
    pass


class D(C):
    pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print(f(3), f.__deprecated__, f.__name__, f.__doc__, C.__deprecated__, type(C()).__name__, type(D()).__name__)
    print([str(w.message) for w in log])
sys.stderr = sys.stdout
warnings.warn('printed')
warnings.warn('printed', FutureWarning)
