def _fields(text):
    """What a format consists of: literal text, and the name, format and conversion of the field after it, or three times None."""
    literal, at = '', 0
    while at < len(text):
        c = text[at]
        at += 1
        if c not in '{}':
            literal += c
            continue
        if text.startswith(c, at):
            # A doubled brace ends a piece.
            at += 1
            yield literal + c, None, None, None
            literal = ''
            continue
        if c == '}':
            raise ValueError("Single '}' encountered in format string")
        if at == len(text):
            raise ValueError("Single '{' encountered in format string")
        start, depth, bracket = at, 1, False
        while depth:
            if at == len(text):
                raise ValueError("expected '}' before end of string")
            if text[at] == '[':
                bracket = True
            elif text[at] == ']':
                bracket = False
            elif not bracket:
                depth += (text[at] == '{') - (text[at] == '}')
            at += 1
        yield literal, *_field(text[start:at - 1])
        literal = ''
    if literal:
        yield literal, None, None, None


def _field(text):
    end = 0
    while end < len(text) and text[end] not in ':!':
        if text[end] == '[':
            end = max(text.find(']', end), end)
        end += 1
    name, rest, conversion = text[:end], text[end:], None
    if '{' in name:
        raise ValueError("unexpected '{' in field name")
    if rest.startswith('!'):
        if len(rest) < 2:
            raise ValueError('unmatched \'{\' in format spec' if rest == '!' else 'expected \':\' after conversion specifier')
        conversion, rest = rest[1], rest[2:]
        if rest and rest[0] != ':':
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


def _steps(name):
    """The first part of a field's name, and whether each further is an attribute, and which."""
    end = 0
    while end < len(name) and name[end] not in '.[':
        end += 1
    first, steps = name[:end], []
    while end < len(name):
        if name[end] == '.':
            start = end = end + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            steps.append((True, name[start:end]))
        elif name[end] == '[':
            close = name.find(']', end)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            key = name[end + 1:close]
            steps.append((False, int(key) if key.isdecimal() else key))
            end = close + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if steps[-1][1] == '':
            raise ValueError('Empty attribute in format string')
    return int(first) if first.isdecimal() else first, steps


class Formatter:
    """Does what str.format does, in steps that can be replaced."""

    def format(self, format_string, /, *args, **kwargs):
        """The format with args and kwargs in its fields."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """format with the arguments as a sequence and a mapping."""
        used = set()
        text, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used, depth, number):
        """The text, and the number of the next field without a name: False once fields were numbered."""
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        out = []
        for literal, name, spec, conversion in self.parse(format_string):
            out.append(literal)
            if name is None:
                continue
            first, steps = _steps(name)
            if first == '':
                if number is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name, number = f'{number}{name}', number + 1
            elif isinstance(first, int):
                if number:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                number = False
            value, key = self.get_field(name, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
            out.append(self.format_field(value, spec))
        return ''.join(out), number

    def parse(self, format_string):
        """The pieces of a format: literal text, and the name, format and conversion of the field after it."""
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        """The object that a field's name stands for, and the key of the argument that it is of."""
        first, steps = _steps(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in steps:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first

    def get_value(self, key, args, kwargs):
        """The argument with a number or a name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """For those derived from this to look at what was used."""

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """The value converted by str, repr or ascii."""
        if conversion is None:
            return value
        if conversion in ('s', 'r', 'a'):
            return {'s': str, 'r': repr, 'a': ascii}[conversion](value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')


Formatter.__module__ = 'string'
