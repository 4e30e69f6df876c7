import collections
import collections.abc
import functools
import sys
import types
from abc import ABCMeta, abstractmethod
from annotationlib import Format, ForwardRef, call_annotate_function, get_annotate_from_class_namespace
from annotationlib import type_repr as _type_repr

TYPE_CHECKING = False
Text = str


# Package typing_extensions uses this module's _tp_cache, _type_check and others as
# CPython's: they have its signatures.

def _tp_cache(func=None, /, *, typed=False):
    """Decorate a function that subscripts: nothing is cached here."""
    return _tp_cache if func is None else func


def _type_check(arg, message, is_argument=True, module=None, *, allow_special_forms=False):
    """What arg stands for in an annotation: None and strings stand for types."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    if not allow_special_forms and isinstance(arg, _GenericAlias) and arg.__origin__ in (ClassVar, Final):
        raise TypeError(f'{arg} is not valid as type argument')
    if getattr(arg, '__origin__', None) in (Generic, Protocol):
        raise TypeError(f'{arg} is not valid as type argument')
    if (arg is Generic or arg is Protocol
            or isinstance(arg, _SpecialForm) and not arg._standing and not (allow_special_forms and arg in (ClassVar, Final))):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {arg!r:.100}.')
    return arg


def _as_tuple(params):
    return params if isinstance(params, tuple) else (params,)


def _reprs(args):
    return ', '.join('[' + _reprs(a) + ']' if isinstance(a, (list, tuple)) else _type_repr(a) for a in args)


class _Final:
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError('Cannot subclass special typing classes')


class _SpecialForm(_Final, _root=True):
    __slots__ = ('_name', '__doc__', '_getitem', '_standing')

    def __init__(self, getitem, standing=False):
        self._getitem = getitem
        self._standing = standing  # whether it is a type without being subscripted
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(name)

    __module__ = 'typing'

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    __iter__ = None


def _unsubscriptable(self, parameters):
    raise TypeError(f'{self} is not subscriptable')


def _plain_form(name, doc):
    def getitem(self, parameters):
        _unsubscriptable(self, parameters)
    getitem.__name__, getitem.__doc__ = name, doc
    return _SpecialForm(getitem, True)


NoReturn = _plain_form('NoReturn', 'The result of functions that never return.')
Never = _plain_form('Never', 'The type that has no members.')
Self = _plain_form('Self', 'The class around a method.')
LiteralString = _plain_form('LiteralString', 'A str that is written in the program.')
TypeAlias = _plain_form('TypeAlias', 'Says that an assignment defines an alias of a type.')


def _single_form(name, doc, allow_qualifiers=False, message='{} accepts only single type.'):
    def getitem(self, parameters):
        item = _type_check(parameters, message.format(self), allow_special_forms=allow_qualifiers)
        return _GenericAlias(self, (item,))
    getitem.__name__, getitem.__doc__ = name, doc
    return _SpecialForm(getitem)


ClassVar = _single_form('ClassVar', 'A variable of a class, not to be set on instances.', True)
Final = _single_form('Final', 'A name that is not to be assigned again.', True)
TypeGuard = _single_form('TypeGuard', 'The result of a function that tells what type its argument has.')
TypeIs = _single_form('TypeIs', 'The result of a function that tells whether its argument has a type.')
Required = _single_form('Required', 'A key that a TypedDict must have.', True, 'Required accepts only a single type.')
NotRequired = _single_form('NotRequired', 'A key that a TypedDict may lack.', True, 'NotRequired accepts only a single type.')
ReadOnly = _single_form('ReadOnly', 'An item of a TypedDict that is not to be changed.', True, 'ReadOnly accepts only a single type.')


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is X | None."""
    return Union[_type_check(parameters, f'{self} requires a single type.'), type(None)]


@_SpecialForm
def Concatenate(self, parameters):
    """The parameters of a ParamSpec after some others."""
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    parameters = _as_tuple(parameters)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    checked = [_type_check(p, 'Concatenate[arg, ...]: each arg must be a type.') for p in parameters[:-1]]
    return _ConcatenateGenericAlias(self, (*checked, parameters[-1]))


@_SpecialForm
def Unpack(self, parameters):
    """Unpack[X] is *X."""
    item = _type_check(parameters, f'{self} accepts only single type.')
    if isinstance(item, TypeVarTuple):
        return _unpack(item)
    return _UnpackGenericAlias(self, (item,))


