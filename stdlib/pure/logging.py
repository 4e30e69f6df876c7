"""Messages about what a program does, for those who run it.

A Logger takes messages and makes records of them; a Handler sends records somewhere, in the words of its Formatter.
Loggers form a tree by their names: what reaches one reaches the handlers of those above it.
"""

import os
import sys
import threading
import time
from string import Template as _Template

__all__ = ['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter',
           'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN', 'WARNING',
           'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception', 'fatal',
           'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log', 'makeLogRecord', 'setLoggerClass', 'shutdown', 'warn',
           'warning', 'getLogRecordFactory', 'setLogRecordFactory', 'lastResort', 'raiseExceptions', 'getLevelNamesMapping',
           'getHandlerByName', 'getHandlerNames']

__path__ = []

raiseExceptions = True
logThreads = True
logMultiprocessing = True
logProcesses = True
logAsyncioTasks = True

CRITICAL = 50
FATAL = CRITICAL
ERROR = 40
WARNING = 30
WARN = WARNING
INFO = 20
DEBUG = 10
NOTSET = 0

_start = time.time_ns()
_lock = threading.RLock()
_names_of_levels = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
_levels_by_name = {'CRITICAL': CRITICAL, 'FATAL': FATAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO,
                   'DEBUG': DEBUG, 'NOTSET': NOTSET}


def getLevelNamesMapping():
    """A copy of the table from the names of levels to their numbers."""
    return dict(_levels_by_name)


def getLevelName(level):
    """The name of a level, or the level of a name; 'Level …' for what has none."""
    if level in _names_of_levels:
        return _names_of_levels[level]
    if level in _levels_by_name:
        return _levels_by_name[level]
    return f'Level {level}'


def addLevelName(level, levelName):
    """Name a level."""
    with _lock:
        _names_of_levels[level] = levelName
        _levels_by_name[levelName] = level


def _level(level):
    """The number of a level given by number or name."""
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f'Level not an integer or a valid string: {level!r}')
    if level not in _levels_by_name:
        raise ValueError(f'Unknown level: {level!r}')
    return _levels_by_name[level]


# Records


