import sys

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings',
           'catch_warnings', 'deprecated']

_ACTIONS = ('error', 'ignore', 'always', 'all', 'default', 'module', 'once')
defaultaction = 'default'
onceregistry = {}
filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
_log = None


class WarningMessage:
    """A warning as it is shown or recorded."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')


def formatwarning(message, category, filename, lineno, line=None):
    """The text that is printed for a warning."""
    if line is None:
        line = _line(filename, lineno)
    line = line.strip()
    return f'{filename}:{lineno}: {category.__name__}: {message}\n' + (f'  {line}\n' if line else '')


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Print a warning, to sys.stderr unless a file is given."""
    file = file or sys.stderr
    if file is not None:
        try:
            file.write(formatwarning(message, category, filename, lineno, line))
        except OSError:
            pass  # nobody can be told


def _show(message, category, filename, lineno):
    if _log is not None and showwarning is _original_showwarning:
        _log.append(WarningMessage(message, category, filename, lineno))
    else:
        showwarning(message, category, filename, lineno, None, None)


def _filters_mutated():
    _use(filters, defaultaction, _show)


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def _literal(pattern, what):
    """The text that a pattern begins with, if that is all it is."""
    text = pattern.removesuffix('$').removesuffix('\\Z').removesuffix('.*') if what == 'module' else pattern.removesuffix('.*')
    plain = []
    escaped = False
    for c in text:
        if escaped and c.isalnum() or not escaped and c in '.^$*+?{}[]|()':
            raise NotImplementedError(f'{what} patterns of warnings are plain text: {pattern!r}')
        escaped = c == '\\' and not escaped
        if not escaped:
            plain.append(c)
    return ''.join(plain)


def _check(action, lineno):
    if action not in _ACTIONS:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """Say what becomes of the warnings with a text, a class, a module, a line."""
    _check(action, lineno)
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    _add((action, _literal(message, 'message') or None, category, _literal(module, 'module') or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Say what becomes of the warnings of a class."""
    _check(action, lineno)
    _add((action, None, category, None, lineno), append)


def _option(text):
    """Set the filter that an option -W describes."""
    action, message, category, module, lineno, *more = [part.strip() for part in (text + ':' * max(0, 4 - text.count(':'))).split(':')]
    if more:
        raise ValueError(f'too many fields (max 5): {text!r}')
    found = [name for name in _ACTIONS if action and name.startswith(action)] or not action and ['default']
    if not found:
        raise ValueError(f'invalid action: {action!r}')
    try:
        line = int(lineno or 0)
        if line < 0:
            raise ValueError
    except ValueError:
        raise ValueError(f'invalid lineno {lineno!r}') from None
    _add((found[0], message or None, _category(category), module or None, line), False)


def _category(name):
    """The class of warnings with a name."""
    module, dot, attr = name.rpartition('.')
    if not name:
        return Warning
    try:
        found = getattr(__import__(module or 'builtins', fromlist=[attr]), attr)
    except ImportError:
        raise ValueError(f'invalid module name: {module!r}') from None
    except AttributeError:
        raise ValueError(f'unknown warning category: {name!r}') from None
    if not issubclass(found, Warning):
        raise ValueError(f'invalid warning category: {name!r}')
    return found


def resetwarnings():
    """Drop all filters."""
    filters.clear()
    _filters_mutated()


class catch_warnings:
    """Within it, filters and the ways to show warnings may be changed; recorded warnings come as a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append('record=True')
        if self._module is not sys.modules['warnings']:
            args.append(f'module={self._module!r}')
        return f'{type(self).__name__}({", ".join(args)})'

    def __enter__(self):
        global filters, showwarning, _log
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._saved = filters, showwarning, _log
        filters = filters[:]
        log = None
        if self._record:
            _log = log = []
            showwarning = _original_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        _filters_mutated()
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _log
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters, showwarning, _log = self._saved
        _filters_mutated()


class deprecated:
    """Decorates what should not be used any more: using it warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f'Expected an object of type str for \'message\', not {type(message).__name__!r}')
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        import functools
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if not isinstance(arg, type):
            if not callable(arg):
                raise TypeError('@deprecated decorator with non-None category must be applied to '
                                f'a class or callable, not {arg!r}')

            @functools.wraps(arg)
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return arg(*args, **kwargs)

            if getattr(getattr(arg, '__code__', None), 'co_flags', 0) & 0x80:  # an async def
                from inspect import markcoroutinefunction
                markcoroutinefunction(wrapper)
            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper
        original = arg.__new__

        @functools.wraps(original)
        def __new__(cls, /, *args, **kwargs):
            if cls is arg:
                warn(message, category=category, stacklevel=stacklevel + 1)
            if original is not object.__new__:
                return original(cls, *args, **kwargs)
            if cls.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f'{cls.__name__}() takes no arguments')
            return original(cls)

        arg.__new__ = staticmethod(__new__)
        inherited = arg.__init_subclass__
        bound = hasattr(inherited, '__func__')

        @functools.wraps(inherited.__func__ if bound else inherited)
        def __init_subclass__(cls, /, *args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return inherited.__func__(cls, *args, **kwargs) if bound else inherited(*args, **kwargs)

        arg.__init_subclass__ = classmethod(__init_subclass__)
        arg.__deprecated__ = message
        return arg


def _use_options():
    for text in sys.warnoptions:
        try:
            _option(text)
        except ValueError as error:
            print('Invalid -W option ignored:', error, file=sys.stderr)


_original_showwarning = showwarning
_use_options()
_filters_mutated()