@_SpecialForm
def Literal(self, *parameters):
    """One of some values."""
    flat = []
    for p in _as_tuple(parameters[0]):
        flat.extend(p.__args__ if isinstance(p, _LiteralGenericAlias) else (p,))
    try:
        flat = [value for _, value in dict.fromkeys((type(p), p) for p in flat)]
    except TypeError:
        pass  # one of them cannot be hashed: all stay
    return _LiteralGenericAlias(self, tuple(flat))


@_SpecialForm
def Annotated(self, parameters):
    """A type with further information, which means what who reads it says."""
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    if isinstance(parameters[0], _UnpackedParameter):
        raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
    origin = _type_check(parameters[0], 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
    return _AnnotatedAlias(origin, parameters[1:])


def _is_generic(cls):
    return isinstance(cls, type) and issubclass(cls, Generic)


class _BaseGenericAlias(_Final, _root=True):
    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass  # whatever the class has against it
        return result

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        entries = [] if self.__origin__ in bases else [self.__origin__]
        later = bases[[b is self for b in bases].index(True) + 1:]
        if not any(isinstance(b, _BaseGenericAlias) or _is_generic(getattr(b, '__origin__', b)) for b in later):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, name):
        if '__origin__' in self.__dict__ and not (name.startswith('__') and name.endswith('__')):
            return getattr(self.__origin__, name)
        if name in ('__name__', '__qualname__') and '__origin__' in self.__dict__:
            return self._name or getattr(self.__origin__, name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name in ('_inst', '_name', '_nparams', '_defaults') or name.startswith('__') and name.endswith('__'):
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    __iter__ = None

    def __dir__(self):
        return sorted({*object.__dir__(self), *(n for n in dir(self.__origin__) if not n.startswith('__'))})


class _GenericAlias(_BaseGenericAlias, _root=True):
    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = tuple(args)
        self.__parameters__ = _parameters(self.__args__)
        if name is None:
            self.__module__ = origin.__module__

    __module__ = 'typing'

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, item):
        item = tuple(p if isinstance(p, (list, tuple)) or p is ... else _type_check(p, 'Parameters to generic types must be types.')
                     for p in _as_tuple(item))
        return self.copy_with(_substitute(self, self.__args__, item))

    def copy_with(self, args):
        return type(self)(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        return f'{name}[{_reprs(self.__args__) or "()"}]'

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """An alias of a class that can be subscripted, such as List."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        self._defaults = defaults
        self.__doc__ = f'An alias of {origin.__module__}.{origin.__qualname__}.'

    __module__ = 'typing'

    def __getitem__(self, params):
        params = tuple(_type_check(p, 'Parameters to generic types must be types.') for p in _as_tuple(params))
        least = self._nparams - len(self._defaults)
        if not least <= len(params) <= self._nparams:
            word = 'many' if len(params) > self._nparams else 'few'
            expected = f'at least {least}' if self._defaults else self._nparams
            raise TypeError(f'Too {word} arguments for {self}; actual {len(params)}, expected {expected}')
        if missing := self._nparams - len(params):
            params += self._defaults[-missing:]
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return 'typing.' + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name


class _TupleType(_SpecialGenericAlias, _root=True):
    def __getitem__(self, params):
        params = _as_tuple(params)
        end = ()
        if len(params) >= 2 and params[-1] is ...:
            params, end = params[:-1], (...,)
        checked = tuple(_type_check(p, 'Tuple[t0, t1, ...]: each t must be a type.') for p in params)
        return _GenericAlias(tuple, checked + end, name='Tuple', inst=False)


class _CallableType(_SpecialGenericAlias, _root=True):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if isinstance(args, (list, tuple)):
            args = tuple(_type_check(a, 'Callable[[arg, ...], result]: each arg must be a type.') for a in args)
        else:
            args = (args if args is ... else _type_check(args, 'Callable[args, result]: each arg must be a type.'),)
        return _CallableGenericAlias(self.__origin__, (*args, result), name='Callable')


class _CallableGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def copy_with(self, args):
        # The parameters that a ParamSpec stands for come in a tuple.
        flat = []
        for a in args[:-1]:
            flat.extend(a if isinstance(a, tuple) else (a,))
        return super().copy_with((*flat, args[-1]))

    def __repr__(self):
        *args, result = self.__args__
        if len(args) == 1 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias))):
            return f'typing.Callable[{_reprs(args)}, {_type_repr(result)}]'
        return f'typing.Callable[[{_reprs(args)}], {_type_repr(result)}]'


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, args):
        if isinstance(args[-1], (list, tuple)):
            return (*args[:-1], *args[-1])
        if isinstance(args[-1], _ConcatenateGenericAlias):
            args = (*args[:-1], *args[-1].__args__)
        return super().copy_with(args)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    @property
    def __typing_unpacked_tuple_args__(self):
        item, = self.__args__
        if not isinstance(item, (_GenericAlias, types.GenericAlias)):
            return None
        if item.__origin__ is not tuple:
            raise TypeError('Unpack[...] must be used with a tuple type')
        return item.__args__

    def __repr__(self):
        return 'typing.Unpack[' + _type_repr(self.__args__[0]) + ']'


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __init__(self, origin, args):
        super().__init__(origin, args)
        self.__parameters__ = ()

    def _typed(self):
        return [(type(a), a) for a in self.__args__]

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        mine, theirs = self._typed(), other._typed()
        return len(mine) == len(theirs) and all(a in theirs for a in mine)

    def __hash__(self):
        return hash(frozenset(self._typed()))

    def __repr__(self):
        return f'typing.Literal[{", ".join(map(_type_repr, self.__args__))}]'


class _AnnotatedAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, (origin,), name='Annotated')
        self.__metadata__ = tuple(metadata)

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        return f'typing.Annotated[{_type_repr(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return 'Annotated'
        return super().__getattr__(name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __reduce__(self):
        return _AnnotatedAlias, (self.__origin__, self.__metadata__)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """A type that every other is compatible with."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


def _alias(name, origin, nparams, inst=True, defaults=()):
    return _SpecialGenericAlias(origin, nparams, inst=inst, name=name, defaults=defaults)


_abc = collections.abc
Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
Callable = _CallableType(_abc.Callable, 2, name='Callable')
List = _alias('List', list, 1, inst=False)
Dict = _alias('Dict', dict, 2, inst=False)
Set = _alias('Set', set, 1, inst=False)
FrozenSet = _alias('FrozenSet', frozenset, 1, inst=False)
Type = _alias('Type', type, 1, inst=False)
Deque = _alias('Deque', collections.deque, 1)
DefaultDict = _alias('DefaultDict', collections.defaultdict, 2)
OrderedDict = _alias('OrderedDict', collections.OrderedDict, 2)
Counter = _alias('Counter', collections.Counter, 1)
ChainMap = _alias('ChainMap', collections.ChainMap, 2)
Hashable = _alias('Hashable', _abc.Hashable, 0)
Sized = _alias('Sized', _abc.Sized, 0)
Awaitable = _alias('Awaitable', _abc.Awaitable, 1)
Coroutine = _alias('Coroutine', _abc.Coroutine, 3)
AsyncIterable = _alias('AsyncIterable', _abc.AsyncIterable, 1)
AsyncIterator = _alias('AsyncIterator', _abc.AsyncIterator, 1)
AsyncGenerator = _alias('AsyncGenerator', _abc.AsyncGenerator, 2, defaults=(type(None),))
Iterable = _alias('Iterable', _abc.Iterable, 1)
Iterator = _alias('Iterator', _abc.Iterator, 1)
Generator = _alias('Generator', _abc.Generator, 3, defaults=(type(None), type(None)))
Reversible = _alias('Reversible', _abc.Reversible, 1)
Container = _alias('Container', _abc.Container, 1)
Collection = _alias('Collection', _abc.Collection, 1)
AbstractSet = _alias('AbstractSet', _abc.Set, 1)
MutableSet = _alias('MutableSet', _abc.MutableSet, 1)
Mapping = _alias('Mapping', _abc.Mapping, 2)
MutableMapping = _alias('MutableMapping', _abc.MutableMapping, 2)
Sequence = _alias('Sequence', _abc.Sequence, 1)
MutableSequence = _alias('MutableSequence', _abc.MutableSequence, 1)
MappingView = _alias('MappingView', _abc.MappingView, 1)
KeysView = _alias('KeysView', _abc.KeysView, 1)
ItemsView = _alias('ItemsView', _abc.ItemsView, 2)
ValuesView = _alias('ValuesView', _abc.ValuesView, 1)


def __getattr__(name):
    # Built when asked for: few need module contextlib for them.
    if name not in ('ContextManager', 'AsyncContextManager'):
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    import contextlib
    value = globals()[name] = _alias(name, getattr(contextlib, f'Abstract{name}'), 2, defaults=(bool | None,))
    return value


def get_origin(tp):
    """Return what a type is a subscripted form of, or None."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, types.GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if isinstance(tp, _UnpackedParameter):
        return Unpack
    if tp is Generic:
        return Generic
    if isinstance(tp, types.UnionType):
        return Union
    return None


def get_args(tp):
    """Return what a type is subscripted with."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, types.GenericAlias)):
        args = tp.__args__
        if get_origin(tp) is _abc.Callable and not _takes_params(args):
            args = list(args[:-1]), args[-1]
        return args
    if isinstance(tp, (types.UnionType, _UnpackedParameter)):
        return tp.__args__
    return ()


def _takes_params(args):
    """Whether the arguments of a Callable are one thing that stands for any number."""
    return len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias)))


