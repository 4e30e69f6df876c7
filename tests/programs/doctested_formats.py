"""Output formatting of all kinds."""
import datetime, string, textwrap, math, random
from dataclasses import dataclass
def table(rows, headers):
    """
    >>> print(table([("Ada", 36, 1.5), ("Grace", 85, 22.25)], ("name", "age", "score")))
    +-------+-----+--------+
    | name  | age |  score |
    +-------+-----+--------+
    | Ada   |  36 |   1.50 |
    | Grace |  85 |  22.25 |
    +-------+-----+--------+
    """
    cells = [[f"{c:.2f}" if isinstance(c, float) else str(c) for c in r] for r in rows]
    widths = [max(len(r[i]) for r in [*cells, list(headers)]) + (i == 2) for i in range(len(headers))]
    line = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    def fmt(r, src): return "| " + " | ".join(f"{c:>{w}}" if not isinstance(s, str) or i == 2 else f"{c:<{w}}" for i, (c, w, s) in enumerate(zip(r, widths, src))) + " |"
    return "\n".join([line, fmt(headers, headers), line, *(fmt(c, r) for c, r in zip(cells, rows)), line])
def specs():
    """
    >>> f"{1234567.891:,.2f}|{255:#x}|{255:08b}|{-7:+d}|{0.000123:e}|{12345:_}|{3.14159:.3g}|{42:^9}|{'hi':*>6}|{True}|{None!s:>6}"
    '1,234,567.89|0xff|11111111|-7|1.230000e-04|12_345|3.14|   42    |****hi|True|  None'
    >>> "{0!r:>8} {name[0]} {obj.real} {:{}}".format.__name__, "{:>{w}.{p}f}".format(3.14159, w=8, p=2), "%5.1f|%-5s|%05d|%x|%r|%%" % (2.25, "a", 42, 255, "q")
    ('format', '    3.14', "  2.2|a    |00042|ff|'q'|%")
    >>> f"{datetime.date(2024, 2, 29):%d %B %Y, %a}", f"{datetime.datetime(2024, 1, 2, 3, 4, 5, 678):%H:%M:%S.%f}", f"{math.pi!r:.5}", f"{10**20:e}", f"{1e100:.3}", f"{0.1 + 0.2}", f"{1e16}", f"{1e15}", f"{float('nan'):>5}"
    ('29 February 2024, Thu', '03:04:05.000678', '3.141', '1.000000e+20', '1e+100', '0.30000000000000004', '1e+16', '1000000000000000.0', '  nan')
    >>> x = 5; f"{x=}, {x + 1 = }, {x!r:^5}, {'nested ' + f'{x:03}'}"
    'x=5, x + 1 = 6,   5  , nested 005'
    >>> string.Template("$who likes ${what}s, $$5").substitute(who="tim", what="dog")
    'tim likes dogs, $5'
    >>> "abc".center(9, "."), "a,b,,c".split(","), "a b  c".split(), "x".join("abc"), "Hello World".swapcase(), "they're bill's".title(), "abcabc".replace("b", "X", 1), "www.example.com".strip("cmowz.")
    ('...abc...', ['a', 'b', '', 'c'], ['a', 'b', 'c'], 'axbxc', 'hELLO wORLD', "They'Re Bill'S", 'aXcabc', 'example')
    >>> "a-b-c".partition("-"), "a-b-c".rpartition("-"), "line1\\nline2\\r\\nline3".splitlines(), "\\t".expandtabs(4), "abc".zfill(5), "-42".zfill(6), "ß".upper(), "ǅ".lower(), "aAbB".translate(str.maketrans("ab", "12", "B"))
    (('a', '-', 'b-c'), ('a-b', '-', 'c'), ['line1', 'line2', 'line3'], '    ', '00abc', '-00042', 'SS', 'ǆ', '1A2')
    """
def diamond(n):
    """
    >>> print(diamond(3))
      *
     ***
    *****
     ***
      *
    """
    rows = [" " * (n - i - 1) + "*" * (2 * i + 1) for i in range(n)]
    return "\n".join(rows + rows[-2::-1])
def wrap(text):
    """
    >>> print(wrap("The quick brown fox jumps over the lazy dog and runs away from the angry bear."))
    > The quick brown fox
    > jumps over the lazy
    > dog and runs away
    > from the angry bear.
    """
    return textwrap.indent(textwrap.fill(text, 20), "> ")
def calendar(year, month):
    """
    >>> print(calendar(2024, 2))
       February 2024
    Mo Tu We Th Fr Sa Su
              1  2  3  4
     5  6  7  8  9 10 11
    12 13 14 15 16 17 18
    19 20 21 22 23 24 25
    26 27 28 29
    """
    first = datetime.date(year, month, 1)
    days = ((first.replace(day=28) + datetime.timedelta(days=4)).replace(day=1) - first).days
    cells = ["  "] * first.weekday() + [f"{d:2}" for d in range(1, days + 1)]
    rows = [" ".join(cells[i:i + 7]).rstrip() for i in range(0, len(cells), 7)]
    return "\n".join([f"{first:%B %Y}".center(20).rstrip(), "Mo Tu We Th Fr Sa Su", *rows])
def number_words(n: int) -> str:
    """
    >>> number_words(0), number_words(342), number_words(1_000_005), number_words(-17)
    ('zero', 'three hundred and forty-two', 'one million and five', 'minus seventeen')
    """
    ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 0: return "minus " + number_words(-n)
    if n < 20: return ones[n]
    if n < 100: return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")
    if n < 1000: return ones[n // 100] + " hundred" + (" and " + number_words(n % 100) if n % 100 else "")
    for value, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if n >= value:
            head, rest = divmod(n, value)
            sep = " and " if 0 < rest < 100 else " "
            return number_words(head) + " " + name + (sep + number_words(rest) if rest else "")
def humanize(seconds):
    """
    >>> humanize(93784), humanize(59), str(datetime.timedelta(seconds=93784.5)), humanize(0)
    ('1 day, 2 hours, 3 minutes, 4 seconds', '59 seconds', '1 day, 2:03:04.500000', 'now')
    """
    parts = []
    for n, unit in ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        k, seconds = divmod(seconds, n)
        if k: parts.append(f"{k} {unit}{'s' * (k != 1)}")
    return ", ".join(parts) or "now"
def histogram(data, width=30):
    """
    >>> histogram([1, 2, 2, 3, 3, 3])
    1 ########## 1
    2 #################### 2
    3 ############################## 3
    """
    top = max(data.count(x) for x in set(data))
    for x in sorted(set(data)):
        print(x, "#" * (width * data.count(x) // top), data.count(x))
if __name__ == "__main__":
    import doctest
    print(doctest.testmod())
    rng = random.Random(1)
    print(table([(f"n{i}", i, rng.random() * 10**rng.randrange(8)) for i in range(20)], ("id", "n", "value")))
    for x in (0.0, -0.0, 1.0, 1e-5, 123456789.123, 1e22, 1e23, float("inf"), 5e-324, 2**53 + 1.0):
        print(x, f"{x:g} {x:.3e} {x:10.4f} {x!r:>25} {x:%} {x:n}", round(x, 2) if x < 1e300 else "-", x.hex())
    print(sum(len(number_words(i)) for i in range(20000)), humanize(10**7))
    for m in (1, 12): print(calendar(2023, m))
    print(sum(len(f"{i:>10,}|{i / 7:.4f}|{i:x}|{'%d-%s' % (i, i)}") for i in range(20000)))
