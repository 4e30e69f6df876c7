"""Data printed readably: in one line if it fits, else an item a line."""
import dataclasses
import sys
import types
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Print an object readably."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print an object readably, dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """An object as readable text."""
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def saferepr(object):
    """The repr of an object that may contain itself."""
    return PrettyPrinter().format(object, {}, None, 0)[0]


def isreadable(object):
    """Whether eval could make the object of its repr."""
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    """Whether the object contains itself."""
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Sorts what cannot be compared by type."""

    __slots__ = 'item',

    def __init__(self, item):
        self.item = item

    def __lt__(self, other):
        try:
            return self.item < other.item
        except TypeError:
            a, b = self.item, other.item
            return (str(type(a)), id(a)) < (str(type(b)), id(b))


def _pair(item):
    return _Key(item[0]), _Key(item[1])


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


class PrettyPrinter:
    """Prints objects readably, in a way chosen once."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._step = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        return self._text(object, 0, 0, {}, 0)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The object in one line, whether that is readable, and whether it contains itself. context has the ids of
        the objects around it."""
        kind = type(object)
        shape = kind.__repr__
        if shape is int.__repr__ and kind is not bool:
            return f'{object:_d}' if self._underscore_numbers else repr(object), True, False
        if kind in (str, bytes, bytearray, float, complex, bool, type(None)):
            return repr(object), True, False
        if shape is dict.__repr__:
            left, right = '{', '}'
        elif shape is list.__repr__:
            left, right = '[', ']'
        elif shape is tuple.__repr__:
            left, right = '(', ',)' if len(object) == 1 else ')'
        else:
            text = repr(object)
            return text, bool(text) and not text.startswith('<'), False
        if not object:
            return left + right, True, False
        if maxlevels and level >= maxlevels:
            return f'{left}...{right}', False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        readable, recursive = True, False

        def part(item):
            nonlocal readable, recursive
            text, is_readable, is_recursive = self.format(item, context, maxlevels, level + 1)
            readable &= is_readable
            recursive |= is_recursive
            return text
        if left == '{':
            parts = [f'{part(key)}: {part(value)}' for key, value in self._dict_items(object)]
        else:
            parts = [part(item) for item in object]
        del context[id(object)]
        return left + ', '.join(parts) + right, readable, recursive

    def _dict_items(self, object):
        return sorted(object.items(), key=_pair) if self._sort_dicts else object.items()

    def _text(self, object, indent, allowance, context, level):
        """The object as it is printed: indent characters stand before it in its first line, allowance ones are to
        follow in its last."""
        if id(object) in context:
            return _recursion(object)
        text = self.format(object, context.copy(), self._depth, level)[0]
        if len(text) <= self._width - indent - allowance:
            return text
        cls = type(object)
        lay_out = _LAYOUTS.get(cls.__repr__)
        if lay_out is None:
            if not _has_own_fields(object):
                return text
            lay_out = PrettyPrinter._dataclass
        context[id(object)] = 1
        text = lay_out(self, object, indent, allowance, context, level + 1)
        del context[id(object)]
        return text

    def _padding(self):
        return ' ' * (self._step - 1)

    def _called(self, object, value, indent, allowance, context, level):
        """A value as the argument of the object's class."""
        name = type(object).__name__
        return f'{name}({self._text(value, indent + len(name) + 1, allowance + 1, context, level)})'

    def _items(self, items, indent, allowance, context, level):
        """Items, one a line or, compactly, as many as fit."""
        indent += self._step
        items = list(items)
        if not items:
            return self._padding()
        line, room = ',\n' + ' ' * indent, self._width - indent
        parts, left = [], 0  # left is how many characters the current line has left
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if self._compact:
                text = self.format(item, context.copy(), self._depth, level)[0]
                used = len(text) + 1 + (allowance if last else 0)
                if parts and used + 1 <= left:
                    parts += ', ', text
                    left -= len(text) + 2
                    continue
                if used <= room:
                    parts += line if parts else '', text
                    left = room - len(text) - 1
                    continue
                left = 0
            parts += line if parts else '', self._text(item, indent, allowance if last else 1, context, level)
        return self._padding() + ''.join(parts)

    def _list(self, object, indent, allowance, context, level):
        return f'[{self._items(object, indent, allowance + 1, context, level)}]'

    def _tuple(self, object, indent, allowance, context, level):
        end = ',)' if len(object) == 1 else ')'
        return f'({self._items(object, indent, allowance + len(end), context, level)}{end}'

    def _set(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        name = type(object).__name__
        left, right = ('{', '}') if type(object) is set else (name + '({', '})')
        items = self._items(sorted(object, key=_Key), indent + len(left) - 1, allowance + len(right), context, level)
        return left + items + right

    def _pairs(self, pairs, indent, allowance, context, level):
        """Keys with their values, one a line."""
        indent += self._step
        parts = []
        for i, (key, value) in enumerate(pairs):
            key = self.format(key, context.copy(), self._depth, level)[0]
            after = allowance if i == len(pairs) - 1 else 1
            parts.append(f'{key}: {self._text(value, indent + len(key) + 2, after, context, level)}')
        return self._padding() + (',\n' + ' ' * indent).join(parts)

    def _dict(self, object, indent, allowance, context, level):
        return f'{{{self._pairs(self._dict_items(object), indent, allowance + 1, context, level)}}}'

    def _ordered_dict(self, object, indent, allowance, context, level):
        return self._called(object, list(object.items()), indent, allowance, context, level) if object else repr(object)

    def _defaultdict(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        factory = self.format(object.default_factory, context.copy(), self._depth, level)[0]
        name = type(object).__name__
        indent += len(name) + 1
        return f'{name}({factory},\n{" " * indent}{self._dict(object, indent, allowance + 1, context, level)})'

    def _counter(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        name = type(object).__name__
        return f'{name}({{{self._pairs(object.most_common(), indent + len(name) + 1, allowance + 2, context, level)}}})'

    def _chain_map(self, object, indent, allowance, context, level):
        name, maps = type(object).__name__, object.maps
        indent += len(name) + 1
        parts = [self._text(m, indent, allowance + 1 if i == len(maps) - 1 else 1, context, level) for i, m in enumerate(maps)]
        return f'{name}({(",\n" + " " * indent).join(parts)})'

    def _deque(self, object, indent, allowance, context, level):
        if not object:
            return repr(object)
        name = type(object).__name__
        indent += len(name) + 1
        if object.maxlen is None:
            return f'{name}([{self._items(object, indent, allowance + 2, context, level)}])'
        return f'{name}([{self._items(object, indent, 2, context, level)}],\n{" " * indent}maxlen={object.maxlen})'

    def _wrapped(self, object, indent, allowance, context, level):
        return self._text(object.data, indent, allowance, context, level - 1)

    def _proxy(self, object, indent, allowance, context, level):
        return self._called(object, object.copy(), indent, allowance, context, level)

    def _namespace(self, object, indent, allowance, context, level):
        name = 'namespace' if type(object) is types.SimpleNamespace else type(object).__name__
        return self._attributes(name, vars(object).items(), indent, allowance, context, level)

    def _dataclass(self, object, indent, allowance, context, level):
        items = [(f.name, getattr(object, f.name)) for f in dataclasses.fields(object) if f.repr]
        return self._attributes(type(object).__name__, items, indent, allowance, context, level)

    def _attributes(self, name, items, indent, allowance, context, level):
        indent += len(name) + 1
        parts = []
        for i, (key, value) in enumerate(items):
            after = allowance if i == len(items) - 1 else 1  # CPython does not count the bracket
            text = '...' if id(value) in context else self._text(value, indent + len(key) + 1, after, context, level)
            parts.append(f'{key}={text}')
        return f'{name}({(",\n" + " " * indent).join(parts)})'

    def _str(self, object, indent, allowance, context, level):
        """A str, broken after lines and between words; in brackets if it is all there is."""
        if not object:
            return repr(object)
        alone = level == 1
        width = self._width - indent - alone
        lines, chunks = object.splitlines(True), []
        for i, line in enumerate(lines):
            last = width - allowance - alone if i == len(lines) - 1 else width
            if len(repr(line)) <= last:
                chunks.append(repr(line))
                continue
            words, current = _words(line), ''
            for j, word in enumerate(words):
                if current and len(repr(current + word)) > (last if j == len(words) - 1 else width):
                    chunks.append(repr(current))
                    current = ''
                current += word
            chunks.append(repr(current))
        if len(chunks) == 1:
            return chunks[0]
        text = ('\n' + ' ' * (indent + alone)).join(chunks)
        return f'({text})' if alone else text

    def _bytes(self, object, indent, allowance, context, level):
        """Bytes, broken between groups of four; in brackets if they are all there is."""
        if len(object) <= 4:
            return repr(object)
        alone = level == 1
        width = self._width - indent - alone
        chunks, current = [], b''
        for i in range(0, len(object), 4):
            part = object[i:i + 4]
            last = i == len(object) // 4 * 4
            if current and len(repr(current + part)) > width - (allowance + alone if last else 0):
                chunks.append(repr(current))
                current = b''
            current += part
        chunks.append(repr(current))
        text = ('\n' + ' ' * (indent + alone)).join(chunks)
        return f'({text})' if alone else text

    def _bytearray(self, object, indent, allowance, context, level):
        return f'bytearray({self._bytes(bytes(object), indent + 10, allowance + 1, context, level + 1)})'


def _words(line):
    """The words of a line, each with the white space after it."""
    words, start, blank = [], 0, False
    for i, c in enumerate(line):
        if blank and not c.isspace():
            words.append(line[start:i])
            start = i
        blank = c.isspace()
    return words + [line[start:]]


def _has_own_fields(object):
    """Whether the object is of a dataclass and is shown as such classes are."""
    if not dataclasses.is_dataclass(object) or isinstance(object, type) or not object.__dataclass_params__.repr:
        return False
    code = getattr(getattr(object.__repr__, '__wrapped__', None), '__code__', None)
    return code is not None and code.co_filename == '<string>'  # where dataclasses makes it


_LAYOUTS = {  # by how the class's objects are shown in one line
    dict.__repr__: PrettyPrinter._dict, OrderedDict.__repr__: PrettyPrinter._ordered_dict,
    list.__repr__: PrettyPrinter._list, tuple.__repr__: PrettyPrinter._tuple,
    set.__repr__: PrettyPrinter._set, frozenset.__repr__: PrettyPrinter._set,
    str.__repr__: PrettyPrinter._str, bytes.__repr__: PrettyPrinter._bytes, bytearray.__repr__: PrettyPrinter._bytearray,
    types.MappingProxyType.__repr__: PrettyPrinter._proxy, types.SimpleNamespace.__repr__: PrettyPrinter._namespace,
    defaultdict.__repr__: PrettyPrinter._defaultdict, Counter.__repr__: PrettyPrinter._counter,
    ChainMap.__repr__: PrettyPrinter._chain_map, deque.__repr__: PrettyPrinter._deque,
    UserDict.__repr__: PrettyPrinter._wrapped, UserList.__repr__: PrettyPrinter._wrapped, UserString.__repr__: PrettyPrinter._wrapped,
}
