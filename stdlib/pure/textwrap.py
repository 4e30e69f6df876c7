"""Text broken into lines, indented and the other way round."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_SPACES = '\t\n\x0b\x0c\r '


class TextWrapper:
    """Breaks text into lines of limited width."""

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
                 max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): ' ' for c in _SPACES})
        return text

    def _split(self, text):
        """Words and the white space between them, in turn."""
        chunks = []
        at = 0
        while at < len(text):
            end = at
            blank = text[at] in _SPACES
            while end < len(text) and (text[end] in _SPACES) == blank:
                end += 1
            chunks += [text[at:end]] if blank or not self.break_on_hyphens else self._hyphens(text[at:end])
            at = end
        return chunks

    def _hyphens(self, word):
        """The parts of a word that end in a hyphen between letters, and dashes by themselves."""
        parts = []
        start = at = 0
        while at < len(word):
            if word[at] == '-':
                end = at
                while end < len(word) and word[end] == '-':
                    end += 1
                if end - at == 1:
                    before, after = word[:at], word[at + 1:]
                    letters = len(before) >= 2 and before[-1].isalpha() and (before[-2].isalpha() or before[-2] == '-' and before[-3:-2].isalpha())
                    if letters and len(after) >= 2 and after[0].isalpha() and (after[1].isalpha() or after[1] == '-' and len(after) > 2 and after[2].isalpha()):
                        parts.append(word[start:end])
                        start = end
                elif start < at and end < len(word) and word[end].isalnum() and (word[at - 1].isalnum() or word[at - 1] in '!"\'&.,?'):
                    parts += [word[start:at], word[at:end]]
                    start = end
                at = end
            else:
                at += 1
        if start < len(word):
            parts.append(word[start:])
        return parts

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            bare = chunks[i].rstrip('"\'')
            if chunks[i + 1] == ' ' and bare[-1:] in ('.', '!', '?') and bare[-1:] and bare[-2:-1].islower() and len(chunks[i]) - len(bare) <= 1:
                chunks[i + 1] = '  '

    def _handle_long_word(self, reversed_chunks, line, length, width):
        room = 1 if width < 1 else width - length
        if self.break_long_words:
            end = room
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind('-', 0, room)
                if hyphen > 0 and any(c != '-' for c in chunk[:hyphen]):
                    end = hyphen + 1
            line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not line:
            line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        chunks = chunks[::-1]
        while chunks:
            line, length = [], 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and not chunks[-1].strip() and lines:
                chunks.pop()
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()) and length <= width):
                lines.append(indent + ''.join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    lines.append(indent + ''.join(line) + self.placeholder)
                    break
                length -= len(line.pop())
            else:
                if lines:
                    last = lines[-1].rstrip()
                    if len(last) + len(self.placeholder) <= self.width:
                        lines[-1] = last + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def wrap(self, text):
        """The lines of a paragraph."""
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """A paragraph as one text of lines."""
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A paragraph as one text of lines."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """A text in one line, cut off where it is too long."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """A text without the indentation that all its lines have."""
    try:
        lines = text.split('\n')
    except AttributeError:
        raise TypeError(f'expected string or bytes-like object, got {type(text).__name__!r}') from None
    margin = None
    for i, line in enumerate(lines):
        if not line.strip(' \t'):
            lines[i] = ''
            continue
        indent = line[:len(line) - len(line.lstrip(' \t'))]
        if margin is None:
            margin = indent
        else:
            common = 0
            while common < min(len(margin), len(indent)) and margin[common] == indent[common]:
                common += 1
            margin = margin[:common]
    return '\n'.join(line[len(margin or ''):] for line in lines)


def indent(text, prefix, predicate=None):
    """A text with a prefix before its lines, by default those that are not blank."""
    if predicate is None:
        def predicate(line):
            return line.strip()
    return ''.join(prefix + line if predicate(line) else line for line in text.splitlines(keepends=True))
