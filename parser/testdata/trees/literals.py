0
00
0_0
1_000
0xFF_ff
0o17
0B1_1
1.
.5
1.5e10
1E-5
1_0.0_1e1_0
1e400
1j
1.5J
0777.5
00e1
123456789012345678901234567890
0x123456789abcdef0123456789abcdef
9223372036854775807
9223372036854775808
'a' "b" '''c''' """d"""
u'a' U"b"
b'a' B"b" br'\n' Rb"\x" bR'''a''' rb"""c"""
r'\n' R"\""
'\a\b\f\n\r\t\v\\\'\"\0\12\123\x41\u00e9\U0001F600'
b'\a\x00\377\u1234\N{x}'
'\ud800' '\udc00\ud800\udc00'
'\N{BULLET}\N{latin small letter e with acute}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{NULL}\N{NBSP}'
'\
continued'
'''a
b\
c'''
"é" 'ü' "日本語"
x = ("a"
     "b"
     # comment
     "c")
None, True, False, ..., __debug__
