"""Annotations of functions, classes and modules: as values, with names still to be defined, as text."""

import builtins
import functools
import sys
import types

__all__ = ['Format', 'ForwardRef', 'annotations_to_string', 'call_annotate_function', 'call_evaluate_function',
           'get_annotate_from_class_namespace', 'get_annotations', 'type_repr']


class _Formats(type):
    def __iter__(cls):
        return iter(cls._members.values())

    def __len__(cls):
        return len(cls._members)

    def __contains__(cls, value):
        return value in cls._members

    def __getitem__(cls, name):
        for member in cls:
            if member.name == name:
                return member
        raise KeyError(name)


class Format(int, metaclass=_Formats):
    """What annotations are wanted as."""

    _members = {}

    def __new__(cls, value):
        try:
            return cls._members[value]
        except KeyError:
            raise ValueError(f'{value!r} is not a valid Format') from None

    @classmethod
    def _add(cls, name, value):
        self = int.__new__(cls, value)
        self.name, self.value = name, value
        cls._members[value] = self
        setattr(cls, name, self)

    def __repr__(self):
        return f'<Format.{self.name}: {self.value}>'

    def __reduce__(self):
        return Format, (self.value,)


for _i, _name in enumerate(('VALUE', 'VALUE_WITH_FAKE_GLOBALS', 'FORWARDREF', 'STRING'), 1):
    Format._add(_name, _i)
del _i, _name


class ForwardRef:
    """Stands for a type by an expression whose names may not be defined yet."""

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__globals__ = None
        self.__cells__ = None

    def __init_subclass__(cls, /, *, _own=False):
        if not _own:
            raise TypeError("type 'annotationlib.ForwardRef' is not an acceptable base type")

    @property
    def __forward_code__(self):
        arg = self.__forward_arg__
        try:
            return compile(f'({arg},)[0]' if arg.startswith('*') else arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') from None

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        """Return what the expression stands for in some namespaces."""
        if format == Format.STRING:
            return self.__forward_arg__
        if format == Format.VALUE_WITH_FAKE_GLOBALS:
            raise NotImplementedError(format)
        if owner is None:
            owner = self.__owner__
        if globals is None:
            globals = self._globals(owner)
        if type_params is None:
            type_params = getattr(owner, '__type_params__', ())
        if locals is None:
            locals = dict(vars(owner)) if isinstance(owner, type) else {}
        names = {p.__name__: p for p in type_params if p.__name__ not in locals}
        for name, cell in (self.__cells__ or {}).items():
            try:
                names.setdefault(name, cell.cell_contents)
            except ValueError:
                pass
        names = {**globals, **names} if names else globals
        try:
            if self.__forward_arg__.isidentifier():
                for namespace in (locals, names, vars(builtins)):
                    if self.__forward_arg__ in namespace:
                        return namespace[self.__forward_arg__]
                raise NameError(f'name {self.__forward_arg__!r} is not defined', name=self.__forward_arg__)
            return eval(self.__forward_code__, names, locals)
        except NameError:
            if format == Format.FORWARDREF:
                return self
            raise

    def _globals(self, owner):
        if self.__forward_module__ is not None:
            module = self.__forward_module__
            return vars(sys.modules.get(module, types) if isinstance(module, str) else module)
        if self.__globals__ is not None:
            return self.__globals__
        if isinstance(owner, type):
            return getattr(sys.modules.get(owner.__module__), '__dict__', {})
        if isinstance(owner, types.ModuleType):
            return vars(owner)
        return getattr(owner, '__globals__', {})

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__
                and self.__globals__ is other.__globals__ and self.__forward_is_class__ == other.__forward_is_class__
                and self.__owner__ == other.__owner__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__, id(self.__globals__), self.__forward_is_class__, self.__owner__))

    def __or__(self, other):
        return types.UnionType[self, other]

    def __ror__(self, other):
        return types.UnionType[other, self]

    def __repr__(self):
        extra = ''
        if self.__forward_module__ is not None:
            extra += f', module={self.__forward_module__!r}'
        if self.__forward_is_class__:
            extra += ', is_class=True'
        if self.__owner__ is not None:
            extra += f', owner={self.__owner__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{extra})'


# How tightly expressions bind, as far as it takes to know where parentheses go.
_OR, _XOR, _AND, _SHIFT, _SUM, _PRODUCT, _UNARY, _POWER, _ATOM = range(9)
_COMPARISON = -1