class LogRecord:
    """One message, and all there is to know of where and when it was logged."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time_ns()
        self.name = name
        self.msg = msg
        # A single mapping serves formats that name their arguments.
        if args and len(args) == 1 and hasattr(args[0], 'keys') and hasattr(args[0], '__getitem__') and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename, self.module = _files.get(pathname) or _name_file(pathname)
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now / 1e9
        self.msecs = now % 1_000_000_000 // 1_000_000 + 0.0
        self.relativeCreated = (now - _start) / 1e6
        self.thread = self.threadName = self.processName = self.process = self.taskName = None
        if logThreads:
            self.thread = threading.get_ident()
            self.threadName = threading.current_thread().name
        if logMultiprocessing:
            main = sys.modules.get('__mp_main__')
            self.processName = 'MainProcess' if main is None else 'SpawnProcess'
        if logProcesses:
            self.process = os.getpid()
        asyncio = sys.modules.get('asyncio') if logAsyncioTasks else None
        if asyncio is not None and asyncio._get_running_loop() is not None and (task := asyncio.current_task()) is not None:
            self.taskName = task.get_name()

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        """The message with its arguments in place."""
        text = str(self.msg)
        return text % self.args if self.args else text


_files = {}  # the names of files and their modules, by path


def _name_file(path):
    try:
        name = os.path.basename(path)
        names = name, os.path.splitext(name)[0]
    except (TypeError, ValueError, AttributeError):
        return path, 'Unknown module'
    _files[path] = names
    return names


_record_factory = LogRecord


def setLogRecordFactory(factory):
    """Have records made by factory, which takes what LogRecord takes."""
    global _record_factory
    _record_factory = factory


def getLogRecordFactory():
    """What makes the records."""
    return _record_factory


def makeLogRecord(dict):
    """A record with the attributes of a dict, which has come from elsewhere."""
    record = _record_factory(None, None, '', 0, '', (), None, None)
    record.__dict__.update(dict)
    return record


# Styles of formats


class _Probe:
    """A mapping that notes the fields that a format asks for. What it has in them can be formatted in any way."""

    def __init__(self):
        self.fields = []

    def __getitem__(self, name):
        self.fields.append(name)
        return 0


class PercentStyle:
    """Formats as of the operator %."""

    default_format = '%(message)s'
    asctime_format = '%(asctime)s'
    asctime_search = '%(asctime)'

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        """Raise ValueError unless the format has a field."""
        probe = _Probe()
        try:
            self._fmt % probe
        except (ValueError, TypeError):
            pass  # other fields may still be right
        if not probe.fields:
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _fields(self, record):
        return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__

    def _format(self, record):
        return self._fmt % self._fields(record)

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as exc:
            raise ValueError(f'Formatting field not found in record: {exc}')


class StrFormatStyle(PercentStyle):
    """Formats as of str.format."""

    default_format = '{message}'
    asctime_format = '{asctime}'
    asctime_search = '{asctime'

    def validate(self):
        from string import Formatter
        found = False
        try:
            for _, name, _, conversion in Formatter().parse(self._fmt):
                if not name:
                    continue
                found = True
                first = name.replace('[', '.').partition('.')[0]
                if not first.replace('_', 'a').isalnum():
                    raise ValueError(f'invalid field name/expression: {name!r}')
                if conversion and conversion not in 'rsa':
                    raise ValueError(f'invalid conversion: {conversion!r}')
        except ValueError as exc:
            raise ValueError(f'invalid format: {exc}')
        if not found:
            raise ValueError('invalid format: no fields')

    def _format(self, record):
        return self._fmt.format(**self._fields(record))


class StringTemplateStyle(PercentStyle):
    """Formats as of string.Template."""

    default_format = '${message}'
    asctime_format = '${asctime}'
    asctime_search = '${asctime}'

    def __init__(self, fmt, *, defaults=None):
        super().__init__(fmt, defaults=defaults)
        self._tpl = _Template(self._fmt)

    def usesTime(self):
        return 'asctime' in self._tpl.get_identifiers()

    def validate(self):
        if not self._tpl.is_valid():
            raise ValueError('invalid format: bare \'$\' not allowed')
        if not self._tpl.get_identifiers():
            raise ValueError('invalid format: no fields')

    def _format(self, record):
        return self._tpl.substitute(**self._fields(record))


BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'

_STYLES = {
    '%': (PercentStyle, BASIC_FORMAT),
    '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
    '$': (StringTemplateStyle, '${levelname}:${name}:${message}'),
}


def _style(style):
    if style not in _STYLES:
        raise ValueError(f'Style must be one of: {",".join(_STYLES)}')
    return _STYLES[style]


# Formatters


class Formatter:
    """Makes the text of a record."""

    converter = time.localtime
    _formatted = None, ''  # the last second, and as what: it is often asked for again
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        self._style = _style(style)[0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        """When the record was made, as datefmt says or else with milliseconds."""
        key = int(record.created), datefmt or self.default_time_format, self.converter
        if key != self._formatted[0]:
            self._formatted = key, time.strftime(key[1], self.converter(record.created))
        text = self._formatted[1]
        if datefmt:
            return text
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        """The traceback of an exception given as sys.exc_info() does."""
        import traceback
        return ''.join(traceback.format_exception(*ei)).removesuffix('\n')

    def formatStack(self, stack_info):
        return stack_info

    def formatMessage(self, record):
        return self._style.format(record)

    def usesTime(self):
        return self._style.usesTime()

    def format(self, record):
        """The record as text: its message and fields, the exception, the stack."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text += record.exc_text if text.endswith('\n') else '\n' + record.exc_text
        if record.stack_info:
            stack = self.formatStack(record.stack_info)
            text += stack if text.endswith('\n') else '\n' + stack
        return text


