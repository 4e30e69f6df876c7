class Formatter:
    """What str.format does, in methods that subclasses may replace."""

    def format(self, format_string, /, *args, **kwargs):
        """Return the text with values of args and kwargs in its replacement fields."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """format with the arguments as a sequence and a mapping."""
        used = set()
        text = self._expand(format_string, args, kwargs, used, _Numbering(), 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _expand(self, text, args, kwargs, used, numbering, depth):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        out = []
        for literal, name, spec, conversion in self.parse(text):
            if literal:
                out.append(literal)
            if name is None:
                continue
            value, key = self.get_field(numbering.number(name), args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            spec = self._expand(spec, args, kwargs, used, numbering, depth - 1)
            out.append(self.format_field(value, spec))
        return ''.join(out)

    def get_value(self, key, args, kwargs):
        """Return the argument with a number or a name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Called with the numbers and names of the arguments that were used."""

    def format_field(self, value, format_spec):
        """Return a value as text."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """Return what !r, !s or !a makes of a value."""
        match conversion:
            case None:
                return value
            case 's':
                return str(value)
            case 'r':
                return repr(value)
            case 'a':
                return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        """Return an iterator over the pieces: text, and name, spec and conversion of the field behind it, None without one."""
        return _pieces(*_parse_format(format_string))

    def get_field(self, field_name, args, kwargs):
        """Return what a field's name stands for, and the argument that it begins with."""
        first, parts, error = _split_field_name(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in _pieces(parts, error):
            value = getattr(value, key) if is_attribute else value[key]
        return value, first


class _Numbering:
    """Gives fields without a number the next one, unless fields have numbers of their own."""

    def __init__(self):
        self.next = 0  # None once a field has had a number

    def number(self, name):
        first, _, error = _split_field_name(name)
        if error is not None and first is None:
            raise error
        if first == '' and self.next is not None:
            self.next += 1
            return f'{self.next - 1}{name}'
        if first == '' or isinstance(first, int) and self.next:
            raise ValueError('cannot switch from manual field specification to automatic field numbering')
        if isinstance(first, int):
            self.next = None
        return name


def _pieces(pieces, error):
    """What could be read of a text, and then what was wrong with the rest."""
    yield from pieces
    if error is not None:
        raise error
