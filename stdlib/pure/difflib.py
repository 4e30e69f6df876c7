"""How sequences differ: by blocks, as diffs line by line.

What CPython's has and this has not: tables of HTML (HtmlDiff).
"""
import heapq
from collections import Counter, namedtuple

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'Match']

Match = namedtuple('Match', 'a b size')


def _share(matching, length):
    return 2.0 * matching / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences by their longest common blocks, by those on both sides of these, and so on."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Set the second sequence, of which much is computed once for comparing many with it."""
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = self.fullbcount = None
        self.b2j = places = {}
        for j, item in enumerate(b):
            places.setdefault(item, []).append(j)
        self.bjunk = {item for item in places if self.isjunk(item)} if self.isjunk else set()
        for item in self.bjunk:
            del places[item]
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            self.bpopular = {item for item, at in places.items() if len(at) > len(b) // 100 + 1}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block that both have within bounds: of equally long ones the first in a, of these the first in b."""
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        i, j, size = alo, blo, 0
        ends = {}  # the length of the common block that ends before each place in b
        for x in range(alo, ahi):
            before, ends = ends, {}
            for y in places.get(a[x], ()):
                if y >= bhi:
                    break
                if y >= blo:
                    ends[y + 1] = n = before.get(y, 0) + 1
                    if n > size:
                        i, j, size = x + 1 - n, y + 1 - n, n
        # Junk does not make a block, but goes with one that it is next to.
        for with_junk in False, True:
            while i > alo and j > blo and a[i - 1] == b[j - 1] and (b[j - 1] in junk) == with_junk:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and a[i + size] == b[j + size] and (b[j + size] in junk) == with_junk:
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        """The common blocks in order, and an empty one at the end."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        found, todo = [], [(0, len(self.a), 0, len(self.b))]
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    todo.append((i + size, ahi, j + size, bhi))
        blocks = []
        for match in sorted(found):
            if blocks and (last := blocks[-1]).a + last.size == match.a and last.b + last.size == match.b:
                blocks[-1] = last._replace(size=last.size + match.size)
            else:
                blocks.append(match)
        self.matching_blocks = blocks + [Match(len(self.a), len(self.b), 0)]
        return self.matching_blocks

    def get_opcodes(self):
        """How to make b of a: a tag and the bounds in both, for each part."""
        if self.opcodes is None:
            self.opcodes, i, j = [], 0, 0
            for a, b, size in self.get_matching_blocks():
                if tag := ('replace' if j < b else 'delete') if i < a else 'insert' if j < b else '':
                    self.opcodes.append((tag, i, a, j, b))
                i, j = a + size, b + size
                if size:
                    self.opcodes.append(('equal', a, i, b, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The opcodes in groups of changes, with n equal items around each."""
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        last, group = len(codes) - 1, []
        for at, (tag, i1, i2, j1, j2) in enumerate(codes):
            if tag == 'equal':
                if at == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                elif at < last and i2 - i1 > 2 * n:
                    yield [*group, (tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n))]
                    group, i1, j1 = [], max(i1, i2 - n), max(j1, j2 - n)
                if at == last:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """How alike they are, from 0 to 1."""
        return _share(sum(block.size for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        """A bound for ratio, which disregards order."""
        if self.fullbcount is None:
            self.fullbcount = Counter(self.b)
        return _share((Counter(self.a) & self.fullbcount).total(), len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """A bound for ratio, by the lengths alone."""
        return _share(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

    def _above(self, cutoff, least=False):
        """The ratio if it is above the cutoff, or is it at least, else None."""
        for measure in self.real_quick_ratio, self.quick_ratio, self.ratio:
            found = measure()
            if found < cutoff or found == cutoff and not least:
                return None
        return found

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The words most like one, the best first."""
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    matcher, found = SequenceMatcher(b=word), []
    for other in possibilities:
        matcher.set_seq1(other)
        if (ratio := matcher._above(cutoff, least=True)) is not None:
            found.append((ratio, other))
    return [other for _, other in heapq.nlargest(n, found)]


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is blank or a number sign alone."""
    return line.strip() in ('', '#') if pat is None else pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    """Whether a character is a blank or a tab."""
    return ch in ws


class Differ:
    """Compares texts line by line, and similar lines character by character."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._replaced(a[i1:i2], b[j1:j2])
            elif tag == 'equal':
                yield from _marked(' ', a[i1:i2])
            else:
                yield from _marked('-', a[i1:i2])
                yield from _marked('+', b[j1:j2])

    def _replaced(self, a, b):
        """Lines in place of others: the two most alike as a pair, and so on with those before and after them."""
        matcher = SequenceMatcher(self.charjunk)
        best, pair, equal = 0.74, None, None
        for j, line in enumerate(b):
            matcher.set_seq2(line)
            for i, other in enumerate(a):
                if other == line:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(other)
                if (ratio := matcher._above(best)) is not None:
                    best, pair = ratio, (i, j)
        if best < 0.75:
            pair = equal
        if pair is None:
            yield from _apart(a, b)
            return
        i, j = pair
        yield from self._between(a[:i], b[:j])
        yield from self._pair(a[i], b[j])
        yield from self._between(a[i + 1:], b[j + 1:])

    def _between(self, a, b):
        return self._replaced(a, b) if a and b else _apart(a, b)

    def _pair(self, a, b):
        """Two lines that are alike, and below each what is marked of it."""
        if a == b:
            yield '  ' + a
            return
        marks_a = marks_b = ''
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, a, b).get_opcodes():
            mark_a, mark_b = {'replace': '^^', 'equal': '  ', 'delete': '- ', 'insert': ' +'}[tag]
            marks_a += mark_a * (i2 - i1)
            marks_b += mark_b * (j2 - j1)
        for mark, line, marks in ('-', a, marks_a), ('+', b, marks_b):
            yield f'{mark} {line}'
            marks = ''.join(c if m == ' ' and c.isspace() else m for c, m in zip(line, marks)).rstrip()
            if marks:
                yield f'? {marks}\n'


def _marked(mark, lines):
    for line in lines:
        yield f'{mark} {line}'


def _apart(a, b):
    """Lines in place of others that are not alike, the fewer first."""
    parts = ('-', a), ('+', b)
    for mark, lines in parts[::-1] if 0 < len(b) < len(a) else parts:
        yield from _marked(mark, lines)


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The comparison of a Differ."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The first or the second of the texts that ndiff has compared."""
    marks = {1: '- ', 2: '+ '}
    if int(which) not in marks:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}')
    for line in delta:
        if line[:2] in ('  ', marks[int(which)]):
            yield line[2:]


def _check_lines(a, b, *names):
    for line in *a[:1], *b[:1]:
        if not isinstance(line, str):
            raise TypeError(f'lines to compare must be str, not {type(line).__name__} ({line!r})')
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f'all arguments must be str, not: {name!r}')


def _head(mark, file, date, end):
    return f'{mark} {file}{date and chr(9) + date}{end}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Changes with the lines around them, the old and the new ones below each other."""
    _check_lines(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def bounds(start, stop):
        n = stop - start
        return f'{start + 1}' if n == 1 else f'{start + (n > 0)},{n}'
    for at, group in enumerate(SequenceMatcher(None, a, b).get_grouped_opcodes(n)):
        if at == 0:
            yield _head('---', fromfile, fromfiledate, lineterm)
            yield _head('+++', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield f'@@ -{bounds(first[1], last[2])} +{bounds(first[3], last[4])} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            for line in a[i1:i2]:
                yield (' ' if tag == 'equal' else '-') + line
            if tag != 'equal':
                for line in b[j1:j2]:
                    yield '+' + line


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Changes with the lines around them, before and after."""
    _check_lines(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def bounds(start, stop):
        n = stop - start
        return f'{start + (n > 0)}' if n <= 1 else f'{start + 1},{stop}'
    for at, group in enumerate(SequenceMatcher(None, a, b).get_grouped_opcodes(n)):
        if at == 0:
            yield _head('***', fromfile, fromfiledate, lineterm)
            yield _head('---', tofile, tofiledate, lineterm)
        yield '*' * 15 + lineterm
        first, last = group[0], group[-1]
        for start, stop, lines, around, own in ((1, 2, a, '*** {} ****', 'delete'), (3, 4, b, '--- {} ----', 'insert')):
            yield around.format(bounds(first[start], last[stop])) + lineterm
            if any(code[0] in ('replace', own) for code in group):
                for code in group:
                    mark = '  ' if code[0] == 'equal' else '! ' if code[0] == 'replace' else '- ' if own == 'delete' else '+ '
                    if code[0] in ('equal', 'replace', own):
                        for line in lines[code[start]:code[stop]]:
                            yield mark + line


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """The diff of lines of bytes, which need not be text."""
    def text(data):
        try:
            return data.decode('ascii', 'surrogateescape')
        except AttributeError as e:
            raise TypeError(f'all arguments must be bytes, not {type(data).__name__} ({data!r})') from e
    lines = dfunc(list(map(text, a)), list(map(text, b)), *map(text, (fromfile, tofile, fromfiledate, tofiledate)), n, text(lineterm))
    for line in lines:
        yield line.encode('ascii', 'surrogateescape')