_default_formatter = Formatter()


class BufferingFormatter:
    """Makes the text of several records, between a header and a footer."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _default_formatter

    def formatHeader(self, records):
        return ''

    def formatFooter(self, records):
        return ''

    def format(self, records):
        if not records:
            return ''
        return self.formatHeader(records) + ''.join(map(self.linefmt.format, records)) + self.formatFooter(records)


# Filters


class Filter:
    """Lets pass what was logged under a name: by the logger of that name and those below."""

    def __init__(self, name=''):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + '.')


class Filterer:
    """What has filters: loggers and handlers."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """What becomes of a record: False to drop it, or the record or another in its place."""
        for f in self.filters:
            result = f.filter(record) if hasattr(f, 'filter') else f(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record


# Handlers

_handlers_by_name = {}
_handler_list = []  # weak references to all handlers, in the order they were made


def getHandlerByName(name):
    """The handler with a name, or None."""
    return _handlers_by_name.get(name)


def getHandlerNames():
    """The names of all handlers that have one."""
    return frozenset(_handlers_by_name)


class Handler(Filterer):
    """Sends records somewhere: emit, in those derived from it, says where."""

    def __init__(self, level=NOTSET):
        super().__init__()
        self._name = None
        self.level = _level(level)
        self.formatter = None
        self._closed = False
        self.createLock()
        import weakref
        with _lock:
            _handler_list[:] = [ref for ref in _handler_list if ref() is not None]
            _handler_list.append(weakref.ref(self))

    def __repr__(self):
        return f'<{type(self).__name__} ({getLevelName(self.level)})>'

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        with _lock:
            _handlers_by_name.pop(self._name, None)
            self._name = name
            if name:
                _handlers_by_name[name] = self

    def get_name(self):
        return self.name

    def set_name(self, name):
        self.name = name

    def createLock(self):
        self.lock = threading.RLock()

    def acquire(self):
        if self.lock:
            self.lock.acquire()

    def release(self):
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        self.level = _level(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _default_formatter).format(record)

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def handle(self, record):
        """Emit a record, one at a time, unless a filter drops it."""
        record_or_false = self.filter(record)
        if record_or_false:
            self.acquire()
            try:
                self.emit(record_or_false)
            finally:
                self.release()
        return record_or_false

    def flush(self):
        pass

    def close(self):
        with _lock:
            self._closed = True
            if _handlers_by_name.get(self._name) is self:
                del _handlers_by_name[self._name]

    def handleError(self, record):
        """Tell on sys.stderr of the exception that a record could not be emitted for."""
        if not raiseExceptions or not sys.stderr:
            return
        import traceback
        error = sys.exception()
        try:
            sys.stderr.write('--- Logging error ---\n')
            traceback.print_exception(error, file=sys.stderr)
            sys.stderr.write('Call stack:\n')
            frame = sys._getframe()
            while frame and frame.f_code.co_filename == _this_file:
                frame = frame.f_back
            if frame:
                traceback.print_stack(frame, file=sys.stderr)
            else:
                sys.stderr.write(f'Logged from file {record.filename}, line {record.lineno}\n')
            try:
                sys.stderr.write(f'Message: {record.msg!r}\nArguments: {record.args}\n')
            except RecursionError:
                raise
            except Exception:
                sys.stderr.write('Unable to print the message and arguments - possible formatting error.\n'
                                 'Use the traceback above to help find the error.\n')
        except OSError:
            pass  # nowhere to tell


class StreamHandler(Handler):
    """Writes records to a stream, sys.stderr unless another is given."""

    __class_getitem__ = classmethod(type(list[int]))
    terminator = '\n'

    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream

    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        return f'<{type(self).__name__} {name + " " if name else ""}({getLevelName(self.level)})>'

    def flush(self):
        self.acquire()
        try:
            if self.stream and hasattr(self.stream, 'flush'):
                self.stream.flush()
        finally:
            self.release()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Write to another stream from now on; the former one is returned, None if it is the same."""
        former = self.stream
        if stream is former:
            return None
        self.acquire()
        try:
            self.flush()
            self.stream = stream
        finally:
            self.release()
        return former


