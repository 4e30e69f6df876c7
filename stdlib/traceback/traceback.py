import linecache
import sys
from itertools import islice

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary',
           'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


class _Missing:
    def __repr__(self):
        return '<implicit>'


_missing = _Missing()


def _safe(value, what, show=str):
    try:
        return show(value)
    except Exception:
        return f'<{what} {show.__name__}() failed>'


class FrameSummary:
    """An entry of a traceback or of the stack."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.locals = None if locals is None else {key: _safe(value, 'local', repr) for key, value in locals.items()}
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._line = line
        self._text = None  # as it is printed, if that is known
        if lookup_line:
            self.line

    @property
    def line(self):
        if self._line is None and self.lineno is not None:
            self._line = linecache.getline(self.filename, self.lineno)
        return None if self._line is None else self._line.strip()

    def _tuple(self):
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (other.filename, other.lineno, other.name, other.locals)
        return self._tuple() == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, pos):
        return self._tuple()[pos]

    def __iter__(self):
        return iter(self._tuple())

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


class StackSummary(list):
    """Entries, the oldest first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Make entries of pairs of a frame and a line number."""
        return cls._of(((frame, lineno, (None, None, None, None)) for frame, lineno in frame_gen), limit, lookup_lines, capture_locals)

    @classmethod
    def _of(cls, entries, limit, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
            limit = None if limit is None else max(limit, 0)
        made = cls()
        files = set()
        for frame, lineno, (text, end_lineno, colno, end_colno) in _limited(entries, limit):
            code = frame.f_code
            if code.co_filename not in files:
                files.add(code.co_filename)
                linecache.lazycache(code.co_filename, frame.f_globals)
                linecache.checkcache(code.co_filename)
            entry = FrameSummary(code.co_filename, lineno, code.co_name, lookup_line=lookup_lines,
                                 locals=frame.f_locals if capture_locals else None,
                                 end_lineno=end_lineno, colno=colno, end_colno=end_colno)
            entry._text = text
            made.append(entry)
        return made

    @classmethod
    def from_list(cls, a_list):
        """Make entries of tuples of file name, line number, name and line."""
        return StackSummary(item if isinstance(item, FrameSummary) else FrameSummary(*item[:3], line=item[3]) for item in a_list)

    def format_frame_summary(self, frame_summary, **kwargs):
        if frame_summary._text is not None:
            text = frame_summary._text
        else:
            text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
            if frame_summary.line:
                text += f'    {frame_summary.line}\n'
        for name, value in sorted((frame_summary.locals or {}).items()):
            text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        """The entries as text, repeated ones counted."""
        result = []
        last, count = None, 0

        def repeated():
            if count > 3:
                more = count - 3
                result.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')
        for entry in self:
            text = self.format_frame_summary(entry)
            if text is None:
                continue
            key = entry.filename, entry.lineno, entry.name
            if key != last:
                repeated()
                last, count = key, 0
            count += 1
            if count <= 3:
                result.append(text)
        repeated()
        return result


def walk_tb(tb):
    """The frames of a traceback with their lines, the oldest first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """The frames of the stack with their lines, the newest first."""
    def walk(f):
        while f is not None:
            yield f, f.f_lineno
            f = f.f_back
    return walk(sys._getframe(1) if f is None else f)


def _limited(entries, limit):
    """The first entries, or with a negative limit the last ones."""
    if limit is None:
        return entries
    return islice(entries, limit) if limit >= 0 else list(entries)[limit:]


def _walk_places(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno, _place(tb)
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    return StackSummary._of(_walk_places(tb), limit)


def extract_stack(f=None, limit=None):
    """The entries of the stack."""
    stack = StackSummary.extract(walk_stack(sys._getframe(1) if f is None else f), limit=limit)
    stack.reverse()
    return stack


def format_list(extracted_list):
    """Entries as text."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print entries."""
    _write(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    """A traceback as text."""
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    """The stack as text."""
    return extract_stack(sys._getframe(1) if f is None else f, limit).format()


def _write(pieces, file):
    file = sys.stderr if file is None else file
    for piece in pieces:
        file.write(piece)


def print_tb(tb, limit=None, file=None):
    """Print a traceback."""
    _write(format_tb(tb, limit), file)


def print_stack(f=None, limit=None, file=None):
    """Print the stack."""
    _write(extract_stack(sys._getframe(1) if f is None else f, limit).format(), file)


def _exception(exc, value, tb):
    if (value is _missing) != (tb is _missing):
        raise ValueError('Both or neither of value and tb must be given')
    if value is _missing:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc, None if exc is None else exc.__traceback__
    return value, tb


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True, **kwargs):
    """An exception as text: what led to it, its traceback, its message."""
    value, tb = _exception(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_missing, *, show_group=False, **kwargs):
    """The last lines of an exception: its type, its message, its notes."""
    value = exc if value is _missing else value
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True, **kwargs):
    """Print an exception."""
    _write(format_exception(exc, value, tb, limit, chain), file)


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The exception that is being handled, as text."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last input at the prompt."""
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    print_exception(sys.last_exc if hasattr(sys, 'last_exc') else sys.last_value, limit=limit, file=file, chain=chain)


