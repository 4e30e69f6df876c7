# Encodings with tables: code pages, ISO 8859, the Macintosh's.
text = 'Ünïcödé Привет ελληνικά €'
for name in ('cp437', 'CP850', 'koi8-r', 'koi8_u', 'iso-8859-2', 'ISO8859-15', 'latin9', 'iso8859_7', 'windows-1250', 'cp1251', 'cp1252',
             'cp866', 'mac-roman', 'mac_cyrillic', 'cp037', 'cp500', 'kz1048', 'tis-620', 'hp-roman8', 'ptcp154', 'cp874'):
    every = bytes(range(256)).decode(name, 'replace')
    back = every.encode(name, 'ignore')
    print(name, text.encode(name, 'replace'), ascii(every[128:140]), len(every), back == bytes(b for b in range(256) if every[b] != '\ufffd'))
    print(text.encode(name, 'xmlcharrefreplace'), b'\x80\x9f\xa4\xff'.decode(name, 'backslashreplace').encode('ascii', 'backslashreplace'))
    for convert in (lambda: text.encode(name), lambda: '\ud800x'.encode(name), lambda: bytes(range(128, 256)).decode(name)):
        try:
            print(ascii(convert()))
        except UnicodeError as e:
            print(type(e).__name__, ascii(str(e)))
for name in ('nope', 'cp12345', 'rot13', 'hex', 'koi8-x'):
    try:
        'x'.encode(name)
    except LookupError as e:
        print(e)
with open('codec_tables.tmp', 'w', encoding='koi8-r') as f:
    f.write('Привет\nмир\n')
print(open('codec_tables.tmp', 'rb').read(), open('codec_tables.tmp', encoding='koi8-r').readlines())
