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
        if _one_shot:
            return (_encode(o, self.check_circular, self.default, self.ensure_ascii, indent, self.key_separator,
                            self.item_separator, self.sort_keys, self.skipkeys, self.allow_nan),)
        return _iterencode(o, self.check_circular, self.default, self.ensure_ascii, indent, self.key_separator,
                           self.item_separator, self.sort_keys, self.skipkeys, self.allow_nan)