class FileHandler(StreamHandler):
    """Writes records to a file, which it opens with the first one if delay is true."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode = mode
        self.encoding = encoding
        self.errors = errors
        self.delay = bool(delay)
        self._builtin_open = open
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            super().__init__(self._open())

    def __repr__(self):
        return f'<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>'

    def _open(self):
        return self._builtin_open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def close(self):
        self.acquire()
        try:
            if self.stream:
                try:
                    self.flush()
                finally:
                    stream, self.stream = self.stream, None
                    stream.close()
        finally:
            super().close()
            self.release()

    def emit(self, record):
        if self.stream is None and (self.mode != 'w' or not self._closed):
            self.stream = self._open()
        if self.stream:
            super().emit(record)


class NullHandler(Handler):
    """Does nothing: for libraries whose users may not care for logging."""

    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None


class _StderrHandler(StreamHandler):
    """Writes to what sys.stderr is at that time."""

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


_defaultLastResort = _StderrHandler(WARNING)
lastResort = _defaultLastResort


# Loggers

_this_file = sys._getframe().f_code.co_filename
_RESERVED = {'message', 'asctime'}


class Logger(Filterer):
    """Takes messages under a name."""

    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name = name
        self.level = _level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False
        self._cache = {}

    def __repr__(self):
        return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

    def __reduce__(self):
        if getLogger(self.name) is not self:
            raise TypeError('logger cannot be pickled')
        return getLogger, (self.name,)

    def setLevel(self, level):
        """Take messages of this level and above only; NOTSET leaves it to the loggers above."""
        self.level = _level(level)
        self.manager._clear_cache()

    def getEffectiveLevel(self):
        """The level that counts: the logger's own, or that of the nearest above that has one."""
        logger = self
        while logger is not None:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        """Whether a message of this level would be taken."""
        if self.disabled:
            return False
        enabled = self._cache.get(level)
        if enabled is None:
            enabled = self._cache[level] = level > self.manager.disable and level >= self.getEffectiveLevel()
        return enabled

    def debug(self, msg, *args, **kwargs):
        """Log msg % args at level DEBUG."""
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Log msg % args at level INFO."""
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Log msg % args at level WARNING."""
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        import warnings
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Log msg % args at level ERROR."""
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Log msg % args at level ERROR, with the exception being handled."""
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Log msg % args at level CRITICAL."""
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        self.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Log msg % args at a level."""
        if not isinstance(level, int):
            if raiseExceptions:
                raise TypeError('level must be an integer')
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self, stack_info=False, stacklevel=1):
        """Who logs: file, line, function, and the stack if it is asked for."""
        depth = 1
        while sys._getframemodulename(depth) == __name__:
            depth += 1
        try:
            frame = sys._getframe(depth)
        except ValueError:
            frame = sys._getframe(1)  # this module is all that runs
        while stacklevel > 1 and frame.f_back:
            frame = frame.f_back
            if frame.f_code.co_filename != _this_file:
                stacklevel -= 1
        stack = None
        if stack_info:
            import traceback
            stack = 'Stack (most recent call last):\n' + ''.join(traceback.format_stack(frame)).removesuffix('\n')
        code = frame.f_code
        return code.co_filename, frame.f_lineno, code.co_name, stack

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = _record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        if extra is not None:
            for key in extra:
                if key in _RESERVED or key in record.__dict__:
                    raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
                record.__dict__[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        path, line, function, stack = self.findCaller(stack_info, stacklevel)
        if isinstance(exc_info, BaseException):
            exc_info = type(exc_info), exc_info, exc_info.__traceback__
        elif exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, path, line, msg, args, exc_info, function, extra, stack))

    def handle(self, record):
        """Give a record to the handlers, unless the logger is disabled or a filter drops it."""
        if self.disabled:
            return
        record = self.filter(record)
        if record:
            self.callHandlers(record)

    def addHandler(self, hdlr):
        with _lock:
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        with _lock:
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

    def hasHandlers(self):
        """Whether any handler gets what this logger takes."""
        logger = self
        while logger is not None and not logger.handlers:
            logger = logger.parent if logger.propagate else None
        return logger is not None

    def callHandlers(self, record):
        found, logger = False, self
        while logger is not None:
            for handler in logger.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if found:
            return
        if lastResort:
            if record.levelno >= lastResort.level:
                lastResort.handle(record)
        elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
            sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')
            self.manager.emittedNoHandlerWarning = True

    def getChild(self, suffix):
        """The logger whose name is this one's and then suffix."""
        return self.manager.getLogger(suffix if self.root is self else f'{self.name}.{suffix}')

    def getChildren(self):
        """The loggers right below this one."""
        level = 0 if self is self.root else self.name.count('.') + 1
        return {logger for logger in list(self.manager.loggerDict.values())
                if isinstance(logger, Logger) and logger.parent is self and logger.name.count('.') == level}


