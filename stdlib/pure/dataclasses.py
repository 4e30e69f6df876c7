"""Classes made of fields: their special methods are written for them."""

import abc
import sys
import types
from reprlib import recursive_repr as _recursive_repr

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple',
           'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    """An attribute of a frozen instance was to be changed."""


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = _Kind('_FIELD'), _Kind('_FIELD_CLASSVAR'), _Kind('_FIELD_INITVAR')


class InitVar:
    """Marks a field that is a parameter only."""

    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """A field of a dataclass."""

    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', 'doc', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc=None):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = types.MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    @_recursive_repr()
    def __repr__(self):
        return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},'
                f'init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},'
                f'kw_only={self.kw_only!r},_field_type={self._field_type})')

    def __set_name__(self, owner, name):
        set_name = getattr(type(self.default), '__set_name__', None)
        if set_name:
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _Params:
    """The arguments of dataclass."""

    def __init__(self, **params):
        self.__dict__.update(params)

    def __repr__(self):
        return f'_DataclassParams({",".join(f"{name}={value!r}" for name, value in self.__dict__.items())})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING, doc=None):
    """Describe a field."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _first_name(text):
    """The name that text begins with, and what follows it; both without blanks around them."""
    text = text.strip()
    end = next((i for i, c in enumerate(text) if not (c.isalnum() or c == '_')), len(text))
    return text[:end], text[end:].lstrip()


def _resolved(annotation, cls, module):
    """What an annotation means that may be kept as text: then the name it begins with, as the module of
    the class has it, or has it in the given module."""
    if not isinstance(annotation, str):
        return annotation
    space = getattr(sys.modules.get(cls.__module__), '__dict__', {})
    name, rest = _first_name(annotation)
    if rest.startswith('.'):
        return getattr(module, _first_name(rest[1:])[0], None) if space.get(name) is module else None
    return space.get(name)


def _is_classvar(annotation, cls):
    typing = sys.modules.get('typing')
    if typing is None:
        return False
    annotation = _resolved(annotation, cls, typing)
    return annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar


def _is_initvar(annotation, cls):
    annotation = _resolved(annotation, cls, sys.modules[__name__])
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, cls):
    return _resolved(annotation, cls, sys.modules[__name__]) is KW_ONLY


def _make_field(cls, name, annotation, kw_only):
    """The field for an annotation in a class body."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING  # of __slots__
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD_CLASSVAR if _is_classvar(annotation, cls) else _FIELD_INITVAR if _is_initvar(annotation, cls) else _FIELD
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _compile(cls, name, parameters, body, space, returns=None):
    """Make a function of text. Objects come in by the names of the space."""
    text = f'def __make__({", ".join(space)}):\n def {name}({", ".join(parameters)}):\n' + ''.join(f'  {line}\n' for line in body) + f' return {name}\n'
    made = {}
    exec(text, sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}, made)
    function = made['__make__'](**space)
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    return function


def _init(cls, all_fields, frozen, slots):
    positional = [f for f in all_fields if f.init and not f.kw_only]
    keyword = [f for f in all_fields if f.init and f.kw_only]
    seen_default = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default:
            raise TypeError(f'non-default argument {f.name!r} follows default argument {seen_default.name!r}')
    self = '__dataclass_self__' if any(f.name == 'self' for f in all_fields) else 'self'
    space = {'__dataclass_HAS_DEFAULT_FACTORY__': _HAS_DEFAULT_FACTORY, '__dataclass_builtins_object__': object}
    annotations = {}

    def parameter(f):
        annotations[f.name] = f.type
        if f.default is not MISSING:
            space[f'__dataclass_dflt_{f.name}__'] = f.default
            return f'{f.name}=__dataclass_dflt_{f.name}__'
        if f.default_factory is not MISSING:
            return f'{f.name}=__dataclass_HAS_DEFAULT_FACTORY__'
        return f.name

    parameters = [self, *map(parameter, positional)]
    if keyword:
        parameters += ['*', *map(parameter, keyword)]
    body = []
    for f in all_fields:
        if f.default_factory is not MISSING:
            space[f'__dataclass_dflt_{f.name}__'] = f.default_factory
            value = f'__dataclass_dflt_{f.name}__()'
            if f.init:
                value += f' if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}'
        elif f.init:
            value = f.name
        elif slots and f.default is not MISSING:
            space[f'__dataclass_dflt_{f.name}__'] = f.default
            value = f'__dataclass_dflt_{f.name}__'
        else:
            continue
        if f._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            body.append(f'__dataclass_builtins_object__.__setattr__({self}, {f.name!r}, {value})')
        else:
            body.append(f'{self}.{f.name} = {value}')
    if hasattr(cls, '__post_init__'):
        given = ', '.join(f.name for f in all_fields if f._field_type is _FIELD_INITVAR)
        body.append(f'{self}.__post_init__({given})')
    function = _compile(cls, '__init__', parameters, body or ['pass'], space)
    function.__annotations__ = {**annotations, 'return': None}
    return function


