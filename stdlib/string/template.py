class Template:
    """A text with fields $name or ${name}; $$ stands for $."""

    delimiter = '$'
    idpattern = '(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = 2

    def __init_subclass__(cls):
        super().__init_subclass__()
        for name in ('pattern', 'idpattern', 'braceidpattern', 'flags'):
            if name in cls.__dict__:
                raise NotImplementedError(f'Template.{name} cannot be changed: patterns are not supported')

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """Pairs of text and the field after it, as (name, what is written, where it begins), or with the name None for an escape and '' for
        what is no field."""
        text, delimiter, at = self.template, self.delimiter, 0
        while (start := text.find(delimiter, at)) >= 0:
            after = start + len(delimiter)
            braced = text.startswith('{', after)
            first = end = after + braced
            while end < len(text) and text[end].isascii() and (text[end] == '_' or (text[end].isalnum() if end > first else text[end].isalpha())):
                end += 1
            name = text[first:end]
            if text.startswith(delimiter, after):
                name, end = None, after + len(delimiter)
            elif braced and not text.startswith('}', end):
                name, end = '', after
            elif not name:
                end = after
            else:
                end += braced
            yield text[at:start], (name, text[start:end], after)
            at = end
        yield text[at:], None

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        raise ValueError(f'Invalid placeholder in string: line {len(lines)}, col {at - len("".join(lines[:-1]))}')

    def _replaced(self, mapping, keywords, strict):
        if keywords:
            mapping = {**mapping, **keywords} if mapping is not None else keywords
        out = []
        for text, field in self._parts():
            out.append(text)
            if field is None:
                break
            name, written, at = field
            if name is None:
                out.append(self.delimiter)
            elif not name and strict:
                self._invalid(at)
            elif not name:
                out.append(written)
            elif strict:
                out.append(str((mapping or {})[name]))
            else:
                try:
                    out.append(str((mapping or {})[name]))
                except KeyError:
                    out.append(written)
        return ''.join(out)

    def substitute(self, mapping=None, /, **kws):
        """The text with the fields filled in; one that is missing is a KeyError, a stray $ a ValueError."""
        return self._replaced(mapping, kws, True)

    def safe_substitute(self, mapping=None, /, **kws):
        """The text with the fields filled in as far as they are known."""
        return self._replaced(mapping, kws, False)

    def is_valid(self):
        """Whether substitute can fill in the fields."""
        return all(field is None or field[0] != '' for _, field in self._parts())

    def get_identifiers(self):
        """The names of the fields, each once."""
        return list(dict.fromkeys(field[0] for _, field in self._parts() if field and field[0]))


Template.__module__ = 'string'
