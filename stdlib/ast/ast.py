PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_OPTIMIZED_AST = 0x8400
PyCF_TYPE_COMMENTS = 0x1000


class AST:
    """The base of all nodes."""

    _fields = ()
    _attributes = ()
    _field_types = {}
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            raise TypeError(f'{cls.__name__} constructor takes at most {len(fields)} positional argument{"s" * (len(fields) != 1)}')
        for name, value in zip(fields, args):
            if name in kwargs:
                raise TypeError(f'{cls.__name__} got multiple values for argument {name!r}')
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)
        for name in fields[len(args):]:
            kind = cls._kinds.get(name, '?')
            if name in kwargs or kind.endswith('?'):
                continue
            if kind.endswith('*'):
                setattr(self, name, [])
            elif kind == 'expr_context':
                setattr(self, name, Load())

    def __replace__(self, /, **changes):
        made = _remade(type(self), self.__dict__)
        for name, value in changes.items():
            if name not in self._fields and name not in self._attributes:
                raise TypeError(f'{type(self).__name__}.__replace__ got an unexpected keyword argument {name!r}.')
            setattr(made, name, value)
        return made


def _remade(cls, attributes):
    node = cls.__new__(cls)
    node.__dict__.update(attributes)
    return node


def _make_classes(space):
    places = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
    placed = {'stmt', 'expr', 'excepthandler', 'pattern', 'type_param', 'arg', 'keyword', 'alias'}
    kept = {'identifier': str, 'string': str, 'int': int, 'constant': object}

    def make(name, base, kinds):
        members = {'_fields': tuple(kinds), '__match_args__': tuple(kinds), '_kinds': kinds, '_field_types': {}, '__module__': 'ast'}
        members.update((field, None) for field, kind in kinds.items() if kind.endswith('?'))
        if name in placed:
            members.update(_attributes=places, end_lineno=None, end_col_offset=None)
        space[name] = type(name, (space[base],), members)

    described = []
    for line in _nodes.splitlines():
        head, *fields = line.split()
        name, _, base = head.rstrip(')').partition('(')
        described.append((name, base, dict(field.split(':') for field in fields)))
    for name, base, kinds in described:
        if base not in space:
            make(base, 'AST', {})
        make(name, base, kinds)
    for name, _, kinds in described:
        for field, kind in kinds.items():
            plain = kind.rstrip('?*')
            of = kept.get(plain) or space[plain]
            space[name]._field_types[field] = list[of] if kind.endswith('*') else of | None if kind.endswith('?') else of


_make_classes(globals())
del _make_classes


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """Parse source and return its tree."""
    flags = PyCF_OPTIMIZED_AST if optimize > 0 else PyCF_ONLY_AST
    return compile(source, filename, mode, flags, optimize=optimize)


