# How tightly expressions bind, loosest first.
_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, _AWAIT, _ATOM = range(18)

_BINARY = {
    'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM), 'Mod': ('%', _TERM),
    'FloorDiv': ('//', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT), 'BitOr': ('|', _BOR), 'BitXor': ('^', _BXOR),
    'BitAnd': ('&', _BAND), 'Pow': ('**', _POWER),
}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in',
            'NotIn': 'not in'}
_INFINITY = '1e309'


class _Unparser(NodeVisitor):
    """Writes a tree as source."""

    def __init__(self):
        self.lines = []
        self.level = 0

    def visit(self, node, place=_NAMED):
        method = getattr(self, 'visit_' + node.__class__.__name__)
        return method(node, place) if isinstance(node, expr) else method(node)

    # Statements.

    def line(self, text):
        self.lines.append('    ' * self.level + text)

    def block(self, head, body):
        self.line(head + ':')
        self.level += 1
        self.body(body)
        self.level -= 1

    def body(self, body):
        for statement in body:
            self.visit(statement)

    def docstring(self, node):
        match node.body:
            case [Expr(value=Constant(value=str() as text, kind=kind)), *rest]:
                self.line((kind or '') + self.quoted_doc(text))
                return rest
        return node.body

    def quoted_doc(self, text):
        text = text.replace('\\', '\\\\')
        fitting = [quote for quote in ('"""', "'''") if quote not in text] or ["'''"]
        quote = next((quote for quote in fitting if not text.endswith(quote[0])), fitting[0])
        if text.endswith(quote[0]):
            text = text[:-1] + '\\' + quote[0]
        text = text.replace(quote, ('\\' + quote[0]) * 3)
        shown = ''.join(c if c in '\n\t' or c.isprintable() else repr(c)[1:-1] for c in text)
        return quote + shown + quote

    def visit_Module(self, node):
        self.body(self.docstring(node))

    def visit_Interactive(self, node):
        self.body(node.body)

    def visit_Expression(self, node):
        self.line(self.visit(node.body))

    def visit_Expr(self, node):
        self.line(self.visit(node.value, _YIELD))

    def visit_Pass(self, node):
        self.line('pass')

    def visit_Break(self, node):
        self.line('break')

    def visit_Continue(self, node):
        self.line('continue')

    def visit_Return(self, node):
        self.line('return' + (f' {self.visit(node.value)}' if node.value else ''))

    def visit_Delete(self, node):
        self.line('del ' + self.list(node.targets))

    def visit_Assign(self, node):
        targets = ''.join(self.visit(target, _TUPLE) + ' = ' for target in node.targets)
        self.line(targets + self.visit(node.value))

    def visit_AugAssign(self, node):
        self.line(f'{self.visit(node.target)} {_BINARY[type(node.op).__name__][0]}= {self.visit(node.value)}')

    def visit_AnnAssign(self, node):
        target = self.visit(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        value = f' = {self.visit(node.value)}' if node.value else ''
        self.line(f'{target}: {self.visit(node.annotation)}{value}')

    def visit_TypeAlias(self, node):
        self.line(f'type {self.visit(node.name)}{self.type_params(node)} = {self.visit(node.value)}')

    def visit_Raise(self, node):
        text = 'raise'
        if node.exc:
            text += ' ' + self.visit(node.exc)
        elif node.cause:
            raise ValueError("Node can't use cause without an exception.")
        self.line(text + (f' from {self.visit(node.cause)}' if node.cause else ''))

    def visit_Assert(self, node):
        self.line(f'assert {self.visit(node.test, _TEST)}' + (f', {self.visit(node.msg, _TEST)}' if node.msg else ''))

    def aliases(self, names):
        return ', '.join(name.name + (f' as {name.asname}' if name.asname else '') for name in names)

    def visit_Import(self, node):
        self.line('import ' + self.aliases(node.names))

    def visit_ImportFrom(self, node):
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {self.aliases(node.names)}')

    def visit_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def visit_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def visit_If(self, node):
        self.block(f'if {self.visit(node.test)}', node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block(f'elif {self.visit(node.test)}', node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def visit_While(self, node):
        self.block(f'while {self.visit(node.test)}', node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def visit_For(self, node, start='for'):
        self.block(f'{start} {self.visit(node.target, _TUPLE)} in {self.visit(node.iter)}', node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def visit_AsyncFor(self, node):
        self.visit_For(node, 'async for')

    def visit_With(self, node, start='with'):
        items = ', '.join(self.visit(item) for item in node.items)
        self.block(f'{start} {items}', node.body)

    def visit_AsyncWith(self, node):
        self.visit_With(node, 'async with')

    def visit_withitem(self, node):
        return self.visit(node.context_expr, _TEST) + (f' as {self.visit(node.optional_vars)}' if node.optional_vars else '')

    def visit_Try(self, node, star=''):
        self.block('try', node.body)
        for handler in node.handlers:
            head = f'except{star}'
            if handler.type:
                head += ' ' + self.visit(handler.type)
            if handler.name:
                head += f' as {handler.name}'
            self.block(head, handler.body)
        if node.orelse:
            self.block('else', node.orelse)
        if node.finalbody:
            self.block('finally', node.finalbody)

    def visit_TryStar(self, node):
        self.visit_Try(node, '*')

    def type_params(self, node):
        return f'[{", ".join(map(self.visit, node.type_params))}]' if getattr(node, 'type_params', None) else ''

    def visit_TypeVar(self, node, star=''):
        text = star + node.name
        if getattr(node, 'bound', None):
            text += f': {self.visit(node.bound)}'
        if node.default_value:
            text += f' = {self.visit(node.default_value)}'
        return text

    def visit_TypeVarTuple(self, node):
        return self.visit_TypeVar(node, '*')

    def visit_ParamSpec(self, node):
        return self.visit_TypeVar(node, '**')

    def definition(self, node, head):
        if self.lines:
            self.lines.append('')
        for decorator in node.decorator_list:
            self.line('@' + self.visit(decorator))
        self.line(head + ':')
        self.level += 1
        self.body(self.docstring(node))
        self.level -= 1

    def visit_FunctionDef(self, node, start='def'):
        returns = f' -> {self.visit(node.returns)}' if node.returns else ''
        self.definition(node, f'{start} {node.name}{self.type_params(node)}({self.visit(node.args)}){returns}')

    def visit_AsyncFunctionDef(self, node):
        self.visit_FunctionDef(node, 'async def')

    def visit_ClassDef(self, node):
        arguments = ', '.join([self.visit(base) for base in node.bases] + [self.visit(keyword) for keyword in node.keywords])
        self.definition(node, f'class {node.name}{self.type_params(node)}' + (f'({arguments})' if arguments else ''))

    def visit_Match(self, node):
        self.line(f'match {self.visit(node.subject)}:')
        self.level += 1
        for case in node.cases:
            guard = f' if {self.visit(case.guard)}' if case.guard else ''
            self.block(f'case {self.pattern(case.pattern)}{guard}', case.body)
        self.level -= 1

    # Patterns.

    def pattern(self, node, place=0):
        match node:
            case MatchValue():
                return self.visit(node.value)
            case MatchSingleton():
                return repr(node.value)
            case MatchSequence():
                return f'[{", ".join(map(self.pattern, node.patterns))}]'
            case MatchStar():
                return f'*{node.name or "_"}'
            case MatchMapping():
                parts = [f'{self.visit(key)}: {self.pattern(value)}' for key, value in zip(node.keys, node.patterns)]
                if node.rest:
                    parts.append(f'**{node.rest}')
                return f'{{{", ".join(parts)}}}'
            case MatchClass():
                parts = [self.pattern(value) for value in node.patterns]
                parts += [f'{name}={self.pattern(value)}' for name, value in zip(node.kwd_attrs, node.kwd_patterns)]
                return f'{self.visit(node.cls, _ATOM)}({", ".join(parts)})'
            case MatchAs(pattern=None):
                return node.name or '_'
            case MatchAs():
                text = f'{self.pattern(node.pattern, 1)} as {node.name}'
                return f'({text})' if place > 0 else text
            case MatchOr():
                text = ' | '.join(self.pattern(each, 2) for each in node.patterns)
                return f'({text})' if place > 1 else text
        raise TypeError(f'no pattern: {node!r}')

    # Parameters and arguments.

    def visit_arg(self, node):
        return node.arg + (f': {self.visit(node.annotation)}' if node.annotation else '')

    def visit_arguments(self, node):
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        parts = []
        for i, (arg, default) in enumerate(zip(positional, defaults), 1):
            parts.append(self.visit(arg) + (f'={self.visit(default)}' if default else ''))
            if i == len(node.posonlyargs):
                parts.append('/')
        if node.vararg or node.kwonlyargs:
            parts.append('*' + (self.visit(node.vararg) if node.vararg else ''))
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.visit(arg) + (f'={self.visit(default)}' if default else ''))
        if node.kwarg:
            parts.append('**' + self.visit(node.kwarg))
        return ', '.join(parts)

    def visit_keyword(self, node):
        return f'**{self.visit(node.value)}' if node.arg is None else f'{node.arg}={self.visit(node.value)}'

    # Expressions: each method returns text, in parentheses if the place binds tighter.

    def group(self, text, level, place):
        return f'({text})' if place > level else text

    def list(self, nodes, place=_TEST):
        return ', '.join(self.visit(node, place) for node in nodes)

    def visit_Name(self, node, place):
        return node.id

    def visit_Constant(self, node, place):
        value = node.value
        if isinstance(value, tuple):
            inside = ', '.join(self.visit_Constant(Constant(item), _TEST) for item in value)
            return f'({inside},)' if len(value) == 1 else f'({inside})'
        if value is ...:
            return '...'
        if isinstance(value, (float, complex)):
            return repr(value).replace('inf', _INFINITY).replace('nan', f'({_INFINITY}-{_INFINITY})')
        return ('u' if node.kind == 'u' else '') + repr(value)

    def visit_NamedExpr(self, node, place):
        return self.group(f'{self.visit(node.target, _ATOM)} := {self.visit(node.value, _ATOM)}', _NAMED, place + 1 if place < _TUPLE else place)

    def visit_Tuple(self, node, place):
        text = self.list(node.elts) + (',' if len(node.elts) == 1 else '')
        return f'({text})' if not node.elts or place != _TUPLE else text

    def visit_List(self, node, place):
        return f'[{self.list(node.elts)}]'

    def visit_Set(self, node, place):
        return f'{{{self.list(node.elts)}}}' if node.elts else '{*()}'

    def visit_Dict(self, node, place):
        pairs = (f'**{self.visit(value, _BOR)}' if key is None else f'{self.visit(key, _TEST)}: {self.visit(value, _TEST)}'
                 for key, value in zip(node.keys, node.values))
        return f'{{{", ".join(pairs)}}}'

    def visit_Starred(self, node, place):
        return '*' + self.visit(node.value, _BOR)

    def visit_Attribute(self, node, place):
        value = self.visit(node.value, _ATOM)
        if isinstance(node.value, Constant) and isinstance(node.value.value, int):
            value += ' '
        return f'{value}.{node.attr}'

    def visit_Subscript(self, node, place):
        inside = self.visit(node.slice, _TUPLE) if isinstance(node.slice, Tuple) and node.slice.elts else self.visit(node.slice)
        return f'{self.visit(node.value, _ATOM)}[{inside}]'

    def visit_Slice(self, node, place):
        text = (self.visit(node.lower, _TEST) if node.lower else '') + ':' + (self.visit(node.upper, _TEST) if node.upper else '')
        return text + (f':{self.visit(node.step, _TEST)}' if node.step else '')

    def visit_Call(self, node, place):
        arguments = [self.visit(arg, _TEST) for arg in node.args] + [self.visit(keyword) for keyword in node.keywords]
        return f'{self.visit(node.func, _ATOM)}({", ".join(arguments)})'

    def visit_Await(self, node, place):
        return self.group(f'await {self.visit(node.value, _ATOM)}', _AWAIT, place)

    def visit_Yield(self, node, place):
        text = f'yield {self.visit(node.value)}' if node.value else 'yield'
        return text if place == _YIELD else f'({text})'

    def visit_YieldFrom(self, node, place):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        text = f'yield from {self.visit(node.value, _ATOM)}'
        return text if place == _YIELD else f'({text})'

    def visit_Lambda(self, node, place):
        parameters = self.visit(node.args)
        return self.group(f'lambda{" " if parameters else ""}{parameters}: {self.visit(node.body, _TEST)}', _TEST, place)

    def visit_IfExp(self, node, place):
        text = f'{self.visit(node.body, _OR)} if {self.visit(node.test, _OR)} else {self.visit(node.orelse, _TEST)}'
        return self.group(text, _TEST, place)

    def visit_BoolOp(self, node, place):
        sign, level = (' and ', _AND) if isinstance(node.op, And) else (' or ', _OR)
        return self.group(sign.join(self.visit(value, level + 1) for value in node.values), level, place)

    def visit_UnaryOp(self, node, place):
        sign, level = _UNARY[type(node.op).__name__]
        return self.group(sign + self.visit(node.operand, level), level, place)

    def visit_BinOp(self, node, place):
        sign, level = _BINARY[type(node.op).__name__]
        if sign == '**':
            return self.group(f'{self.visit(node.left, _AWAIT)} ** {self.visit(node.right, _POWER)}', level, place)
        return self.group(f'{self.visit(node.left, level)} {sign} {self.visit(node.right, level + 1)}', level, place)

    def visit_Compare(self, node, place):
        text = self.visit(node.left, _BOR)
        for op, right in zip(node.ops, node.comparators):
            text += f' {_COMPARE[type(op).__name__]} {self.visit(right, _BOR)}'
        return self.group(text, _CMP, place)

    def generators(self, node):
        text = ''
        for clause in node.generators:
            text += f'{" async" if clause.is_async else ""} for {self.visit(clause.target, _TUPLE)} in {self.visit(clause.iter, _OR)}'
            text += ''.join(f' if {self.visit(test, _OR)}' for test in clause.ifs)
        return text

    def visit_ListComp(self, node, place):
        return f'[{self.visit(node.elt, _TEST)}{self.generators(node)}]'

    def visit_SetComp(self, node, place):
        return f'{{{self.visit(node.elt, _TEST)}{self.generators(node)}}}'

    def visit_DictComp(self, node, place):
        return f'{{{self.visit(node.key, _TEST)}: {self.visit(node.value, _TEST)}{self.generators(node)}}}'

    def visit_GeneratorExp(self, node, place):
        return f'({self.visit(node.elt, _TEST)}{self.generators(node)})'

    # Strings with fields.

    def field(self, node):
        text = self.visit(node.value, _OR)
        if text.startswith('{'):
            text = ' ' + text
        if node.conversion != -1:
            text += '!' + chr(node.conversion)
        if node.format_spec:
            text += ':' + self.literal(node.format_spec.values, '\'"')
        return f'{{{text}}}'

    def literal(self, values, escaped):
        """What stands between the quotes, where the escaped ones of ' and " have backslashes."""
        text = ''
        for value in values:
            if isinstance(value, Constant):
                plain = repr(value.value + '"')[1:-2].replace("\\'", "'").replace('{', '{{').replace('}', '}}')
                text += ''.join('\\' + c if c in escaped else c for c in plain)
            elif isinstance(value, (FormattedValue, Interpolation)):
                text += self.field(value)
            else:
                raise ValueError(f'Unexpected node inside JoinedStr, {value!r}')
        return text

    def string(self, prefix, values):
        texts = [value.value for value in values if isinstance(value, Constant)]
        for quote in "'", '"', "'''", '"""':
            if not any(quote in text for text in texts) and not (len(quote) == 3 and texts[-1].endswith(quote[0])):
                return prefix + quote + self.literal(values, '') + quote
        return f"{prefix}'{self.literal(values, "'")}'"

    def visit_JoinedStr(self, node, place):
        return self.string('f', node.values)

    def visit_TemplateStr(self, node, place):
        return self.string('t', node.values)

    def visit_FormattedValue(self, node, place):
        return self.field(node)

    visit_Interpolation = visit_FormattedValue


def unparse(ast_obj):
    """Source text that parses to an equal tree."""
    unparser = _Unparser()
    if isinstance(ast_obj, expr):
        return unparser.visit(ast_obj)
    text = unparser.visit(ast_obj)
    return text if isinstance(text, str) else '\n'.join(unparser.lines)