# Set late, so that these stay plain attributes: a placeholder becomes a reference by
# a change of its class. Packages look here for what references know.
ForwardRef.__slots__ = ('__forward_arg__', '__forward_is_argument__', '__forward_is_class__', '__forward_module__', '__owner__')


class _Text(ForwardRef, _own=True):
    """Stands for a name while annotations are computed, and writes down what is done with it."""

    def __init__(self, text, level=_ATOM, seen=None):
        super().__init__(text)
        self._level = level
        self._seen = seen
        if seen is not None:
            seen.append(self)

    def _new(self, text, level=_ATOM):
        return _Text(text, level, self._seen)

    def _within(self, level):
        return self.__forward_arg__ if self._level >= level else f'({self.__forward_arg__})'

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return self._new(f'{self._within(_ATOM)}.{name}')

    def __getitem__(self, item):
        if type(item) is tuple and item:
            text = ', '.join(map(_text, item)) + (',' if len(item) == 1 else '')
        else:
            text = _text(item)
        return self._new(f'{self._within(_ATOM)}[{text}]')

    def __call__(self, *args, **kwargs):
        parts = [*map(_text, args), *(f'{k}={_text(v)}' for k, v in kwargs.items())]
        return self._new(f'{self._within(_ATOM)}({", ".join(parts)})')

    def __iter__(self):
        yield self._new('*' + self._within(_OR))

    def __hash__(self):
        return id(self)

    def __format__(self, spec):
        raise TypeError('Cannot stringify annotation containing string formatting')


def _text_method(name, text, level, reflected=False, unary=False):
    if unary:
        def method(self):
            return self._new(text + self._within(level), level)
    else:
        def method(self, other):
            mine, theirs = self._within(level), other._within(level) if isinstance(other, _Text) else _text(other)
            return self._new(f'{theirs} {text} {mine}' if reflected else f'{mine} {text} {theirs}', level)
    method.__name__ = name
    setattr(_Text, name, method)


for _name, _op, _level in (('or', '|', _OR), ('xor', '^', _XOR), ('and', '&', _AND), ('lshift', '<<', _SHIFT), ('rshift', '>>', _SHIFT),
                           ('add', '+', _SUM), ('sub', '-', _SUM), ('mul', '*', _PRODUCT), ('matmul', '@', _PRODUCT), ('truediv', '/', _PRODUCT),
                           ('mod', '%', _PRODUCT), ('floordiv', '//', _PRODUCT), ('pow', '**', _POWER)):
    _text_method(f'__{_name}__', _op, _level)
    _text_method(f'__r{_name}__', _op, _level, reflected=True)
for _name, _op in (('lt', '<'), ('le', '<='), ('gt', '>'), ('ge', '>='), ('eq', '=='), ('ne', '!=')):
    _text_method(f'__{_name}__', _op, _COMPARISON)
for _name, _op in (('neg', '-'), ('pos', '+'), ('invert', '~')):
    _text_method(f'__{_name}__', _op, _UNARY, unary=True)
del _name, _op, _level


def _text(value):
    """How a value that an annotation is made of is written."""
    if isinstance(value, _Text):
        return value.__forward_arg__
    if isinstance(value, slice):
        parts = ['' if p is None else _text(p) for p in (value.start, value.stop)]
        return ':'.join(parts + ([] if value.step is None else [_text(value.step)]))
    if type(value) in (list, tuple, set):
        inner = ', '.join(map(_text, value))
        if type(value) is list:
            return f'[{inner}]'
        if type(value) is set:
            return f'{{{inner}}}' if value else 'set()'
        return f'({inner},)' if len(value) == 1 else f'({inner})'
    if type(value) is dict:
        return '{' + ', '.join(f'{_text(k)}: {_text(v)}' for k, v in value.items()) + '}'
    return type_repr(value) if value is ... or isinstance(value, (type, types.FunctionType)) else repr(value)


def type_repr(value):
    """Return a value of an annotation as text: types by their names."""
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    return repr(value)


def annotations_to_string(annotations):
    """Return a dict with the values of annotations as text."""
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}


def get_annotate_from_class_namespace(namespace, /):
    """Return the annotate function in a namespace that a class is to be made of, or None."""
    return namespace.get('__annotate__') or namespace.get('__annotate_func__')


def _names(code):
    """The names that code looks up, with those of code inside it."""
    names = set(code.co_names)
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            names |= _names(const) | set(const.co_freevars)
    return names