def clear_frames(tb):
    """Let go what the frames of a traceback hold."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except (AttributeError, RuntimeError):
            pass  # it runs, or has nothing to clear
        tb = tb.tb_next


class TracebackException:
    """What is printed of an exception, without the exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth

        def describe(made, exc_type, exc, tb):
            seen.add(id(exc))
            made.stack = StackSummary._of(_walk_places(tb), limit, lookup_lines, capture_locals)
            made._describe(exc_type, exc, tb, save_exc_type)

        def other(exc):
            made = TracebackException.__new__(TracebackException)
            made.max_group_width = max_group_width
            made.max_group_depth = max_group_depth
            describe(made, type(exc), exc, exc.__traceback__)
            return made

        def linked(exc):
            if exc is None or id(exc) in seen:
                return None
            made = other(exc)
            waiting.append((made, exc, None))
            return made

        seen = set() if _seen is None else _seen
        describe(self, exc_type, exc_value, exc_traceback)
        waiting = [(self, exc_value, None)]  # exceptions whose neighbours are to be described: none of this recurses
        while waiting:
            made, exc, members = waiting.pop()
            if made is None:
                made = other(exc)
                members.append(made)
            if exc is None:
                continue
            made.__cause__ = linked(exc.__cause__)
            if not compact or made.__cause__ is None and not exc.__suppress_context__:
                made.__context__ = linked(exc.__context__)
            if isinstance(exc, BaseExceptionGroup):
                made.exceptions = []
                waiting.extend((None, member, made.exceptions) for member in reversed(exc.exceptions))

    def _describe(self, exc_type, exc, tb, save_exc_type):
        self._exc_type = exc_type if save_exc_type else None
        self.exc_type_str = 'None'
        if exc_type is not None:
            module, name = exc_type.__module__, exc_type.__qualname__
            self.exc_type_str = name if module in ('__main__', 'builtins') else f'{module}.{name}'
        self._str = _safe(exc, 'exception')
        self.__cause__ = self.__context__ = self.exceptions = None
        try:
            self.__notes__ = getattr(exc, '__notes__', None)
        except Exception as error:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe(error, "__notes__", repr)}']
        self.__suppress_context__ = False if exc is None else exc.__suppress_context__
        self._only = [f'{self.exc_type_str}: None\n'] if exc is None else _only(exc, tb)
        if isinstance(exc, SyntaxError):
            for name in ('filename', 'lineno', 'end_lineno', 'text', 'offset', 'end_offset', 'msg'):
                value = getattr(exc, name)
                setattr(self, name, str(value) if name.endswith('lineno') and value is not None else value)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._exc_type

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, **kwargs):
        yield from self._only
        waiting = [(self, 0)]
        while show_group and waiting:
            each, depth = waiting.pop()
            if depth:
                for piece in each._only:
                    yield from _indented(piece, '   ' * depth)
            waiting.extend((member, depth + 1) for member in reversed(each.exceptions or ()))

    def format(self, *, chain=True, **kwargs):
        yield from self._format(chain, _Margin())

    def _format(self, chain, margin):
        links = []
        each, words = self, None
        while each is not None:
            links.append((each, words))
            words = _CAUSE
            following = each.__cause__
            if following is None and not each.__suppress_context__:
                words = _CONTEXT
                following = each.__context__
            each = following if chain else None
        for each, words in reversed(links):
            yield from each._format_one(chain, margin)
            if words is not None:
                yield margin.before(words)

    def _format_one(self, chain, margin):
        if self.exceptions is None:
            if self.stack:
                yield margin.before('Traceback (most recent call last):\n')
                yield from map(margin.before, self.stack.format())
            yield from map(margin.before, self._only)
        elif margin.depth > self.max_group_depth:
            yield margin.before(f'... (max_group_depth is {self.max_group_depth})\n')
        else:
            yield from self._format_group(chain, margin)

    def _format_group(self, chain, margin):
        outermost = margin.depth == 0
        margin.depth += outermost
        if self.stack:
            yield margin.before('Exception Group Traceback (most recent call last):\n', '+' if outermost else '|')
            yield from map(margin.before, self.stack.format())
        yield from map(margin.before, self._only)
        shown = self.exceptions[:self.max_group_width]
        hidden = len(self.exceptions) - len(shown)
        margin.open = False
        for number, member in enumerate(shown + [None] * (hidden > 0), 1):
            last = number == len(shown) + (hidden > 0)
            margin.open = margin.open or last
            title = '...' if member is None else number
            yield f'{margin.indent()}{"+-" if number == 1 else "  "}+---------------- {title} ----------------\n'
            margin.depth += 1
            if member is None:
                yield margin.before(f'and {hidden} more exception{"s" if hidden > 1 else ""}\n')
            else:
                yield from member._format(chain, margin)
            if last and margin.open:
                yield f'{margin.indent()}+------------------------------------\n'
                margin.open = False
            margin.depth -= 1
        margin.depth -= outermost

    def print(self, *, file=None, chain=True, **kwargs):
        _write(self.format(chain=chain), file)


def _indented(text, indent):
    return [indent + line for line in text.splitlines(keepends=True)]


class _Margin:
    """What stands before the lines of the members of groups."""
    depth = 0  # of nested groups; 0 outside
    open = False  # the last member of a group has been rendered, and not the line that closes the group: it may close several

    def indent(self):
        return '  ' * self.depth

    def before(self, text, sign='|'):
        return ''.join(_indented(text, f'{self.indent()}{sign} ')) if self.depth else text
