# bytes % … and bytearray % …, called by name: either takes its own kind on the left alone.
for source in r"""
bytearray(b'a').__rmod__(b'%s')
b'a'.__rmod__(bytearray(b'%s'))
b'a'.__rmod__(b'%s')
bytearray(b'a').__rmod__(bytearray(b'%s'))
bytearray(b'%d') % 5
b'%b' % bytearray(b'x')
bytearray(b'%b') % b'x'
""".strip().split('\n'):
    print(source, '->', eval(source))
