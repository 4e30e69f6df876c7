# Every way out of try, with and loops; conditions as jumps; unbound locals.
def log(*a):
    print(*a)
    return a[-1] if a else None

def f1(x):
    try:
        if x == 0: return log('ret')
        if x == 1: raise ValueError
        if x == 2: 1 / 0
        log('body')
    except ValueError:
        log('handler')
        return 'h'
    else:
        log('else')
    finally:
        log('finally', x)
    return 'end'
for i in range(4):
    try: print(f1(i))
    except ZeroDivisionError as e: print('zde', e)

def f2():
    for i in range(3):
        try:
            try:
                if i == 0: continue
                if i == 1: break
            finally:
                log('inner', i)
        finally:
            log('outer', i)
    else:
        log('else')
    return i
print(f2())

def f3():
    x = 1
    try:
        return x
    finally:
        x = 2
        log(x)
print(f3())

def f5():
    try:
        raise KeyError('a')
    except KeyError:
        try:
            raise ValueError('b')
        finally:
            import sys
            log(repr(sys.exception()))
try: f5()
except ValueError as e: print(repr(e), repr(e.__context__))

def f6():
    import sys
    try:
        raise KeyError('a')
    except KeyError:
        try:
            raise ValueError('b')
        except ValueError:
            log(repr(sys.exception()))
        log(repr(sys.exception()))
        for i in range(2):
            try:
                raise IndexError(i)
            except IndexError:
                continue
        log(repr(sys.exception()))
    log(repr(sys.exception()))
f6()

class CM:
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress
    def __enter__(self):
        log('enter', self.name); return self.name
    def __exit__(self, t, v, tb):
        log('exit', self.name, t and t.__name__)
        return self.suppress

def f7():
    with CM('a') as a, CM('b', True) as b:
        log(a, b)
        raise ValueError
    log('after')
    for i in range(3):
        with CM(i):
            if i == 1: continue
            if i == 2: break
    with CM('r'):
        return log('returning')
f7()
def f8():
    with CM('x', True):
        with CM('y'):
            1 / 0
    return 'ok'
print(f8())

def gen():
    try:
        for i in range(5):
            try:
                yield i
            except ValueError as e:
                log('caught', e)
                yield 'v'
            finally:
                log('fin', i)
    finally:
        log('gen end')
g = gen()
print(next(g), g.throw(ValueError('q')), next(g))
g.close()
for v in gen():
    if v == 1: break
print('after break')
def loop_return():
    for v in gen():
        return v
print(loop_return())
try:
    for v in gen():
        raise KeyError
except KeyError:
    print('ke')
print([x for x in gen()])

def star():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        log('V', e.exceptions)
    except* TypeError:
        log('T')
        raise RuntimeError('new')
try: star()
except ExceptionGroup as e: print(repr(e), [repr(x) for x in e.exceptions])
def star2():
    try:
        raise ValueError('naked')
    except* ValueError as e:
        log(repr(e))
    else:
        log('no')
    finally:
        log('fin')
star2()
def star3():
    try:
        log('fine')
    except* ValueError:
        log('no')
    else:
        log('else')
star3()
def chain():
    try:
        try:
            raise ValueError('a')
        except ValueError as e:
            raise KeyError('b') from e
    except KeyError as k:
        log(repr(k.__cause__), repr(k.__context__), k.__suppress_context__)
        raise
try: chain()
except KeyError as e: print(repr(e))
def nested_fin():
    try:
        try:
            return 'a'
        finally:
            try:
                raise ValueError
            except ValueError:
                log('in finally')
            finally:
                log('ff')
    finally:
        log('outer')
print(nested_fin())
def while_else(n):
    i = 0
    while i < n:
        i += 1
        if i == 5: break
    else:
        return 'else', i
    return 'broke', i
print(while_else(3), while_else(9))
def while_walrus(it):
    it = iter(it)
    while (x := next(it, None)) is not None:
        if x == 2: continue
        print(x)
    print('end', x)
while_walrus([1, 2, 3])
def cond(a, b, c):
    return [a and b or c, a or b and c, not a and b, (a if b else c) or 1, a < b < c, not (a < b), a < b and b < c,
            a is None, a is not None, a in (1, 2), a not in [1, 2], not a in (1,), not (a is b)]
for args in [(1, 2, 3), (0, 0, 0), (None, [], 'x')]:
    try: print(cond(*args))
    except TypeError as e: print(e)
def jumps(a, b, c):
    r = ''
    if a and b or c: r += '1'
    if a or b and c: r += '2'
    if not (a and (b or c)): r += '3'
    if a if b else c: r += '4'
    if not (a if b else not c): r += '5'
    if (a or b) and (b or c) and not (a and c): r += '6'
    while a and not b:
        r += '7'; break
    if a == b == c: r += '8'
    if not a < b <= c: r += '9'
    if a is b is c: r += 'a'
    if not (a != b): r += 'b'
    return r
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1): print(a, b, c, jumps(a, b, c))
nan = float('nan')
print([nan < 1, nan > 1, not nan < 1, nan == nan, nan != nan], 'y' if nan < 1 else 'n', 'y' if not nan < 1 else 'n', 'y' if not (nan >= 1) else 'n')
def del_test():
    x = 1
    del x
    try: x
    except UnboundLocalError as e: print(e)
    x = 2
    for i in range(2):
        try: print(x)
        except UnboundLocalError as e: print(e)
        else: del x
    try: del x
    except UnboundLocalError as e: print(e)
del_test()
def maybe(c):
    if c: y = 1
    try: return y
    except UnboundLocalError as e: return str(e)
print(maybe(0), maybe(1))
def try_assign():
    try:
        v = int('x')
    except ValueError:
        pass
    return v
try: try_assign()
except UnboundLocalError as e: print(e)
def loop_assign(n):
    for q in range(n): w = q
    return w, q
print(loop_assign(2))
try: loop_assign(0)
except UnboundLocalError as e: print(e)
def free():
    def g(): return u
    try: g()
    except NameError as e: print(e)
    u = 1
    print(g())
    del u
    try: g()
    except NameError as e: print(e)
    try: print(u)
    except NameError as e: print(type(e).__name__, e)
free()
