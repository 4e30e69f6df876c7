# str: case, predicates, justification, translation.
words = ['hello World', 'ÀÉÎ', 'straße', 'ǆ', 'ﬁne', 'they\'re bill\'s', '123abc', '', 'x1Y2', 'İstanbul', 'Σίσυφος', 'ΑΣ', '日本', 'a\u0301b', 'ŉ', 'ᾳ']
for w in words:
    print(ascii(w), ascii(w.upper()), ascii(w.lower()), ascii(w.title()), ascii(w.capitalize()), ascii(w.swapcase()), ascii(w.casefold()))
tests = ['', 'a', 'A', '1', 'a1', ' ', '\t', 'Ab', 'AB', 'ab', '²', '½', '٣', 'ⅷ', '_a', 'é', '日', 'Title Case', 'Title case', '\x00', '\x7f', '\xa0', 'a b', '\u200b', 'ǅ', 'É', 'ª', '+', '\U0001F600']
for t in tests:
    print(ascii(t), ''.join('01'[x] for x in (t.isalpha(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isspace(), t.isupper(), t.islower(), t.istitle(), t.isprintable(), t.isidentifier(), t.isascii())))
print('x'.center(5) + '|', 'x'.center(6, '*'), 'xy'.center(5, '*'), 'xy'.center(7, '-'), 'x'.ljust(4, '.') + '|', 'x'.rjust(4, '.'), 'abc'.center(2), 'x'.rjust(3, 'é'))
print('42'.zfill(5), '-42'.zfill(5), '+4'.zfill(4), 'abc'.zfill(2), ''.zfill(3), '--1'.zfill(5), 'a'.zfill(-1))
print('a\tb\tcd'.expandtabs(), 'a\tbc\td'.expandtabs(4), '\t'.expandtabs(0) + '|', 'ab\n\tc'.expandtabs(4), 'a\tb'.expandtabs(tabsize=2), 'a\r\tb'.expandtabs(4).__repr__())
table = str.maketrans({'a': '1', 'b': None, 'c': 'xyz', 100: 'D', 'e': 102})
print('abcde'.translate(table), 'abcde'.translate(str.maketrans('ab', 'xy')), 'abcde'.translate(str.maketrans('ab', 'xy', 'cd')), 'abc'.translate({97: None}))
print(str.maketrans('ab', 'cd', 'e'), str.maketrans({'x': 'y'}), 'abc'.translate(dict.fromkeys(map(ord, 'ac'))))


class T:
    def __getitem__(self, k):
        if k == 98:
            raise LookupError
        return chr(k + 1)


print('abc'.translate(T()))
for f in (lambda: 'x'.center(3, 'ab'), lambda: 'x'.ljust(3, ''), lambda: 'x'.zfill('a'), lambda: str.maketrans('a', 'bc'), lambda: str.maketrans({'ab': 1}), lambda: str.maketrans(1), lambda: 'a'.translate(5), lambda: 'a'.center(), lambda: 'a'.translate({97: 1.5}), lambda: 'a'.translate({97: -1}), lambda: 'a'.expandtabs('x'), lambda: str.maketrans(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
