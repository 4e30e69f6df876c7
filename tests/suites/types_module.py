# types, attributes of functions, sys.
from each import each
import types, sys
each('''
types.SimpleNamespace(a=1, b='x'), types.SimpleNamespace(), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.SimpleNamespace({'z': 1}), vars(types.SimpleNamespace(q=1))
types.SimpleNamespace(1)
types.SimpleNamespace(a=1).b
n = types.SimpleNamespace(a=1); n.c = 5; del n.a; n
n.self = n; n
types.SimpleNamespace(**{'a b': 1, '1': 2})
hash(types.SimpleNamespace())
types.SimpleNamespace(a=1) < types.SimpleNamespace(a=2)
m = types.ModuleType('mod', 'doc'); m, m.__name__, m.__doc__, m.__dict__.keys(), m.__loader__, m.__spec__
m.x
m.x = 5; m.x, dir(m)[-1]
types.ModuleType()
types.ModuleType(5)
mp = types.MappingProxyType({'a': 1}); mp, mp['a'], len(mp), list(mp), mp.get('z'), mp | {'b': 2}, mp == {'a': 1}, 'a' in mp, mp.copy(), reversed(mp).__next__(), str(mp), mp.items()
mp['a'] = 1
del mp['a']
mp.clear()
mp['z']
types.MappingProxyType([])
types.MappingProxyType(5)
hash(mp)
mp |= {'c': 1}
f = types.FunctionType((lambda x, y=2: (x, y)).__code__, {}, 'newname', (9,)); f(1), f.__name__
types.FunctionType(5, {})
types.FunctionType((lambda: x).__code__, {'x': 7})()
types.FunctionType((lambda: 1).__code__, 5)
types.FunctionType((lambda q: lambda: q)(1).__code__, {})
types.FunctionType((lambda q: lambda: q)(1).__code__, {}, closure=(types.CellType(5),))()
mt = types.MethodType(lambda self, x: (self, x), 5); mt(1), mt.__self__, mt.__func__.__name__
types.MethodType(5, 1)
types.MethodType(len, None)
types.MethodType(len)
c = types.CellType(5); c.cell_contents, c == types.CellType(5), c < types.CellType(6)
types.CellType().cell_contents
c.cell_contents = 7; c.cell_contents
del c.cell_contents; c
types.new_class('N', (int,), {}, lambda ns: ns.update(a=1)).a, types.new_class('M').__name__, types.prepare_class('P')[0], types.resolve_bases((list[int],)), types.get_original_bases(type('G', (list,), {}))
types.new_class(5)
types.GenericAlias(list, (int,)), types.GenericAlias(list, int), types.GenericAlias(5, 5)
types.NoneType, types.NotImplementedType, types.EllipsisType, types.NoneType(), types.EllipsisType(), types.NotImplementedType()
types.NoneType(1)
types.LambdaType is types.FunctionType, types.BuiltinFunctionType, types.BuiltinMethodType, types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.ClassMethodDescriptorType, types.GetSetDescriptorType, types.MemberDescriptorType, types.CodeType, types.FrameType, types.TracebackType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.UnionType if 0 else 0
types.GeneratorType()
types.FrameType()
class D: x = types.DynamicClassAttribute(lambda self: 5)
D().x
D.x
@types.coroutine
def gc(): r = yield 1; return r
g = gc(); g.send(None), type(g)
try: g.send(5)
except StopIteration as e: print(e.value)
tb = None
types.TracebackType(None, sys._getframe(), 1, 2).tb_lineno
def fn(a: int, *, b: str = 'x') -> bool: "doc"
fn.__name__, fn.__qualname__, fn.__doc__, fn.__module__, fn.__defaults__, fn.__kwdefaults__, fn.__annotations__, fn.__closure__, fn.__dict__, fn.__type_params__, fn.__globals__ is globals(), fn.__builtins__ is not None, fn.__code__.co_name
fn.__name__ = 'renamed'; fn.__name__, fn.__qualname__
fn.__name__ = 5
fn.__qualname__ = 5
fn.__doc__ = 5; fn.__doc__
fn.__code__ = 5
fn.__code__ = (lambda: 42).__code__; fn()
fn.__code__ = (lambda q: lambda: q)(1).__code__
fn.__globals__ = {}
fn.__closure__ = ()
fn.__dict__ = {'z': 1}; fn.z
fn.__dict__ = 5
fn.__annotations__ = {'q': 1}; fn.__annotations__
fn.__annotations__ = 5
fn.attr = 1; fn.attr, del_ := 1
del fn.attr; fn.attr
del fn.__name__
del fn.__defaults__; fn.__defaults__
del fn.__code__
fn == fn, fn < fn if 0 else 1, hash(fn) == hash(fn), repr(fn).startswith('<function fn at 0x') or repr(fn)[:20]
fn.__call__.__name__, fn.__get__(5).__self__, type(fn.__get__(5)), bool(fn)
fn < fn
(lambda: 1).__name__, (lambda: 1).__qualname__, (lambda x: x)(5)
class K: \tdef m(self): \t\tpass
sys.version_info >= (3, 8), sys.version_info.major, sys.version_info[:1], sys.maxsize, sys.byteorder, sys.float_info.max, sys.int_info.bits_per_digit if 0 else 1, sys.hash_info.width, sys.getrecursionlimit(), sys.argv[1:], sys.platform, sys.flags.optimize, sys.getdefaultencoding(), sys.getfilesystemencoding(), 'sys' in sys.modules, sys.modules['sys'] is sys, sys.stdin.name, sys.exc_info(), sys.getswitchinterval(), sys.intern('a'), sys.implementation.name if 0 else 1, sys.executable != '', sys.path[0] == __file__.rpartition('/')[0], sys.warnoptions, sys.dont_write_bytecode, sys.copyright[:9], sys.api_version, sys.is_finalizing()
sys.exit(5)
sys.exit()
sys.exit('msg')
sys.setrecursionlimit(-1)
sys.setrecursionlimit('a')
sys.intern(5)
sys.getsizeof(5) > 0, sys._getframe().f_code.co_name, sys._getframe(0).f_lineno > 0
sys._getframe(1000)
sys.version_info.major = 5
sys.nope
sys.float_info.epsilon, sys.float_info.dig, sys.float_info.min, sys.float_info.mant_dig, sys.int_info.default_max_str_digits, sys.get_int_max_str_digits(), sys.maxunicode
sys.call_tracing if hasattr(sys, 'call_tracing') and 0 else 1
sys.displayhook(5), sys.displayhook(None)
sys.excepthook.__name__, sys.unraisablehook.__name__
''')