def literal_eval(node_or_string):
    """The value of an expression of literals alone: strings, numbers, tuples, lists, dicts, sets and names of constants."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body

    def malformed(node):
        at = f' on line {line}' if (line := getattr(node, 'lineno', None)) else ''
        raise ValueError(f'malformed node or string{at}: {node!r}')

    def number(node):
        if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
            malformed(node)
        return node.value

    def signed(node):
        if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
            value = number(node.operand)
            return +value if isinstance(node.op, UAdd) else -value
        return number(node)

    def convert(node):
        match node:
            case Constant():
                return node.value
            case Tuple():
                return tuple(map(convert, node.elts))
            case List():
                return list(map(convert, node.elts))
            case Set():
                return set(map(convert, node.elts))
            case Call(func=Name(id='set'), args=[], keywords=[]):
                return set()
            case Dict():
                if len(node.keys) != len(node.values):
                    malformed(node)
                return dict(zip(map(convert, node.keys), map(convert, node.values)))
            case BinOp(op=Add() | Sub()):
                left = signed(node.left)
                right = number(node.right)
                if isinstance(left, (int, float)) and isinstance(right, complex):
                    return left + right if isinstance(node.op, Add) else left - right
        return signed(node)

    return convert(node_or_string)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """A tree as text."""
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {node.__class__.__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent

    def shown(node, level):
        level += 1
        start, separator = ('', ', ') if indent is None else ('\n' + indent * level, ',\n' + indent * level)
        if isinstance(node, list):
            if not node:
                return '[]', True
            return f'[{start}{separator.join(shown(item, level)[0] for item in node)}]', False
        if not isinstance(node, AST):
            return repr(node), True
        cls = type(node)
        parts = []
        empty = []  # lists not shown, unless a positional one follows
        simple = True
        names = annotate_fields
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                names = True
                continue
            if value is None and getattr(cls, name, ...) is None:
                names = True
                continue
            if not show_empty and value == []:
                empty.append('[]')
                continue
            text, is_simple = shown(value, level)
            simple = simple and is_simple
            parts += [f'{name}={text}'] if names else [*empty, text]
            empty.clear()
        if include_attributes:
            for name in node._attributes:
                value = getattr(node, name, None)
                if value is None and getattr(cls, name, ...) is None or not hasattr(node, name):
                    continue
                text, is_simple = shown(value, level)
                simple = simple and is_simple
                parts.append(f'{name}={text}')
        if simple and len(parts) <= 3:
            return f'{cls.__name__}({", ".join(parts)})', not parts
        return f'{cls.__name__}({start}{separator.join(parts)})', False

    return shown(node, 0)[0]


def copy_location(new_node, old_node):
    """Give a node the place of another."""
    for name in ('lineno', 'col_offset', 'end_lineno', 'end_col_offset'):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or name.startswith('end_') and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give nodes without a place that of their parent."""
    def fix(node, place):
        for i, name in enumerate(('lineno', 'col_offset', 'end_lineno', 'end_col_offset')):
            if name in node._attributes:
                value = getattr(node, name, None)
                if value is None:
                    setattr(node, name, place[i])
                else:
                    place = (*place[:i], value, *place[i + 1:])
        for child in iter_child_nodes(node):
            fix(child, place)

    fix(node, (1, 0, 1, 0))
    return node


def increment_lineno(node, n=1):
    """Move a tree down by n lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore) or 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node


def iter_fields(node):
    """The fields of a node that are there, with their values."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """All nodes of a tree, a node before those below it."""
    from collections import deque
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """The docstring of a module, class or function; None without one."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f'{node.__class__.__name__!r} can\'t have docstrings')
    match node.body:
        case [Expr(value=Constant(value=str() as text)), *_]:
            return _cleaned(text) if clean else text
    return None


def _cleaned(text):
    first, *lines = text.expandtabs().split('\n')
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    lines = [first.lstrip(), *(line[margin:] for line in lines)]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def get_source_segment(source, node, *, padded=False):
    """The text of a node, None if its place is not known."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last, start, end = node.lineno - 1, node.end_lineno - 1, node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _lines(source)
    if first == last:
        return lines[first].encode()[start:end].decode()
    before = lines[first].encode()[:start].decode()
    pad = ''.join(c if c in '\f\t' else ' ' for c in before) if padded else ''
    return ''.join([pad + lines[first].encode()[start:].decode(), *lines[first + 1:last], lines[last].encode()[:end].decode()])


def _lines(source):
    lines = []
    start = at = 0
    while at < len(source):
        if source[at] in '\r\n':
            at += 2 if source.startswith('\r\n', at) else 1
            lines.append(source[start:at])
            start = at
        else:
            at += 1
    lines.append(source[start:])
    return lines


class NodeVisitor:
    """Calls a method named for the class of each node: visit_Name and so on."""

    def visit(self, node):
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what stands in place of the node: a node, None, or in lists several."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are the same."""
    if isinstance(a, AST):
        return (type(a) is type(b) and all(compare(getattr(a, name, ...), getattr(b, name, ...), compare_attributes=compare_attributes)
                                           for name in a._fields + (a._attributes if compare_attributes else ())))
    if isinstance(a, list):
        return (isinstance(b, list) and len(a) == len(b)
                and all(compare(x, y, compare_attributes=compare_attributes) for x, y in zip(a, b)))
    return type(a) is type(b) and a == b
