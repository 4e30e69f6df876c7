# None, Ellipsis, NotImplemented: singletons and their types.
print(None, repr(None), str(None), bool(None), None is None, None == None, None == 0, hash(None) == hash(None), type(None), type(None).__name__)
print(..., Ellipsis is ..., repr(...), type(...), bool(...), [...], {...: 1}, f'{...}')
print(NotImplemented, type(NotImplemented), type(NotImplemented).__name__)
print(type(None)(), type(...)(), type(NotImplemented)(), type(None)() is None, type(...)() is ...)
none = None
for f in (lambda: None.x, lambda: None + 1, lambda: None < None, lambda: len(None), lambda: list(None), lambda: type(None)(1), lambda: setattr(None, 'a', 1), lambda: none(), lambda: none[0], lambda: type('N', (type(None),), {}), lambda: int(None), lambda: ... + 1, lambda: -None, lambda: None.__class__.__new__(int)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for src in ('None = 1', '... = 1', 'True = 2', 'def None(): pass', 'def f(None): pass', 'x.None', 'None: int = 1', 'f(None=1)', 'for None in []: pass', '(None := 1)', 'import None', 'del None', 'None += 1', 'class True: pass', 'with a as None: pass', 'lambda None: 1', 'global None'):
    try:
        exec(src)
    except SyntaxError as e:
        print(src, '|', e.msg)
print({None: 'n', 0: 'z'}, [None] * 2, (None,), None in [None], [None, 1].index(None), None is not None, None != 1)
print((lambda: None)(), print(), [].append(1), {}.get('x'), None or 'default', None and 1)