def is_typeddict(tp):
    """Tell whether a class is a TypedDict."""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


def cast(typ, val):
    """Return val, which type checkers take to be of the type."""
    return val


def assert_type(val, typ, /):
    """Return val, for type checkers to check its type."""
    return val


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    """Fail: a place that is never reached, as type checkers confirm."""
    value = repr(arg)
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')


def reveal_type(obj, /):
    """Print the type of an object."""
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def _marked(name, value):
    def mark(arg):
        try:
            setattr(arg, name, value)
        except (AttributeError, TypeError):
            pass
        return arg
    return mark


def final(f):
    """Say that a method is not to be overridden, or a class not to be subclassed."""
    return _marked('__final__', True)(f)


def override(method, /):
    """Say that a method overrides another."""
    return _marked('__override__', True)(method)


def no_type_check(arg):
    """Say that annotations are not types."""
    if isinstance(arg, type):
        for name in list(vars(arg)):
            member = getattr(arg, name)
            if (hasattr(member, '__name__') and getattr(member, '__qualname__', None) == f'{arg.__qualname__}.{member.__name__}'
                    and getattr(member, '__module__', None) == arg.__module__):
                if isinstance(member, types.MethodType):
                    member.__func__.__no_type_check__ = True
                elif isinstance(member, (types.FunctionType, type)):
                    no_type_check(member)
    return _marked('__no_type_check__', True)(arg)