class RootLogger(Logger):
    """The logger above all."""

    def __init__(self, level):
        super().__init__('root', level)

    def __reduce__(self):
        return getLogger, ()


class PlaceHolder:
    """Stands for a logger that nobody has asked for, above some that exist."""

    def __init__(self, alogger):
        self.loggerMap = {alogger: None}

    def append(self, alogger):
        self.loggerMap[alogger] = None


class Manager:
    """Has the loggers by name."""

    def __init__(self, rootnode):
        self.root = rootnode
        self._disable = 0
        self.emittedNoHandlerWarning = False
        self.loggerDict = {}
        self.loggerClass = None
        self.logRecordFactory = None

    @property
    def disable(self):
        return self._disable

    @disable.setter
    def disable(self, level):
        self._disable = _level(level)

    def getLogger(self, name):
        """The logger with a name, made if there is none yet."""
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        with _lock:
            found = self.loggerDict.get(name)
            if isinstance(found, Logger):
                return found
            logger = (self.loggerClass or _logger_class)(name)
            logger.manager = self
            self.loggerDict[name] = logger
            self._place(logger)
            for below in found.loggerMap if found else ():
                # Those that have come between are nearer to it.
                if not below.parent.name.startswith(name):
                    below.parent = logger
            return logger

    def _place(self, logger):
        """Find the nearest logger above a new one, and leave word at the names between."""
        logger.parent = self.root
        above = logger.name
        while '.' in above:
            above = above.rpartition('.')[0]
            there = self.loggerDict.get(above)
            if isinstance(there, Logger):
                logger.parent = there
                return
            if there is None:
                self.loggerDict[above] = PlaceHolder(logger)
            else:
                there.append(logger)

    def setLoggerClass(self, klass):
        _check_logger_class(klass)
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory

    def _clear_cache(self):
        """Forget which levels are enabled."""
        with _lock:
            self.root._cache.clear()
            for logger in self.loggerDict.values():
                if isinstance(logger, Logger):
                    logger._cache.clear()


root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(root)
_logger_class = Logger


def _check_logger_class(klass):
    if klass is not Logger and not issubclass(klass, Logger):
        raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)


def setLoggerClass(klass):
    """Have loggers made from a class derived from Logger."""
    global _logger_class
    _check_logger_class(klass)
    _logger_class = klass


def getLoggerClass():
    """The class that loggers are made from."""
    return _logger_class


def getLogger(name=None):
    """The logger with a name; the root without one."""
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)


