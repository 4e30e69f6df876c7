# CPython has this in C.
"""Format specifications of numbers, as the modules fractions and decimal read and apply them."""

__all__ = ['parse', 'group', 'pad']


class FormatSpec:
    """The parts of a specification: '' or None stands for what it does not say.

    zero is how many zeros the width begins with.
    """

    __slots__ = ('fill', 'align', 'sign', 'no_neg_0', 'alternate', 'zero', 'width', 'separator', 'precision',
                 'fraction_separator', 'type')


def _number(text, i):
    """The end of the ASCII digits that begin at i."""
    end = i
    while end < len(text) and '0' <= text[end] <= '9':
        end += 1
    return end


def parse(text):
    """The parts of a specification; None if it is not one."""
    spec = FormatSpec()
    spec.fill = spec.align = spec.sign = spec.separator = spec.fraction_separator = ''
    spec.width = spec.precision = None
    i = 0
    if text[1:2] and text[1] in '<>=^':
        spec.fill, spec.align = text[0], text[1]
        i = 2
    elif text[:1] and text[0] in '<>=^':
        spec.align = text[0]
        i = 1
    if text[i:i + 1] and text[i] in '+- ':
        spec.sign = text[i]
        i += 1
    spec.no_neg_0 = text.startswith('z', i)
    i += spec.no_neg_0
    spec.alternate = text.startswith('#', i)
    i += spec.alternate
    end = _number(text, i)
    spec.zero = end - i - len(text[i:end].lstrip('0'))
    if end > i:
        spec.width = int(text[i:end])
    i = end
    if text[i:i + 1] and text[i] in ',_':
        spec.separator = text[i]
        i += 1
    if text.startswith('.', i):
        end = _number(text, i + 1)
        if end > i + 1:
            spec.precision = int(text[i + 1:end])
        if text[end:end + 1] and text[end] in ',_':
            spec.fraction_separator = text[end]
            end += 1
        if end == i + 1:
            return None
        i = end
    spec.type = text[i:]
    return spec if len(spec.type) <= 1 else None


def group(digits, separator, width=0):
    """The digits in threes, with zeros before them until they are as wide as width at least."""
    if not separator:
        return digits.zfill(width)
    digits = digits.zfill(width - (width - 1) // 4)
    first = (len(digits) - 1) % 3 + 1
    return separator.join([digits[:first], *[digits[i:i + 3] for i in range(first, len(digits), 3)]])


def pad(spec, sign, body, align='>'):
    """The sign and the body in the width of the specification; align is where it names no place."""
    space = (spec.fill or ' ') * ((spec.width or 0) - len(sign) - len(body))
    align = spec.align or align
    if align == '>':
        return space + sign + body
    if align == '<':
        return sign + body + space
    if align == '=':
        return sign + space + body
    half = len(space) // 2
    return space[:half] + sign + body + space[half:]