class _HasDefaultFactory:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HasDefaultFactory()


def _tuple(obj, names):
    return f'({"".join(f"{obj}.{name}," for name in names)})'


def _repr_function(cls, shown):
    text = ', '.join(f'{f.name}={{self.{f.name}!r}}' for f in shown)
    function = _compile(cls, '__repr__', ['self'], [f'return self.__class__.__qualname__ + f"({text})"'], {})
    return _recursive_repr()(function)


def _eq_function(cls, compared):
    test = ' and '.join(f'self.{f.name}==other.{f.name}' for f in compared) or 'True'
    return _compile(cls, '__eq__', ['self', 'other'], ['if self is other:', ' return True', 'if other.__class__ is self.__class__:',
                                                        f' return {test}', 'return NotImplemented'], {})


def _order_function(cls, name, sign, compared):
    names = [f.name for f in compared]
    return _compile(cls, name, ['self', 'other'], ['if other.__class__ is self.__class__:',
                                                   f' return {_tuple("self", names)}{sign}{_tuple("other", names)}', 'return NotImplemented'], {})


def _frozen_functions(cls, names):
    space = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError, 'names': frozenset(names)}
    test = 'if type(self) is cls or name in names:'
    return (_compile(cls, '__setattr__', ['self', 'name', 'value'],
                     [test, " raise FrozenInstanceError(f'cannot assign to field {name!r}')", 'super(cls, self).__setattr__(name, value)'], space),
            _compile(cls, '__delattr__', ['self', 'name'],
                     [test, " raise FrozenInstanceError(f'cannot delete field {name!r}')", 'super(cls, self).__delattr__(name)'], space))


