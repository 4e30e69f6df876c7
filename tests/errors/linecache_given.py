# Source that a script gives to linecache is shown in tracebacks and warnings.
import linecache
import traceback
import warnings

SOURCE = 'def f(x):\n    return 1 / x\n\n\n5()\n'


def run(name):
    try:
        exec(compile(SOURCE.replace('5()', 'f(0)'), name, 'exec'))
    except ZeroDivisionError:
        traceback.print_exc()


run('<unknown>')
linecache.cache['<known>'] = len(SOURCE), None, SOURCE.splitlines(keepends=True), '<known>'
linecache.cache['<broken>'] = 3
compile(SOURCE, '<known>', 'exec')
compile(SOURCE, '<unknown>', 'exec')
warnings.warn_explicit('told', UserWarning, '<known>', 2)
linecache.cache['<known>'] = len(SOURCE), None, SOURCE.replace('5()', 'f(0)').splitlines(keepends=True), '<known>'
run('<known>')
del linecache.cache['<known>']
warnings.warn_explicit('told', UserWarning, '<known>', 3)
