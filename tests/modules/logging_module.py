# Loggers, handlers, formatters, filters, adapters.
import logging, os, sys


class Here:
    """Standard output, where files of the script's folder have no folder."""

    name = '<stdout>'
    folder = os.path.dirname(os.path.abspath(__file__)) + os.sep

    def write(self, text):
        sys.stdout.write(text.replace(self.folder, ''))


log = logging.getLogger('a.b')
log.warning('no config %s', 1)
log.info('hidden')
h = logging.StreamHandler(Here())
h.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(funcName)s:%(lineno)d|%(message)s|%(threadName)s'))
log.addHandler(h)
log.propagate = False
log.setLevel(logging.DEBUG)
def f():
    log.debug('in f %d %r', 1, 'x')
    log.info({'a': 1})
    log.error('%(x)s and %(y)s', {'x': 1, 'y': 2})
    try:
        1/0
    except ZeroDivisionError:
        log.exception('oops')
        log.critical('crit', exc_info=True)
f()
print(log, h, logging.getLogger(), logging.getLogger('a'), logging.root.level)
for style, fmt in (('{', '{levelname:>10} {message}'), ('$', '$levelname -- ${message}')):
    h.setFormatter(logging.Formatter(fmt, style=style))
    log.warning('styled %s', style)
for args in (('x',), ('%(', None, '%'), ('{x', None, '{'), ('$', None, '$'), ('x', None, '$'), ('{}', None, '{'), ('{a.b!r}', None, '{'), ('%(x)s', None, '?')):
    try:
        print(logging.Formatter(*args)._fmt)
    except ValueError as e:
        print(args, e)
class F(logging.Filter):
    def filter(self, record):
        record.extra = 'EX'
        return 'drop' not in record.getMessage()
h.addFilter(F())
h.setFormatter(logging.Formatter('%(extra)s %(message)s %(user)s', defaults={'user': 'nobody'}))
log.info('drop me')
log.info('keep', extra={'user': 'me'})
log.info('keep')
try: log.info('x', extra={'message': 1})
except KeyError as e: print(e)
class A(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f'[{self.extra["id"]}] {msg}', kwargs
A(log, {'id': 7}).info('adapted %s', 'y')
print(logging.getLevelName(10), logging.getLevelName('INFO'), logging.getLevelName(15))
logging.addLevelName(15, 'FINE')
log.log(15, 'fine')
for bad in ('FOO', None, 1.5):
    try: log.setLevel(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
logging.disable(logging.INFO)
log.info('not'); log.warning('yes')
logging.disable(logging.NOTSET)
print(log.isEnabledFor(10), log.getEffectiveLevel(), log.hasHandlers(), log.getChild('c').name, log.getChild('c').parent is log)
print(logging.getLogger('a').getChildren(), logging.getLogger('a').parent)
h.setFormatter(None)
log.handlers[0].filters.clear()
log.warning('stack', stack_info=True)
logging.basicConfig(format='%(levelname)s:%(message)s', level='DEBUG', stream=sys.stdout)
logging.debug('root')
logging.info('root %s', 'i')
logging.root.handlers[0].setFormatter(logging.Formatter('%(name)s %(levelname)s'))
import warnings
logging.captureWarnings(True)
warnings.warn('careful')
logging.captureWarnings(False)
r = logging.makeLogRecord({'msg': 'hi %s', 'args': ('x',), 'levelname': 'L'})
print(r, r.getMessage())
try: logging.basicConfig(force=True, foo=1)
except ValueError as e: print(e)
try: logging.basicConfig(force=True, stream=1, filename='x')
except ValueError as e: print(e)

# Loggers made from the leaves to the root find those above them.
leaf = logging.getLogger('x.y.z')
middle = logging.getLogger('x.y')
other = logging.getLogger('xy')
top = logging.getLogger('x')
print(leaf.parent.name, middle.parent.name, other.parent.name, top.parent.name)
print(logging.getLogger('x.y') is middle, logging.getLogger('root') is logging.getLogger(), top.getChild('y') is middle)
print(sorted(l.name for l in top.getChildren()))

# Files.
import os
name = 'logging_module.tmp'
with_file = logging.FileHandler(name, mode='w', encoding='utf-8', delay=True)
print(os.path.exists(name), repr(with_file).replace(os.getcwd(), ''))
with_file.setFormatter(logging.Formatter('{message}', style='{'))
with_file.set_name('the file')
print(logging.getHandlerByName('the file') is with_file, logging.getHandlerNames())
top.addHandler(with_file)
top.propagate = False
leaf.error('to the \N{EM DASH} file')
top.removeHandler(with_file)
with_file.close()
print(open(name, encoding='utf-8').read(), logging.getHandlerNames())
os.remove(name)


class Collector(logging.Handler):
    def __init__(self):
        super().__init__(logging.ERROR)
        self.records = []

    def emit(self, record):
        self.records.append((record.levelname, record.getMessage(), record.args, record.exc_info))


collector = Collector()
top.addHandler(collector)
leaf.warning('too little')
leaf.error('%s-%s', 1, 2)
leaf.error('one %s', {})
print(collector.records, collector)
for bad in (lambda: logging.getLogger(3), lambda: top.log('x', 'y'), lambda: logging.setLoggerClass(int), lambda: logging.Handler().emit(None)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Counting(logging.Logger):
    count = 0

    def makeRecord(self, *args, **kwargs):
        Counting.count += 1
        return super().makeRecord(*args, **kwargs)


logging.setLoggerClass(Counting)
logging.getLogger('counted').addHandler(logging.NullHandler())
logging.getLogger('counted').error('x')
print(Counting.count, logging.getLogger('counted'), logging.getLoggerClass())
logging.setLoggerClass(logging.Logger)
print(logging.Formatter('%(asctime)s %(message)s', '%Y').format(logging.makeLogRecord({'msg': 'm', 'created': 86400.0 * 3})))
print(len(logging.Formatter('%(asctime)s').format(logging.makeLogRecord({'created': 0.25, 'msecs': 250.0}))))
print(logging.BufferingFormatter(logging.Formatter('[%(message)s]')).format([logging.makeLogRecord({'msg': i}) for i in range(3)]))
logging.lastResort = None
logging.getLogger('lost').addHandler(logging.NullHandler())
logging.shutdown()