class LoggerAdapter:
    """A logger that adds something to each message."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra

    def __repr__(self):
        return f'<{type(self).__name__} {self.logger.name} ({getLevelName(self.getEffectiveLevel())})>'

    def process(self, msg, kwargs):
        """The message and keyword arguments to log in place of those given."""
        if self.merge_extra and 'extra' in kwargs:
            kwargs['extra'] = {**self.extra, **kwargs['extra']}
        else:
            kwargs['extra'] = self.extra
        return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        import warnings
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        return self.logger.hasHandlers()

    def _log(self, level, msg, args, **kwargs):
        self.logger._log(level, msg, args, **kwargs)

    @property
    def manager(self):
        return self.logger.manager

    @manager.setter
    def manager(self, value):
        self.logger.manager = value

    @property
    def name(self):
        return self.logger.name


# The module as a whole


def _root_handler(stream, filename, filemode, encoding, errors):
    """The handler that basicConfig is asked for by stream or file name."""
    if filename is None:
        return StreamHandler(stream)
    if 'b' in filemode:
        errors = None
    return FileHandler(filename, filemode, encoding=encoding, errors=errors)


def basicConfig(*, force=False, encoding=None, errors='backslashreplace', handlers=None, stream=None, filename=None, filemode='a',
                style='%', format=None, datefmt=None, level=None, **unknown):
    """Set up the root logger, unless it has handlers and force is false."""
    with _lock:
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        if handlers is None:
            if stream is not None and filename is not None:
                raise ValueError("'stream' and 'filename' should not be specified together")
            handlers = [_root_handler(stream, filename, filemode, encoding, errors)]
        elif stream is not None or filename is not None:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        formatter = Formatter(format or _style(style)[1], datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if level is not None:
            root.setLevel(level)
        if unknown:
            raise ValueError(f'Unrecognised argument(s): {", ".join(unknown)}')


def _configured():
    if not root.handlers:
        basicConfig()
    return root


def debug(msg, *args, **kwargs):
    """Log msg % args with the root logger at level DEBUG, after basicConfig() if it has no handlers."""
    _configured().debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    """Log msg % args with the root logger at level INFO, as debug does."""
    _configured().info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    """Log msg % args with the root logger at level WARNING, as debug does."""
    _configured().warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    import warnings
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    """Log msg % args with the root logger at level ERROR, as debug does."""
    _configured().error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """Log msg % args and the exception being handled with the root logger at level ERROR, as debug does."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    """Log msg % args with the root logger at level CRITICAL, as debug does."""
    _configured().critical(msg, *args, **kwargs)


def fatal(msg, *args, **kwargs):
    critical(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    """Log msg % args with the root logger at a level, as debug does."""
    _configured().log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    """Take no messages of this level or below, from any logger."""
    root.manager.disable = level
    root.manager._clear_cache()


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def shutdown(handlerList=_handler_list):
    """Flush and close all handlers, the newest first."""
    for ref in reversed(handlerList[:]):
        handler = ref()
        if handler is None:
            continue
        try:
            handler.acquire()
            try:
                if getattr(handler, 'flushOnClose', True):
                    handler.flush()
                handler.close()
            except (OSError, ValueError):
                pass  # the stream is closed
            finally:
                handler.release()
        except Exception:
            if raiseExceptions:
                raise


_showwarning = None  # what warnings.showwarning was before captureWarnings(True)


def _log_warning(message, category, filename, lineno, file=None, line=None):
    import warnings
    if file is not None:
        if _showwarning is not None:
            _showwarning(message, category, filename, lineno, file, line)
        return
    logger = getLogger('py.warnings')
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))


def captureWarnings(capture):
    """Send what module warnings shows to the logger py.warnings, or show it again."""
    global _showwarning
    import warnings
    if capture and _showwarning is None:
        _showwarning, warnings.showwarning = warnings.showwarning, _log_warning
    elif not capture and _showwarning is not None:
        warnings.showwarning, _showwarning = _showwarning, None


import atexit
atexit.register(shutdown)
del atexit