def no_type_check_decorator(decorator):
    """Give a decorator the effect of no_type_check."""
    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(),
                        **kwargs):
    """Say that a decorator, class or metaclass makes classes like dataclasses."""
    return _marked('__dataclass_transform__', {
        'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
        'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs})


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a '
                              'stub module should always be followed by an implementation that is not @overload-ed.')


def _overload_key(func):
    f = getattr(func, '__func__', func)
    return getattr(f, '__module__', None), getattr(f, '__qualname__', None)


def overload(func):
    """Say one of several ways to call a function; the function itself follows."""
    f = getattr(func, '__func__', func)
    if hasattr(f, '__code__'):
        _overloads.setdefault(_overload_key(f), {})[f.__code__.co_firstlineno] = func
    return _overload_dummy


def get_overloads(func):
    """Return what overload has been told of a function."""
    return list(_overloads.get(_overload_key(func), {}).values())


def clear_overloads():
    """Forget what overload has been told."""
    _overloads.clear()


class NewType:
    """A type that for type checkers differs from another; calling it returns the argument."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        module = _caller()
        if module != 'typing':
            self.__module__ = module

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__

        class StandIn:
            def __init_subclass__(cls):
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{cls.__name__} = NewType({cls.__name__!r}, {name})`')
        return (StandIn,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def _caller(depth=1):
    return sys._getframe(depth + 1).f_globals.get('__name__', '__main__')


# What get_type_hints does with what stands in annotations.

def _strip(tp):
    """tp without Annotated, Required and the like in it."""
    if isinstance(tp, _AnnotatedAlias):
        return _strip(tp.__origin__)
    if getattr(tp, '__origin__', None) in (Required, NotRequired, ReadOnly):
        return _strip(tp.__args__[0])
    return _rebuilt(tp, _strip)


def _rebuilt(tp, f):
    """tp with f of its arguments in their place."""
    if isinstance(tp, types.UnionType):
        args = tuple(map(f, tp.__args__))
        return tp if args == tp.__args__ else Union[args]
    if isinstance(tp, (_GenericAlias, types.GenericAlias)) and not isinstance(tp, _LiteralGenericAlias):
        args = tuple(f(a) if not isinstance(a, (list, tuple)) else type(a)(map(f, a)) for a in tp.__args__)
        if args == tp.__args__:
            return tp
        return types.GenericAlias(tp.__origin__, args) if isinstance(tp, types.GenericAlias) else tp.copy_with(args)
    return tp


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None, _seen=frozenset()):
    """Evaluate a ForwardRef, and those in what it stands for."""
    if forward_ref.__forward_arg__ in _seen:
        return forward_ref
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner,
                                 format=Format.VALUE if format is None else format)
    if format == Format.STRING:
        return value
    value = _type_check(value, 'Forward references must evaluate to types.', allow_special_forms=True)
    return _evaluated(value, globals, locals, owner, type_params, format, _seen | {forward_ref.__forward_arg__})


def _evaluated(tp, globals, locals, owner=None, type_params=None, format=None, seen=frozenset()):
    """tp with types in the place of the strings and ForwardRefs in it."""
    if isinstance(tp, ForwardRef):
        return evaluate_forward_ref(tp, owner=owner, globals=globals, locals=locals, type_params=type_params, format=format, _seen=seen)

    def inner(arg):
        if isinstance(arg, str) and isinstance(tp, types.GenericAlias):
            arg = ForwardRef(arg)
        return _evaluated(arg, globals, locals, owner, type_params, format, seen)
    if isinstance(tp, types.GenericAlias) and tp.__unpacked__:
        tp = Unpack[types.GenericAlias(tp.__origin__, tp.__args__)]
    return _rebuilt(tp, inner)


# Callables that may lack __annotations__.
_WITHOUT_HINTS = (types.BuiltinFunctionType, types.MethodType, types.WrapperDescriptorType, types.MethodWrapperType,
                  types.MethodDescriptorType)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=Format.VALUE):
    """Return the annotations of a class, module or callable, with types in the place of strings."""
    from annotationlib import get_annotations
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}

    def add(annotations, globals, locals, owner):
        params = getattr(owner, '__type_params__', ())
        if isinstance(owner, type):
            params = tuple(p for p in params if p.__name__ not in vars(owner))
        if params and localns is None:  # they hide the names of the module
            locals = {name: value for name, value in locals.items() if name not in {p.__name__ for p in params}}
        for name, value in annotations.items():
            if format == Format.STRING and isinstance(value, str):
                hints[name] = value
                continue
            if value is None:
                value = type(None)
            if isinstance(value, str):
                value = ForwardRef(value, is_class=isinstance(owner, type), owner=owner)
            hints[name] = _evaluated(value, globals, locals, owner, params, format)

    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            annotations = get_annotations(base, format=format)
            if not annotations:
                continue
            module = sys.modules.get(base.__module__)
            globals = getattr(module, '__dict__', {}) if globalns is None else globalns
            locals = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # The names of the module go before those of the class.
                globals, locals = locals, globals
            add(annotations, globals, locals, base)
    else:
        annotations = get_annotations(obj, format=format) if callable(obj) or isinstance(obj, types.ModuleType) else getattr(obj, '__annotations__', None)
        if annotations is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        if not annotations and not isinstance(obj, types.ModuleType) and not hasattr(obj, '__annotations__') and not isinstance(obj, _WITHOUT_HINTS):
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        inner = obj
        while hasattr(inner, '__wrapped__'):
            inner = inner.__wrapped__
        globals = globalns
        if globals is None:
            globals = vars(obj) if isinstance(obj, types.ModuleType) else getattr(inner, '__globals__', {})
        add(annotations, globals, globals if localns is None else localns, obj)
    if include_extras or format == Format.STRING:
        return hints
    return {name: _strip(value) for name, value in hints.items()}


