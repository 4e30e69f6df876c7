_no_mapping = {}


class Template:
    """Text with $name or ${name} in the places of values; $$ stands for $. A subclass may have another delimiter."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        for name in 'pattern', 'idpattern', 'braceidpattern', 'flags':
            if getattr(cls, name, None) != getattr(Template, name, None):
                raise NotImplementedError(f'{name} of a subclass of string.Template is a pattern of module re, which is not there')

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping=_no_mapping, /, **kws):
        """Return the text with values of the mapping and of the keywords."""
        values = _values(mapping, kws)

        def replace(kind, name, end):
            if kind == 'named':
                return str(values[name])
            lines = self.template[:end].splitlines(keepends=True) or ['']
            raise ValueError(f'Invalid placeholder in string: line {len(lines)}, col {len(lines[-1])}')

        return self._replaced(replace)

    def safe_substitute(self, mapping=_no_mapping, /, **kws):
        """substitute that leaves alone what has no value, or is malformed."""
        values = _values(mapping, kws)

        def replace(kind, name, end):
            try:
                return str(values[name]) if kind == 'named' else None
            except KeyError:
                return None

        return self._replaced(replace)

    def _replaced(self, replace):
        """The text with what replace(kind, name, end) returns for placeholders; they stay where that is None."""
        out = []
        done = 0
        for start, end, kind, name in _placeholders(self):
            new = self.delimiter if kind == 'escaped' else replace(kind, name, end)
            if new is not None:
                out += self.template[done:start], new
                done = end
        out.append(self.template[done:])
        return ''.join(out)

    def is_valid(self):
        """Report whether substitute finds no malformed placeholder."""
        return all(kind != 'invalid' for _, _, kind, _ in _placeholders(self))

    def get_identifiers(self):
        """Return the names in the order in which they first come."""
        return list(dict.fromkeys(name for _, _, kind, name in _placeholders(self) if kind == 'named'))


def _values(mapping, kws):
    if mapping is _no_mapping:
        return kws
    if not kws:
        return mapping
    from collections import ChainMap

    return ChainMap(kws, mapping)


def _placeholders(template):
    """Where each placeholder of a template starts and ends, of which kind it is, and its name."""
    text, delimiter = template.template, template.delimiter
    if not isinstance(text, str):
        raise TypeError(f'expected string or bytes-like object, got {type(text).__name__!r}')
    start = text.find(delimiter) if delimiter else -1
    while start >= 0:
        end = start + len(delimiter)
        if text.startswith(delimiter, end):
            end += len(delimiter)
            yield start, end, 'escaped', None
        elif (name_end := _identifier_end(text, end)) > end:
            yield start, name_end, 'named', text[end:name_end]
            end = name_end
        elif text.startswith('{', end) and (name_end := _identifier_end(text, end + 1)) > end + 1 and text.startswith('}', name_end):
            yield start, name_end + 1, 'named', text[end + 1:name_end]
            end = name_end + 1
        else:
            yield start, end, 'invalid', None
        start = text.find(delimiter, end)


def _identifier_end(text, start):
    """Where the identifier that begins at start ends: there if there is none."""
    allowed = ascii_letters + '_'
    end = start
    while end < len(text) and text[end] in allowed:
        allowed = ascii_letters + digits + '_'
        end += 1
    return end
