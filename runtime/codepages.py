"""Write codepages.txt: the one-byte encodings of the CPython that runs this.

A line is the names of an encoding, and what its bytes stand for as a string of
Go: all 256, or the upper half where the lower is ASCII. U+FFFD stands for none.
"""
import encodings.aliases
import pathlib

BUILT_IN = {'ascii', 'latin_1', 'utf_7', 'utf_8'}


def table(name):
    text = ''
    for byte in range(256):
        try:
            text += bytes([byte]).decode(name)
        except UnicodeDecodeError:
            text += '\ufffd'
    return text


def quoted(text):
    return '"' + ''.join(c if c.isprintable() and c not in '"\\' and not '\u0590' <= c <= '\u08ff' and c != ' '
                         else f'\\u{ord(c):04x}' for c in text) + '"'


modules = sorted(set(encodings.aliases.aliases.values()) | {'cp720', 'cp737', 'cp856', 'cp874', 'cp875', 'cp1006', 'koi8_t', 'koi8_u',
                                                            'mac_arabic', 'mac_croatian', 'mac_farsi', 'mac_romanian', 'palmos'})
lines = []
for name in modules:
    try:
        if not isinstance(bytes(range(256)).decode(name, 'replace'), str) or name in BUILT_IN:
            continue
        if any(len(bytes([b, b]).decode(name, 'ignore')) not in (0, 2) for b in range(256)) or name.startswith(('hz', 'iso2022')):
            continue
    except (LookupError, UnicodeError):
        continue
    chars = table(name)
    if sum(c == '\ufffd' for c in chars) > 128:
        continue
    names = sorted({name} | {alias for alias, target in encodings.aliases.aliases.items() if target == name})
    names.remove(name)
    ascii_first = chars[:128] == ''.join(map(chr, range(128)))
    lines.append(' '.join([name, *names]) + '\t' + quoted(chars[128:] if ascii_first else chars) + '\n')
pathlib.Path(__file__).with_suffix('.txt').write_text(''.join(lines), encoding='utf-8')
