def encode_basestring(string, /):
    """A str as JSON."""
    return _quote(string, False)


def encode_basestring_ascii(string, /):
    """A str as JSON, in ASCII."""
    return _quote(string, True)


class JSONEncoder:
    """Writes values as JSON: dict as object, list and tuple as array, str, int, float, True, False and None.

    A derived class may extend that: its method default returns what stands for any other object.
    """
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """What stands for an object that is not serializable. This one raises TypeError."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The JSON text of an object."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """An iterator over the parts of the JSON text of an object."""
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        flags = 0
        if self.check_circular:
            flags |= 1
        if self.ensure_ascii:
            flags |= 2
        if self.sort_keys:
            flags |= 4
        if self.skipkeys:
            flags |= 8
        if self.allow_nan:
            flags |= 16
        if _one_shot:
            return (_encode(o, flags, self.default, _items, indent, self.key_separator, self.item_separator),)
        return _pieces(o, flags | 32, self.default, _items, indent, self.key_separator, self.item_separator)


def _pieces(*args):
    pieces, error = _encode(*args)
    yield from pieces
    if error is not None:
        raise error


def _items(o, sort):
    """The keys and values of a dict in turn."""
    items = o.items()
    try:
        items = iter(items)
    except TypeError:
        raise TypeError(f'{type(o).__name__}.items() returned a non-iterable (type {type(items).__name__})') from None
    items = sorted(items) if sort else list(items)
    both = []
    for item in items:
        if not isinstance(item, tuple) or len(item) != 2:
            raise ValueError('items must return 2-tuples')
        both += item
    return both
