# Code objects: equality, places in the source, replace.
import copy
import types


def f(a, *, b):
    x = [a, b]
    try:
        y = x[5]
    except IndexError:
        y = None
    return lambda: (a, y)


def show(fn):
    try:
        print(repr(fn()))
    except Exception as e:
        print(type(e).__name__, e)


c = f.__code__
print([type(v).__name__ for v in (c.co_code, c.co_linetable, c.co_exceptiontable, c.co_lines(), c.co_positions(), c.co_stacksize)])
print(len(c.co_exceptiontable) > 0, len((lambda: 1).__code__.co_exceptiontable))
lines = [line for start, end, line in c.co_lines() if line]
print(sorted(set(lines)), all(start < end for start, end, line in c.co_lines()), max(end for start, end, line in c.co_lines()) == len(c.co_code))
positions = list(c.co_positions())
print(len(positions) == len(c.co_code) // 2, all(len(p) == 4 for p in positions))
print((9, 9, 12, 16) in positions, (12, 12, 11, 24) in positions, (7, 7, 8, 14) in positions)
print([c._varname_from_oparg(i) for i in range(4)])
show(lambda: c._varname_from_oparg(100))


def at(e):
    tb = e.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    return tb, list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2]


try:
    (lambda: 1 +
        undefined)()
except NameError as e:
    tb, place = at(e)
    print(tb.tb_lineno, place)

one = compile('1', 'f', 'eval')
for other in ("compile('1', 'other file', 'eval')", "compile('1.0', 'f', 'eval')", "compile('True', 'f', 'eval')", "compile('2', 'f', 'eval')", "compile('1', 'f', 'exec')", '5'):
    v = eval(other)
    print(other, one == v, one != v, hash(one) == hash(v) or one != v)
show(lambda: one < one)
many = {compile(s, 'f', 'exec') for s in ('x = 1', 'x = 1', 'x = 2', 'def f(): pass', 'def f(): pass', 'def f(): 1', 'x = (1, 2)', 'x = (1.0, 2)')}
print(len(many))

r = c.replace(co_name='renamed', co_qualname='deeply.renamed', co_filename='elsewhere.py')
print(c.co_name, r.co_name, r.co_qualname, r.co_filename, r == c)
print(c.replace() == c, c.replace() is c, c.replace(co_filename='z') == c, c.replace(co_argcount=1, co_consts=c.co_consts, co_code=c.co_code, co_varnames=c.co_varnames) == c)
s = c.replace(co_firstlineno=100)
print(s.co_firstlineno, sorted({line for _, _, line in s.co_lines() if line}), s == c, (102, 102, 8, 9) in list(s.co_positions()) or [p for p in s.co_positions() if p[0] == 102][0][:2])
print(copy.replace(c, co_name='copied').co_name, c.__replace__(co_name='q').co_name)
g = types.FunctionType(r, globals(), closure=None)
print(g.__name__, g.__qualname__, g(1, b=2)())
for fn in (lambda: c.replace(1), lambda: c.replace(bad=1), lambda: c.replace(co_name=1), lambda: c.replace(co_argcount='x'), lambda: c.replace(co_consts=1), lambda: c.replace(co_code='text'), lambda: c.replace(co_filename=None)):
    show(fn)


def gen():
    yield 5


flagged = gen.__code__.replace(co_flags=gen.__code__.co_flags | 0x100)
gen.__code__ = flagged


async def main():
    return await gen()


print(gen.__code__.co_flags & 0x100, main().send(None))