def _set_new(cls, name, function):
    """Set an attribute unless the class has its own. True if it has."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, function)
    return False


def _hash_action(cls, params, has_explicit_hash, hashed):
    if params.unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif has_explicit_hash or not params.eq:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    names = [f.name for f in hashed]
    cls.__hash__ = _compile(cls, '__hash__', ['self'], [f'return hash({_tuple("self", names)})'], {})


def _process_class(cls, params):
    all_fields = {}
    any_frozen, all_frozen, has_dataclass_bases = False, None, False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = base.__dict__.get(_FIELDS)
        if base_fields is not None:
            has_dataclass_bases = True
            all_fields.update(base_fields)
            frozen = getattr(base, _PARAMS).frozen
            any_frozen = any_frozen or frozen
            all_frozen = frozen if all_frozen is None else all_frozen and frozen
    annotations = cls.__annotations__ if '__annotations__' in cls.__dict__ or _has_annotations(cls) else {}
    own, kw_only, seen = [], params.kw_only, False
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, cls):
            if seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen = kw_only = True
        else:
            own.append(_make_field(cls, name, annotation, kw_only))
    for f in own:
        all_fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_dataclass_bases:
        if any_frozen and not params.frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen is False and params.frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, all_fields)
    setattr(cls, _PARAMS, params)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)
    if params.order and not params.eq:
        raise ValueError('eq must be true if order is true')
    real = [f for f in all_fields.values() if f._field_type is _FIELD]
    if params.init:
        _set_new(cls, '__init__', _init(cls, [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR], params.frozen, params.slots))
    _set_new(cls, '__replace__', _replace)
    if params.repr:
        _set_new(cls, '__repr__', _repr_function(cls, [f for f in real if f.repr]))
    compared = [f for f in real if f.compare]
    if params.eq:
        _set_new(cls, '__eq__', _eq_function(cls, compared))
    if params.order:
        for name, sign in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            if _set_new(cls, name, _order_function(cls, name, sign, compared)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__} Consider using functools.total_ordering')
    if params.frozen:
        for function in _frozen_functions(cls, [f.name for f in real]):
            if _set_new(cls, function.__name__, function):
                raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}')
    _hash_action(cls, params, has_explicit_hash, [f for f in real if (f.compare if f.hash is None else f.hash)])
    if not getattr(cls, '__doc__'):
        parameters = []
        for f in all_fields.values():
            if f.init and f._field_type is not _FIELD_CLASSVAR:
                default = f' = {f.default!r}' if f.default is not MISSING else ' = <factory>' if f.default_factory is not MISSING else ''
                parameters.append((f.kw_only, f'{f.name}: {_annotation_text(f.type)}{default}'))
        texts = [text for kw, text in parameters if not kw] + (['*'] + [text for kw, text in parameters if kw] if any(kw for kw, _ in parameters) else [])
        cls.__doc__ = f'{cls.__name__}({", ".join(texts)})'
    if params.match_args:
        _set_new(cls, '__match_args__', tuple(f.name for f in all_fields.values()
                                              if f.init and not f.kw_only and f._field_type is not _FIELD_CLASSVAR))
    if params.weakref_slot and not params.slots:
        raise TypeError('weakref_slot is True but slots is False')
    if params.slots:
        cls = _with_slots(cls, params)
    abc.update_abstractmethods(cls)
    return cls


def _annotation_text(annotation):
    """An annotation as signatures show it; module inspect, which can tell too, would take long to import."""
    module = getattr(annotation, '__module__', None)
    if module == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type):
        return annotation.__qualname__ if module == 'builtins' else f'{module}.{annotation.__qualname__}'
    return repr(annotation)


def _has_annotations(cls):
    return cls.__annotate__ is not None


def _with_slots(cls, params):
    """The class once more, with __slots__ for the fields."""
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    names = tuple(f.name for f in fields(cls))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get('__slots__', ())
        if hasattr(slots, '__next__'):
            raise TypeError(f'Slots of {base.__name__!r} cannot be determined')
        inherited.update([slots] if isinstance(slots, str) else slots)
        if '__weakref__' in base.__dict__:
            inherited.add('__weakref__')
    annotations = dict(cls.__annotations__) if _has_annotations(cls) else {}
    space = dict(cls.__dict__)
    slots = [name for name in names if name not in inherited]
    if params.weakref_slot and '__weakref__' not in inherited:
        slots.append('__weakref__')
    space['__slots__'] = tuple(slots)
    for name in (*names, '__dict__', '__weakref__', '__annotate_func__', '__annotations_cache__'):
        space.pop(name, None)
    qualname = getattr(cls, '__qualname__', None)
    made = type(cls)(cls.__name__, cls.__bases__, space)
    if annotations:
        made.__annotations__ = annotations
    if qualname is not None:
        made.__qualname__ = qualname
    if params.frozen:
        if '__getstate__' not in cls.__dict__:
            made.__getstate__ = _getstate
        if '__setstate__' not in cls.__dict__:
            made.__setstate__ = _setstate
    for member in made.__dict__.values():
        _update_cell(member, cls, made)
    return made


def _update_cell(member, old, new):
    """Let super() and __class__ in a method of the old class mean the new one."""
    member = getattr(member, '__func__', member)
    for function in (member, getattr(member, 'fget', None), getattr(member, 'fset', None), getattr(member, 'fdel', None)):
        for cell in getattr(function, '__closure__', None) or ():
            try:
                if cell.cell_contents is old:
                    cell.cell_contents = new
            except ValueError:
                pass  # an empty cell


def _getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
              slots=False, weakref_slot=False):
    """Write the special methods of a class by the annotations in its body."""
    params = _Params(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only,
                     slots=slots, weakref_slot=weakref_slot)
    if cls is None:
        return lambda cls: _process_class(cls, params)
    return _process_class(cls, params)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    try:
        all_fields = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in all_fields.values() if f._field_type is _FIELD)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether something is a dataclass or an instance of one."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


_ATOMIC = frozenset({type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type, range, property,
                     types.CodeType, types.BuiltinFunctionType, types.FunctionType})


def _convert(obj, instance):
    """A copy of an object with what instance makes of the dataclass instances in it."""
    cls = type(obj)
    if cls in _ATOMIC:
        return obj
    if hasattr(cls, _FIELDS):
        return instance(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return cls(*[_convert(item, instance) for item in obj])
    if issubclass(cls, (list, tuple)):
        return cls(_convert(item, instance) for item in obj)
    if issubclass(cls, dict):
        pairs = ((_convert(key, instance), _convert(value, instance)) for key, value in obj.items())
        if hasattr(cls, 'default_factory'):
            made = cls(obj.default_factory)
            made.update(pairs)
            return made
        return cls(pairs)
    import copy
    return copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance, and of those in it, as dicts."""
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')

    def instance(obj):
        return dict_factory([(f.name, _convert(getattr(obj, f.name), instance)) for f in fields(obj)])
    return instance(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The fields of an instance, and of those in it, as tuples."""
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')

    def instance(obj):
        return tuple_factory([_convert(getattr(obj, f.name), instance) for f in fields(obj)])
    return instance(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                   match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None, decorator=dataclass):
    """Make a dataclass of names, or pairs of a name and a type, or triples with a field, too."""
    import keyword
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, 'typing.Any'
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, defaults[name] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = kind
    if module is None:
        module = sys._getframe(1).f_globals.get('__name__')

    def body(space):
        space.update(namespace or {})
        space.update(defaults)
    cls = types.new_class(cls_name, bases, {}, body)
    cls.__annotations__ = annotations
    if module is not None:
        cls.__module__ = module
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                     kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def _replace(self, /, **changes):
    """A copy of an instance with other values in some fields."""
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            if f._field_type is _FIELD:
                changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)


def replace(obj, /, **changes):
    """A copy of an instance with other values in some fields."""
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)
