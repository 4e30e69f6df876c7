EXCLUDED_ATTRIBUTES = frozenset({
    '__abstractmethods__', '__annotate__', '__annotate_func__', '__annotations__', '__annotations_cache__', '__dict__', '__doc__', '__init__',
    '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__',
    '__firstlineno__', '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__',
    '__non_callable_proto_members__', '__type_params__', '__qualname__', '_MutableMapping__marker', '_abc_impl', '_abc_data', '__classdictcell__',
})


def _protocol_members(cls):
    """The names that the protocols among the bases of a class ask for."""
    members = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        annotate = base.__dict__.get('__annotate_func__') or base.__dict__.get('__annotate__')
        annotations = call_annotate_function(annotate, Format.FORWARDREF, owner=base) if annotate else base.__dict__.get('__annotations__', {})
        for name in (*base.__dict__, *annotations):
            if not name.startswith('_abc_') and name not in EXCLUDED_ATTRIBUTES:
                members.add(name)
    return members


_missing = object()


def _static_attribute(obj, name):
    """An attribute without what __getattr__ and properties would do for it."""
    if not isinstance(obj, type):
        try:
            own = object.__getattribute__(obj, '__dict__')
        except AttributeError:
            own = {}
        if name in own:
            return own[name]
        obj = type(obj)
    else:
        for base in obj.__mro__:
            if name in base.__dict__:
                return base.__dict__[name]
        obj = type(obj)
    for base in obj.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return _missing


def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is _no_init:
        # The class gets this from a protocol, whatever stands behind that among its bases.
        cls.__init__ = next(base.__dict__['__init__'] for base in cls.__mro__ if base.__dict__.get('__init__', _no_init) is not _no_init)
        cls.__init__(self, *args, **kwargs)


