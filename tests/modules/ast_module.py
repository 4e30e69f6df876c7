# Module ast: trees of source, tools for them, and code of trees.
import ast

PROGRAM = '''
import a.b as c, d
from . import e
@decorated
async def f(a, /, b=1, *args, c: int, d=2, **kw) -> str:
    """Doc."""
    async with x as y, z: await q
    async for i in j: pass
    return [k async for k in l if m if n]
class C[T: int, *Ts, **P](B, metaclass=M):
    x: int = 1
    (y): str
    def g(self): yield; yield from h; return lambda: (yield)
type A[T] = list[T]
try:
    x, *y = z = 1, 2
except* (E, F) as e:
    raise X from Y
else:
    del a.b, c[1:2, ::3]
finally:
    global g1, g2
match m:
    case [1, -2.5, 'x', None, *rest] | {'k': v, **others}: pass
    case C(1, x=2) as whole if guard: pass
    case a.b | (1 + 2j) | _: pass
for i in range(3): continue
else: break_ = f'{x!r:>{w}} {{}} {y=}' u'u' b'b'
while not a and (b or c): a += 1 if b else 2; assert x, 'msg'
if (n := 10) > 5 >= 3 is not None not in x: ...
elif x ** -y @ z // 2 << 1 & ~3 ^ 4 | 5: {**a, 1: 2}, {1, *b}, {i: j for i, j in k}, {i for i in j}, (i for i in j)
print(*a, **b, key=[])
'''.replace(" u'u' b'b'", '')
tree = ast.parse(PROGRAM)
print(ast.dump(tree, indent=1))
print(len(ast.dump(tree, include_attributes=True)), ast.unparse(tree))
print(ast.dump(ast.parse('f(x)', mode='eval'), annotate_fields=False), ast.dump(ast.parse('x; y', mode='single')))
print(ast.dump(ast.parse("u'text' + 'x'", mode='eval')))

for text in ('1', '-1', "'a' 'b'", '(1, [2.5, {3: b"x"}], {4}, set())', '1+2j', 'None', '...', ' True', 'f(1)', 'a', '1 + 2', '[*a]', '{**a}', '(',
             '-"x"', '+5', '1-2j', '--1'):
    try:
        print(text, '|', ast.literal_eval(text))
    except Exception as e:
        print(text, '|', type(e).__name__, str(e).partition(' at 0x')[0])
print(ast.literal_eval(ast.parse('[1]', mode='eval')))


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print(node.id, node.lineno, node.col_offset, node.end_col_offset, type(node.ctx).__name__)

    def visit_Call(self, node):
        print('call')
        self.generic_visit(node)


Names().visit(ast.parse('x = f(y, z.a)\ndel w'))


class Rewrite(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.copy_location(ast.Constant(40), node) if node.id == 'x' else node

    def visit_Assert(self, node):
        return None

    def visit_Pass(self, node):
        return [ast.Expr(ast.Constant(1)), ast.parse('print("added")').body[0]]


tree = ast.fix_missing_locations(Rewrite().visit(ast.parse('assert 0\npass\nprint(x + 2)')))
print(ast.unparse(tree))
exec(compile(tree, 'made.py', 'exec'))
print(eval(compile(ast.Expression(ast.BinOp(ast.Constant(2, lineno=1, col_offset=0), ast.Mult(), ast.Constant((3, 4.5), lineno=1, col_offset=0),
                                            lineno=1, col_offset=0)), '', 'eval')))
print([type(node).__name__ for node in ast.walk(ast.parse('a + b'))], [name for name, _ in ast.iter_fields(tree)],
      len(list(ast.iter_child_nodes(tree))))
print(ast.get_docstring(ast.parse('"""One.\n\n      Two.\n    Three.\n  """')), ast.get_docstring(ast.parse('x')), ast.get_docstring(ast.parse('" x "'), clean=False))
source = 'if é:\n    call(ä,\n         b)\n'
call = ast.parse(source).body[0].body[0].value
print(ast.get_source_segment(source, call), '|', ast.get_source_segment(source, call.args[0]), '|', ast.get_source_segment(source, call, padded=True))
print(ast.increment_lineno(call, 5).lineno, call.args[0].end_lineno)
print(ast.Name._fields, ast.Name._attributes, ast.Name.__match_args__, ast.Name.__mro__, ast.FunctionDef._fields, issubclass(ast.Add, ast.operator))
node = ast.Name('x')
print(node.id, node.ctx.__class__, hasattr(node, 'lineno'), ast.Return().value, ast.arguments().args, ast.Name(id='y', lineno=3).lineno,
      ast.Constant(1).kind, ast.ClassDef('C').body)
match node:
    case ast.Name(name, ast.Load()):
        print('matched', name)
for wrong in (lambda: ast.Name('a', 'b', 'c'), lambda: ast.Name('a', id='b'), lambda: ast.dump(5), lambda: ast.get_docstring(node),
              lambda: compile(ast.Module([node], []), '', 'exec'), lambda: compile(node, '', 'eval'), lambda: compile(tree, '', 'eval'),
              lambda: compile(ast.Expression(node), '', 'eval'), lambda: compile(ast.Expression(ast.Name('x', ast.Store(), lineno=1, col_offset=0)), '', 'eval'),
              lambda: compile(ast.Expression(ast.Name('None', lineno=1, col_offset=0)), '', 'eval'),
              lambda: compile(ast.Expression(ast.Name(5, lineno=1, col_offset=0)), '', 'eval'),
              lambda: compile(ast.Expression(ast.Constant([], lineno=1, col_offset=0)), '', 'eval'),
              lambda: compile(ast.fix_missing_locations(ast.Module([ast.If(ast.Constant(1))], [])), '', 'exec'),
              lambda: compile(ast.fix_missing_locations(ast.Module([ast.Assign([ast.Constant(1)], ast.Constant(1))], [])), '', 'exec'),
              lambda: compile(ast.fix_missing_locations(ast.Module([ast.Assign([], ast.Constant(1))], [])), '', 'exec'),
              lambda: compile(ast.fix_missing_locations(ast.Expression(ast.BoolOp(ast.And(), [ast.Constant(1)]))), '', 'eval'),
              lambda: compile(ast.fix_missing_locations(ast.Expression(ast.Compare(ast.Constant(1)))), '', 'eval'),
              lambda: compile(ast.fix_missing_locations(ast.Module([ast.Return()], [])), 'made.py', 'exec'),
              lambda: compile(ast.fix_missing_locations(ast.Module([ast.Raise(None, ast.Constant(1))], [])), '', 'exec'),
              lambda: compile(ast.Module(5, []), '', 'exec'), lambda: compile(ast.fix_missing_locations(ast.Module([None], [])), '', 'exec'),
              lambda: compile(ast.fix_missing_locations(ast.Module([ast.Try([ast.Pass()])], [])), '', 'exec')):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, str(e).partition(' at 0x')[0])
print(compile('x = 1', '', 'exec', ast.PyCF_ONLY_AST).body[0].__class__)
broken = ast.parse('a = 1\n\n\nb = a / 0')
try:
    exec(compile(broken, 'nowhere.py', 'exec'))
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_lineno)
import copy
linked = ast.parse('a = b + 1')
for parent in ast.walk(linked):
    for child in ast.iter_child_nodes(parent):
        child.parent = parent
copied = copy.deepcopy(linked)
print(copied.body[0].parent is copied, copied.body[0].value.left.parent is copied.body[0].value, ast.dump(copied) == ast.dump(linked))
