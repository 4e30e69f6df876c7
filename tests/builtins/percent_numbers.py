# What %d, %c and the others take for a number, in str and in bytes.
class S(str):
    def __float__(self): return 2.5
class S2(str): pass
class S3(str):
    def __index__(self): return 7
class S4(str):
    def __int__(self): return 8
class B(bytes):
    def __float__(self): return 2.5
class B2(bytearray):
    def __float__(self): return 2.5
class F:
    def __float__(self): return 2.5
class T:
    def __trunc__(self): return 4
class L(list):
    def __float__(self): return 1.5
class C:
    def __complex__(self): return 1j
class I:
    def __int__(self): raise ValueError('v')
class I2:
    def __int__(self): raise TypeError('t')
for v in (S('12'),S(''),S('x'),S2('1'),S3('1'),S4('1'),B(b'5'),B2(b'6'),F(),T(),L(),C(),I(),I2(),2.7,1j,True,None,'3'):
    for f in ('%d','%i','%u','%x','%c','%f','%o'):
        try: print(type(v).__name__, f, f % (v,))
        except Exception as e: print(type(v).__name__, f, type(e).__name__, e)
        try: print(type(v).__name__, f, f.encode() % (v,))
        except Exception as e: print(type(v).__name__, f, type(e).__name__, e)
