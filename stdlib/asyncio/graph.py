from sys import _getframe

# Flags of code objects whose frames can be suspended, and what these are called.
_suspendable = ((0x80, 'async '), (0x200, 'async generator '), (0x20, 'generator '))


class _Record:
    """What cannot be changed, and is equal if its parts are."""

    __slots__ = ()

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values, strict=True):
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        raise AttributeError(f'cannot assign to field {name!r}')

    def __delattr__(self, name):
        raise AttributeError(f'cannot delete field {name!r}')

    def _values(self):
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self):
        return hash(self._values())

    def __repr__(self):
        fields = ', '.join(f'{name}={value!r}' for name, value in zip(self.__slots__, self._values()))
        return f'{type(self).__qualname__}({fields})'


class FrameCallGraphEntry(_Record):
    """A frame in a task's call stack."""

    __slots__ = ('frame',)


class FutureCallGraph(_Record):
    """A future or task, the stack of what it runs, and the graphs of those that await it."""

    __slots__ = ('future', 'call_stack', 'awaited_by')


def _kind(frame):
    for flag, kind in _suspendable:
        if frame.f_code.co_flags & flag:
            return kind
    return ''


def _running_stack(frame):
    """The frames from one of the running task's down to its coroutine's."""
    while frame is not None:
        yield FrameCallGraphEntry(frame)
        back = frame.f_back
        if _kind(frame) and (back is None or not _kind(back)):
            return
        frame = back


def _suspended_stack(future):
    """The frames of a task that waits, innermost first."""
    stack = []
    awaited = future.get_coro() if isinstance(future, Task) else None
    while awaited is not None:
        frame = getattr(awaited, 'cr_frame', None) or getattr(awaited, 'ag_frame', None) or getattr(awaited, 'gi_frame', None)
        if frame is not None:
            stack.append(FrameCallGraphEntry(frame))
        for name in 'cr_await', 'ag_await', 'gi_yieldfrom':
            if hasattr(awaited, name):
                awaited = getattr(awaited, name)
                break
        else:
            break
    return stack[::-1]


def _graph(future, stack, limit):
    stack = list(stack)
    if limit is not None:
        stack = stack[:limit] if limit >= 0 else stack[limit:]
    waiters = (_graph(f, _suspended_stack(f), limit) for f in _awaited_by(future))
    return FutureCallGraph(future, tuple(stack), tuple(waiters))


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    """The call graph of a future or task, by default the current one."""
    loop = _get_running_loop()
    current = None if loop is None else current_task(loop)
    if future is None:
        if loop is None:
            raise RuntimeError('capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided')
        if current is None:
            return None
        future = current
    if not isinstance(future, Future):
        raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')
    stack = _running_stack(_getframe(depth)) if future is current else _suspended_stack(future)
    return _graph(future, stack, limit)


def _lines(graph, indent):
    future = graph.future
    name = f'Task(name={future.get_name()!r}, ' if isinstance(future, Task) else 'Future('
    yield f'{indent}* {name}id={id(future):#x})'
    if graph.call_stack:
        yield f'{indent}  + Call stack:'
        for entry in graph.call_stack:
            code = entry.frame.f_code
            where = f'File {code.co_filename!r}, line {entry.frame.f_lineno}'
            yield f'{indent}  |   {where}, in {_kind(entry.frame)}{code.co_qualname}()'
    if graph.awaited_by:
        yield f'{indent}  + Awaited by:'
        for waiter in graph.awaited_by:
            yield from _lines(waiter, indent + '    ')


def format_call_graph(future=None, /, *, depth=1, limit=None):
    """The text that print_call_graph prints."""
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    return '' if graph is None else '\n'.join(_lines(graph, ''))


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    """Prints who runs what in a future or task, and who awaits it."""
    print(format_call_graph(future, depth=depth + 1, limit=limit), file=file)
