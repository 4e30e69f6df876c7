import linecache
import sys

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary',
           'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_missing = object()


class FrameSummary:
    """An entry of a traceback or of the stack."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.locals = None if locals is None else {key: repr(value) for key, value in locals.items()}
        self.end_lineno = end_lineno
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
            return self._tuple() == other._tuple() and self.locals == other.locals
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
        entries = list(frame_gen)
        limit = getattr(sys, 'tracebacklimit', None) if limit is None else limit
        if limit is not None:
            entries = entries[:limit] if limit >= 0 else entries[limit:]
        made = cls()
        for frame, lineno in entries:
            code = frame.f_code
            made.append(FrameSummary(code.co_filename, lineno, code.co_name, lookup_line=lookup_lines,
                                     locals=frame.f_locals if capture_locals else None))
        return made

    @classmethod
    def from_list(cls, a_list):
        """Make entries of tuples of file name, line number, name and line."""
        return cls(item if isinstance(item, FrameSummary) else FrameSummary(*item[:3], line=item[3]) for item in a_list)

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
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def _pieces(text):
    """The entries of a rendered traceback, each with the lines below it."""
    pieces = []
    for line in text.splitlines(keepends=True):
        if pieces and line.startswith('    ') and pieces[-1].startswith('  File '):
            pieces[-1] += line
        else:
            pieces.append(line)
    return pieces


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    made = StackSummary.extract(walk_tb(tb), limit=limit)
    if limit is None:
        texts = [piece for piece in _pieces(_entries(tb)) if not piece.startswith('  [')]
        if len(texts) == len(made):
            for entry, text in zip(made, texts):
                entry._text = text
    else:
        skip = max(len(list(walk_tb(tb))) + limit, 0) if limit < 0 else 0
        for _ in range(skip):
            tb = tb.tb_next
        for entry in made:
            entry._text = _pieces(_entries(tb))[0]
            tb = tb.tb_next
    return made


def extract_stack(f=None, limit=None):
    """The entries of the stack."""
    if f is None:
        f = sys._getframe(1)
    entries = list(walk_stack(f))
    if limit is not None:
        entries = entries[:limit] if limit >= 0 else entries[limit:]
    return StackSummary.extract(reversed(entries))


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
    if value is None:
        return ['NoneType: None\n']
    if limit is None and chain and tb is value.__traceback__:
        return _pieces(_format(value))
    return list(_formatted(value, tb, limit, chain, {id(value)}))


def _formatted(value, tb, limit, chain, seen):
    if chain:
        before, words = value.__cause__, '\nThe above exception was the direct cause of the following exception:\n\n'
        if before is None and not value.__suppress_context__:
            before, words = value.__context__, '\nDuring handling of the above exception, another exception occurred:\n\n'
        if before is not None and id(before) not in seen:
            yield from _formatted(before, before.__traceback__, limit, chain, seen | {id(before)})
            yield words
    if tb is not None:
        yield 'Traceback (most recent call last):\n'
        yield from format_tb(tb, limit)
    yield from format_exception_only(value)


def format_exception_only(exc, /, value=_missing, *, show_group=False, **kwargs):
    """The last lines of an exception: its type, its message, its notes."""
    if value is _missing:
        value = exc
    if value is None:
        return ['NoneType: None\n']
    return _only(value).splitlines(keepends=True)


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
                 max_group_width=15, max_group_depth=10, _seen=None):
        seen = (_seen or set()) | {id(exc_value)}
        self.stack = (StackSummary.extract(walk_tb(exc_traceback), limit=limit, capture_locals=True) if capture_locals
                      else extract_tb(exc_traceback, limit))
        self._exc_type = exc_type
        self._str = str(exc_value)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self._only = format_exception_only(exc_value)
        for name in ('filename', 'lineno', 'end_lineno', 'text', 'offset', 'end_offset', 'msg'):
            if isinstance(exc_value, SyntaxError):
                value = getattr(exc_value, name)
                setattr(self, name, str(value) if name == 'lineno' and value is not None else value)

        def other(exc):
            if exc is None or id(exc) in seen:
                return None
            return TracebackException(type(exc), exc, exc.__traceback__, limit=limit, capture_locals=capture_locals, _seen=seen)
        self.__cause__ = other(exc_value.__cause__) if exc_value is not None else None
        self.__context__ = other(exc_value.__context__) if exc_value is not None and not (compact and self.__suppress_context__) else None
        self.exceptions = [other(each) for each in exc_value.exceptions] if isinstance(exc_value, BaseExceptionGroup) else None
        self._whole = _pieces(_format(exc_value)) if self.exceptions is not None else None

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        return self._exc_type

    @property
    def exc_type_str(self):
        module = self._exc_type.__module__
        name = self._exc_type.__qualname__
        return name if module in ('__main__', 'builtins') else f'{module}.{name}'

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        yield from self._only

    def format(self, *, chain=True, **kwargs):
        if self._whole is not None:
            yield from self._whole
            return
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format()
                yield '\nThe above exception was the direct cause of the following exception:\n\n'
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format()
                yield '\nDuring handling of the above exception, another exception occurred:\n\n'
        if self.stack:
            yield 'Traceback (most recent call last):\n'
            yield from self.stack.format()
        yield from self._only

    def print(self, *, file=None, chain=True, **kwargs):
        _write(self.format(chain=chain), file)
