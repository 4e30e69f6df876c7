# Which parameter bind() misses, and in what words.
import inspect
fs=[lambda a,*,d:0, lambda a,b=2,*,d:0, lambda a,*c,d:0, lambda *,c=1,d:0, lambda a,*,c=1,d,**k:0, lambda a,b,*,d:0, lambda a,/,b,*,d:0, lambda a,b=1,/,*,d:0, lambda *,d,e:0, lambda *,d=1,e:0]
for f in fs:
    s=inspect.signature(f)
    for args,kw in (((),{}),((1,),{}),((1,2),{}),((),{'a':1}),((),{'b':1}),((1,),{'c':3}),((),{'d':1}),((),{'e':1}),((1,2),{'e':4}),((1,),{'a':1})):
        try: print(s, args, kw, s.bind(*args,**kw).arguments)
        except TypeError as e: print(s, args, kw, e)
