# String and bytes literals: prefixes, escapes, continuation, concatenation.
print('a' "b" '''c''' """d""", 'it''s', "it's", 'say "hi"', "\"q\"", '\'q\'')
print([c for c in 'a\tb\nc\\d\re\0f\x41\101\u00e9\U0001F600\a\b\f\v'])
print('line one\
 joined')
print(r'raw \n \' \\', R"\x", r'''a
b\n''')
print(b'bytes \x00\xff\101\n', B'x', br'\x', rB'\y', Rb'z', b'a' b'b')
print('''multi
  line "quotes" 'inside'
''' == 'multi\n  line "quotes" \'inside\'\n')
print(u'unicode', U'x', '\N{GREEK SMALL LETTER ALPHA}\N{BULLET}\N{snowman}')
print(len('\U0001F600'), len('é'), len('e\u0301'), '日本語'[1], '\ud800' == chr(0xd800))
print(repr('\x7f\x80\xa0\u200b\ufeff\U0010ffff'), repr('\''), repr('"'), repr('\'"'), repr('\\'))
print(repr(b'\'"'), repr(b'\''), repr(b'\x7f\x80~ \t'))
print('\
', '\x41' '\102', '\08', '\377' == 'ÿ', '\18')
print('a'
      'b'
      f'{1}c' r'\d')
x = ('long '
     'string')
print(x, 'tab	inside', 'nul\0'.__len__())
print('%s' 'and %d' % (1, 2), 'x' 'y' * 2, ('x' 'y').upper())
s = """\
no first newline"""
print(s)
print("""a"b""c\"""d""", '''a'b''c\'''d''')
print('\N{LATIN SMALL LETTER E WITH ACUTE}' == '\xe9', '\u0041')
for bad in (r"'\x4'", r"'\u12'", r"'\U00110000'", r"'\N{no such name}'", r"'\N'", r"b'\x1'", "b'é'", "'abc", '"""abc', "r'\\'", "'a\nb'", r"'\N{'"):
    try:
        print(eval(bad))
    except SyntaxError as e:
        print(ascii(bad), '|', e.msg)
