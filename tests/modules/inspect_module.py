# inspect: kinds of objects, signatures, source, states.
import asyncio
import functools
import inspect
import sys


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def plain(a, b: int = 1, /, c='x', *args: str, d, e=2.5, **kw) -> list:
    """Doc of plain.

        Indented.
    """
    return a


async def coroutine(x): return x
def generator(): yield 1
async def agen(): yield 1


class C:
    """Doc of C."""

    def __init__(self, x, y=1):
        self.x = x

    def method(self, a, *, b=2): pass

    @classmethod
    def cm(cls, a): pass

    @staticmethod
    def sm(a, b=None): pass

    @property
    def prop(self): return 1


class D(C):
    def method(self, a, *, b=2): pass


for f in (plain, coroutine, C, C.method, C(1).method, C.cm, C.sm, D, lambda: 0, lambda *, k: k, functools.partial(plain, 1, d=3), functools.partial(plain, 1, 2, c=5), len, int.bit_length):
    attempt(lambda: inspect.signature(f))
attempt(lambda: inspect.signature(5))
sig = inspect.signature(plain)
for name, p in sig.parameters.items():
    print(name, p, p.kind, p.kind.description, p.default, p.annotation, repr(p))
print(sig.return_annotation, sig == inspect.signature(plain), sig.replace(return_annotation=inspect.Signature.empty), list(sig.parameters))
bound = sig.bind(1, 2, 3, 4, 5, d=6, z=7)
print(bound, bound.args, bound.kwargs, bound.arguments['args'])
bound = sig.bind(1, d=2)
bound.apply_defaults()
print(bound.arguments, sig.bind_partial())
for call in (lambda: sig.bind(), lambda: sig.bind(1), lambda: sig.bind(1, d=1, a=2), lambda: inspect.signature(C.sm).bind(1, 2, 3), lambda: inspect.signature(C.sm).bind(1, z=1),
             lambda: inspect.signature(C.sm).bind(1, a=1), lambda: inspect.Parameter('1', inspect.Parameter.KEYWORD_ONLY), lambda: inspect.Parameter('a', 9),
             lambda: inspect.Parameter('a', inspect.Parameter.VAR_KEYWORD, default=1),
             lambda: inspect.Signature([inspect.Parameter('a', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('b', inspect.Parameter.POSITIONAL_ONLY)]),
             lambda: inspect.Signature([inspect.Parameter('a', inspect.Parameter.KEYWORD_ONLY)] * 2)):
    attempt(call)
print(inspect.getfullargspec(plain))
print(inspect.getcallargs(C(1).method, 5)['b'])


@functools.wraps(plain)
def wrapper(*args, **kwargs): pass


print(inspect.signature(wrapper), inspect.signature(wrapper, follow_wrapped=False), inspect.unwrap(wrapper) is plain)

coro, gen, ag = coroutine(1), generator(), agen()
print(inspect.iscoroutinefunction(coroutine), inspect.iscoroutinefunction(plain), inspect.iscoroutinefunction(functools.partial(coroutine, 1)), inspect.isgeneratorfunction(generator),
      inspect.isasyncgenfunction(agen), inspect.iscoroutine(coro), inspect.isgenerator(gen), inspect.isasyncgen(ag), inspect.isawaitable(coro), inspect.isawaitable(5))
print(inspect.isfunction(plain), inspect.ismethod(C(1).method), inspect.isclass(C), inspect.isbuiltin(len), inspect.ismodule(sys), inspect.isroutine(len), inspect.ismethoddescriptor(str.upper),
      inspect.isdatadescriptor(C.prop), inspect.isabstract(C), inspect.iscode(plain.__code__), inspect.isframe(sys._getframe()))
print(inspect.getgeneratorstate(gen), next(gen), inspect.getgeneratorstate(gen), list(gen), inspect.getgeneratorstate(gen), inspect.getcoroutinestate(coro), coro.close(), inspect.getcoroutinestate(coro))
print(inspect.getdoc(plain), '|', inspect.getdoc(C), '|', inspect.getdoc(D), '|', inspect.cleandoc('a\n    b\n      c\n'))
print([name for name, _ in inspect.getmembers(C, inspect.isfunction)], [name for name, _ in inspect.getmembers(C(1)) if not name.startswith('_')])
print(inspect.getsource(coroutine), inspect.getsource(C.prop.fget), inspect.getsourcelines(D))
print(inspect.getsource(C)[:40], inspect.getmodule(plain) is sys.modules['__main__'], inspect.getfile(plain) == __file__, inspect.getmodulename('/a/b.py'))
attempt(lambda: inspect.getsource(len))
attempt(lambda: inspect.getfile(5))
print(inspect.getmro(D)[:2], inspect.getattr_static(C, 'prop') is C.__dict__['prop'], inspect.getattr_static(C(5), 'x'))


def frames():
    frame = inspect.currentframe()
    info = inspect.getframeinfo(frame)
    return frame.f_code.co_name, info.function, info.code_context, [entry.function for entry in inspect.stack()]


print(frames())


def outer():
    n = 5

    def inner():
        return n + len(sys.argv) + missing
    return inner


print(inspect.getclosurevars(outer()).nonlocals, inspect.getclosurevars(outer()).builtins, inspect.getclosurevars(outer()).unbound)
print(inspect.get_annotations(plain), inspect.get_annotations(C))
print(inspect.signature(plain).parameters.items(), type(inspect.signature(plain).parameters.copy()).__name__)
for function in (dict.fromkeys, {}.fromkeys, int.from_bytes, [].append, list.append, ''.join, (1).__add__, int.__add__, len):
    print(function.__name__, inspect.signature(function), function.__text_signature__)