def _call_with_fakes(annotate, make, *, keep):
    """Call an annotate function with stand-ins for names: for all, or with keep for those that are not defined."""
    code, known = annotate.__code__, annotate.__globals__
    fakes = {}

    def fake(name):
        if name not in fakes:
            fakes[name] = make(name)
        return fakes[name]

    namespace = {'__builtins__': annotate.__builtins__}
    if keep:
        namespace.update(known)
    for name in _names(code):
        if not keep or name not in known and name not in annotate.__builtins__:
            namespace[name] = fake(name)
    cells = []
    for name, cell in zip(code.co_freevars, annotate.__closure__ or ()):
        if name == '__classdict__':
            if not keep:
                cell = types.CellType({})
        elif not keep:
            cell = types.CellType(fake(name))
        else:
            try:
                cell.cell_contents
            except ValueError:
                cell = types.CellType(fake(name))
        cells.append(cell)
    function = types.FunctionType(code, namespace, closure=tuple(cells) or None, argdefs=annotate.__defaults__,
                                  kwdefaults=annotate.__kwdefaults__)
    return function(Format.VALUE_WITH_FAKE_GLOBALS)


def call_annotate_function(annotate, format, *, owner=None):
    """Call an annotate function for a format, also one that knows only of values."""
    return _call_for(annotate, format, owner, lambda found: {name: _string(value) for name, value in found.items()})


def call_evaluate_function(evaluate, format, *, owner=None):
    """Call an evaluate function, such as that of a type alias, for a format."""
    return _call_for(evaluate, format, owner, _string)


def _string(value):
    return value if isinstance(value, str) else _text(value)


def _call_for(annotate, format, owner, as_strings):
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.STRING:
        return as_strings(_call_with_fakes(annotate, _Text, keep=False))
    if format != Format.FORWARDREF:
        raise ValueError(f'Invalid format: {format!r}')
    try:
        return annotate(Format.VALUE)
    except Exception:
        pass
    seen = []
    found = _call_with_fakes(annotate, functools.partial(_Text, seen=seen), keep=True)
    cells = dict(zip(annotate.__code__.co_freevars, annotate.__closure__ or ()))
    for text in seen:
        # What stood for a name goes on to stand for its value.
        del text._level, text._seen
        text.__class__ = ForwardRef
        text.__forward_is_class__ = isinstance(owner, type)
        text.__globals__, text.__owner__, text.__cells__ = annotate.__globals__, owner, cells
    return found


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """Return a dict of an object's annotations."""
    if eval_str and format != Format.VALUE:
        raise ValueError('eval_str=True is only supported with format=Format.VALUE')
    match format:
        case Format.VALUE:
            found = _own_annotations(obj)
        case Format.FORWARDREF:
            try:
                found = _own_annotations(obj)
            except Exception:
                found = _from_annotate(obj, format)
        case Format.STRING:
            found = _from_annotate(obj, format)
            if found is None:
                found = annotations_to_string(_own_annotations(obj) or {})
        case Format.VALUE_WITH_FAKE_GLOBALS:
            raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
        case _:
            raise ValueError(f'Unsupported format {format!r}')
    if found is None:
        if isinstance(obj, (type, types.ModuleType)) or callable(obj):
            return {}
        raise TypeError(f'{obj!r} does not have annotations')
    if not eval_str or not found:
        return dict(found)
    if globals is None:
        globals = _namespace_of(obj)
    if locals is None:
        locals = dict(vars(obj)) if isinstance(obj, type) else {}
    locals = {p.__name__: p for p in getattr(obj, '__type_params__', ())} | dict(locals)
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()}


def _own_annotations(obj):
    try:
        found = obj.__annotations__
    except AttributeError:
        return None
    if found is not None and not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    return found


def _from_annotate(obj, format):
    annotate = getattr(obj, '__annotate__', None)
    if annotate is None:
        return None
    found = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotate__ returned a non-dict')
    return found


def _namespace_of(obj):
    if isinstance(obj, type):
        return getattr(sys.modules.get(obj.__module__), '__dict__', {})
    if isinstance(obj, types.ModuleType):
        return vars(obj)
    while True:
        if hasattr(obj, '__wrapped__'):
            obj = obj.__wrapped__
        elif isinstance(obj, functools.partial):
            obj = obj.func
        else:
            return getattr(obj, '__globals__', {})