def _asked_on_the_way():
    """Whether a check is part of another, of an abstract class that a protocol inherits from, or of registering."""
    try:
        return _caller(2) in ('abc', 'functools')
    except ValueError:  # no script asks
        return False


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif any(b is Protocol for b in bases):
            for base in bases:
                if not (base in (object, Generic) or getattr(base, '_is_protocol', False)
                        or base.__module__ in ('collections.abc', 'contextlib') and not base.__name__.startswith('_')):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _protocol_members(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if _asked_on_the_way():
                return super().__subclasscheck__(other)
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if others := cls.__non_callable_proto_members__:
                names = ', '.join(map(repr, sorted(others)))
                raise TypeError("Protocols with non-method members don't support issubclass(). Non-method members: " + names + '.')
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False) and not _asked_on_the_way():
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if ABCMeta.__subclasscheck__(cls, type(instance)):
            return True
        for name in cls.__protocol_attrs__:
            value = _static_attribute(instance, name)
            if value is _missing or value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that say what others have, whatever their bases."""

    __module__ = 'typing'
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, /, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


def _protocol_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            if not (getattr(other, '_is_protocol', False) and name in other.__protocol_attrs__):
                return NotImplemented
    return True


def runtime_checkable(cls):
    """Make a protocol good for isinstance and issubclass: they look for its members by name."""
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, '_is_protocol', False)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {n for n in cls.__protocol_attrs__ if not callable(getattr(cls, n, None))}
    return cls


def is_protocol(tp, /):
    """Tell whether a class is a protocol."""
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    """Return the names that a protocol asks for."""
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


AnyStr = TypeVar('AnyStr', bytes, str)
T_co = TypeVar('T_co', covariant=True)


def _supports(name, method, result, generic=False):
    def stub(self):
        pass
    stub.__name__, stub.__qualname__ = method, f'{name}.{method}'

    def body(namespace):
        namespace.update({'__slots__': (), '__module__': 'typing', method: abstractmethod(stub),
                          '__doc__': f'A protocol with one method, {method}.'})
    cls = types.new_class(name, (Protocol[T_co],) if generic else (Protocol,), exec_body=body)
    return runtime_checkable(cls)


SupportsInt = _supports('SupportsInt', '__int__', int)
SupportsFloat = _supports('SupportsFloat', '__float__', float)
SupportsComplex = _supports('SupportsComplex', '__complex__', complex)
SupportsBytes = _supports('SupportsBytes', '__bytes__', bytes)
SupportsIndex = _supports('SupportsIndex', '__index__', int)
SupportsAbs = _supports('SupportsAbs', '__abs__', T_co, True)
SupportsRound = _supports('SupportsRound', '__round__', T_co, True)


class IO(Generic[AnyStr]):
    """Files of text or bytes, for annotations."""

    __module__ = 'typing'
    __slots__ = ()


class BinaryIO(IO[bytes]):
    """Files of bytes, for annotations."""

    __module__ = 'typing'
    __slots__ = ()


class TextIO(IO[str]):
    """Files of text, for annotations."""

    __module__ = 'typing'
    __slots__ = ()


# Classes that say what their instances are made of.

_NAMEDTUPLE_FORBIDDEN = frozenset({
    '__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace', '_asdict', '_source'})
_NAMEDTUPLE_SPECIAL = frozenset({
    '__module__', '__name__', '__annotations__', '__annotate__', '__annotate_func__', '__annotations_cache__', '__classdictcell__',
    '__qualname__', '__static_attributes__', '__firstlineno__', '__classcell__'})


def _made_namedtuple(name, fields, defaults, module):
    """A namedtuple of fields, which are pairs of a name and a type."""
    types = {f: _type_check(t, f'field {f} annotation must be a type') for f, t in fields}
    made = collections.namedtuple(name, [f for f, _ in fields], defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


def _namespace_annotations(namespace):
    """The annotations of a class that is being made."""
    if '__annotations__' in namespace:
        return dict(namespace['__annotations__'])
    annotate = get_annotate_from_class_namespace(namespace)
    return call_annotate_function(annotate, Format.FORWARDREF) if annotate else {}


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        fields = _namespace_annotations(ns)
        with_default = []
        for field in fields:
            if field in ns:
                with_default.append(field)
            elif with_default:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{'s' if len(with_default) > 1 else ''} "
                                f"{', '.join(with_default)}")
        made = _made_namedtuple(typename, fields.items(), [ns[n] for n in with_default], ns['__module__'])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_getitem)
        for key, value in ns.items():
            if key in _NAMEDTUPLE_FORBIDDEN:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in _NAMEDTUPLE_SPECIAL and key not in made._fields:
                setattr(made, key, value)
                if set_name := getattr(type(value), '__set_name__', None):
                    try:
                        set_name(value, made, key)
                    except BaseException as e:
                        e.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {typename!r}')
                        raise
        if Generic in bases:
            made.__init_subclass__()
        return made


def _generic_getitem(cls, params):
    return super(tuple, cls).__class_getitem__(params)


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


def _without_fields(function, name, given, empty):
    """Warn that a call that makes a class without fields does not say so."""
    import warnings
    what = "Failing to pass a value for the 'fields' parameter" if given is _missing else "Passing `None` as the 'fields' parameter"
    kind = 'an empty list' if empty == '[]' else 'an empty dictionary'
    warnings.warn(f'{what} is deprecated and will be disallowed in Python 3.15. To create a {function} class with 0 fields using the '
                  f'functional syntax, pass {kind}, e.g. `{name} = {function}({name!r}, {empty})`.', DeprecationWarning, stacklevel=3)


def NamedTuple(typename, fields=_missing, /, **kwargs):
    """A named tuple whose fields have types: the base of a class, or a function."""
    if kwargs:
        if fields is None:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        if fields is not _missing:
            raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
        import warnings
        warnings.warn('Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python 3.15. Use the '
                      'class-based or functional syntax instead.', DeprecationWarning, stacklevel=2)
        fields = kwargs.items()
    elif fields is _missing or fields is None:
        _without_fields('NamedTuple', typename, fields, '[]')
        fields = ()
    fields = [(name, tp) for name, tp in fields]
    made = _made_namedtuple(typename, fields, (), _caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


def _namedtuple_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_entries


def _qualifiers(tp):
    """The qualifiers such as Required around a type."""
    while True:
        origin = get_origin(tp)
        if origin is Annotated:
            tp = tp.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            tp = tp.__args__[0]
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        own = {n: _type_check(t, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", allow_special_forms=True)
               for n, t in _namespace_annotations(ns).items()}
        namespace = {k: v for k, v in ns.items() if k not in ('__annotations__', '__annotate__', '__annotate_func__', '__annotations_cache__', '__classdictcell__')}
        namespace.setdefault('__orig_bases__', bases)
        made = type.__new__(cls, name, (*generic, dict), namespace)
        made.__name__ = name
        annotations, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
            base_required = base.__dict__.get('__required_keys__', set())
            required = required - base.__dict__.get('__optional_keys__', set()) | base_required
            optional = optional - base_required | base.__dict__.get('__optional_keys__', set())
            readonly.update(base.__dict__.get('__readonly_keys__', ()))
            mutable.update(base.__dict__.get('__mutable_keys__', ()))
        annotations.update(own)
        for key, tp in own.items():
            marks = set(_qualifiers(tp))
            needed = Required in marks or total and NotRequired not in marks
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
            if ReadOnly not in marks:
                mutable.add(key)
                readonly.discard(key)
            elif key in mutable:
                raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
            else:
                readonly.add(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__readonly_keys__, made.__mutable_keys__ = frozenset(readonly), frozenset(mutable)
        made.__total__ = total
        return made

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})


def TypedDict(typename, fields=_missing, /, *, total=True):
    """A dict whose keys are known, and the types of their values: the base of a class, or a function."""
    if fields is _missing or fields is None:
        _without_fields('TypedDict', typename, fields, '{}')
        fields = {}
    made = _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': _caller()}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


def _typeddict_entries(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typeddict_entries
