class B:
    def __str__(self): raise ValueError('x')
import sys
try: print(1, 'a', B())
except ValueError: pass
print('|')
try: print('b', 'c\ud800', 'd')
except UnicodeEncodeError: pass
print('|')
try: print('b', 'c', sep='\ud800', end='q')
except UnicodeEncodeError: pass
print('|')
try: print('b', 'c', end='\ud800')
except UnicodeEncodeError: pass
print('|')
m=memoryview(b'ab'); m.release()
for a in ((5,),('ab',),('\u1234',),(),(b'x',5)):
    try: m.hex(*a)
    except Exception as e: print(type(e).__name__, e)
