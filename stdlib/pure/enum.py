"""Enumerations: classes whose members are constants."""

import operator
import sys
from builtins import property as _property
from types import DynamicClassAttribute, MappingProxyType

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique', 'property',
           'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr',
           'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE',
           'pickle_by_global_name', 'pickle_by_enum_name', 'show_flag_values']

Enum = Flag = EJECT = None


class nonmember:
    """Marks a value in the class body that is no member."""

    def __init__(self, value):
        self.value = value


class member:
    """Marks a value in the class body that is a member, whatever it is."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that is worked out from the members before."""

    def __init__(self, value=None):
        self.value = _auto_null if value is None else value

    def __repr__(self):
        return f'auto({self.value!r})'


class _Auto:
    def __repr__(self):
        return '_auto_null'


_auto_null = _Auto()


class property(DynamicClassAttribute):
    """An attribute of members only: on the class, a member of that name is found."""

    member = None
    hidden = None  # the descriptor of a base that has the name of a member: members have what it gives
    clsname = None
    name = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            try:
                return ownerclass._member_map_[self.name]
            except (AttributeError, KeyError):
                raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}') from None
        if self.fget is not None:
            return self.fget(instance)
        if self.hidden is not None:
            return self.hidden.__get__(instance, ownerclass)
        if self.member is not None:
            return self.member
        raise AttributeError(f'<enum {self.clsname!r}> has no attribute {self.name!r}')

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_descriptor(obj):
    cls = type(obj)
    return not isinstance(obj, type) and any(hasattr(cls, name) for name in ('__get__', '__set__', '__delete__'))


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    prefix = f'_{cls_name}__'
    return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith('__')


_RESERVED = ('mro', '')
_SUNDERS = ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_',
            '_iter_member_by_def_', '_add_alias_', '_add_value_alias_', '_use_args_', '_member_names_', '_new_member_')


class EnumDict(dict):
    """The namespace of an enumeration's body: it knows which names are members."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _SUNDERS and Flag is not None:
                raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
            elif key == '_ignore_':
                value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, (member, auto)):
            pass
        elif isinstance(value, type) and self._cls_name is not None and value.__qualname__.endswith(f'{self._cls_name}.{value.__name__}'):
            pass  # a class in the body
        else:
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self._automatic(key, value)
            elif isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
                items = [self._automatic(key, item) if isinstance(item, auto) else item for item in value]
                value = tuple(items) if type(value) is tuple else type(value)(*items)
            else:
                self._last_values.append(value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _automatic(self, key, value):
        """What auto() stands for."""
        if value.value is _auto_null:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(value.value)
        return value.value

    @_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more):
        for name in (members.keys() if hasattr(members, 'keys') else ()):
            self[name] = members[name]
        if not hasattr(members, 'keys'):
            for name, value in members:
                self[name] = value
        for name, value in more.items():
            self[name] = value


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        space = EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            space['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
        return space

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        names = list(classdict._member_names)
        ignored = classdict.setdefault('_ignore_', [])
        ignored.append('_ignore_')
        for name in ignored:
            classdict.pop(name, None)
        invalid = set(names) & set(_RESERVED)
        if invalid:
            raise ValueError(f'invalid enum member name(s) {",".join(repr(name) for name in sorted(invalid))}')
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        values = {name: classdict[name] for name in names}
        space = {key: value for key, value in classdict.items() if key not in values}
        order = space.pop('_order_', None)
        if space.get('_generate_next_value_') is not None and not isinstance(space['_generate_next_value_'], staticmethod):
            space['_generate_next_value_'] = staticmethod(space['_generate_next_value_'])
        new, uses_args = metacls._find_new_(space, member_type, first_enum)
        space.update(_member_names_=[], _member_map_={}, _value2member_map_={}, _hashable_values_=[], _unhashable_values_=[],
                     _unhashable_values_map_={}, _member_type_=member_type, _new_member_=new, _use_args_=uses_args,
                     _value_repr_=metacls._find_data_repr_(cls, bases))
        space['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
        space['_flag_mask_'] = space['_singles_mask_'] = 0
        space['_all_bits_'] = 0
        space['_inverted_'] = None
        defines_new = '__new__' in classdict
        enum_class = super().__new__(metacls, cls, bases, space, **kwds)
        for name, value in values.items():
            metacls._add(enum_class, name, value)
        if ReprEnum is not None and ReprEnum in bases:
            for name in ('__str__', '__format__'):
                if name not in space:
                    method = getattr(member_type, name)
                    setattr(enum_class, name, member_type.__repr__ if method is object.__str__ else method)
                    space[name] = None
        # Data types bring methods that an enumeration has its own of.
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name not in space and first_enum is not None:
                found = getattr(enum_class, name)
                if found in (getattr(member_type, name, None), getattr(object, name)):
                    setattr(enum_class, name, getattr(first_enum, name))
        if defines_new:
            enum_class.__new_member__ = new
        if Enum is not None:
            enum_class.__new__ = Enum.__new__
        if Flag is not None and issubclass(enum_class, Flag):
            metacls._finish_flag(enum_class, space)
        if order is not None:
            order = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
            expected = enum_class._member_names_
            if Flag is not None and issubclass(enum_class, Flag):
                order = [name for name in order if name in enum_class._member_map_ and enum_class[name].name == name and name in expected]
            else:
                order = [name for name in order if name in expected or name not in enum_class._member_map_]
            if order != expected:
                raise TypeError(f'member order does not match _order_:\n  {expected!r}\n  {order!r}')
        return enum_class

    def _add(enum_class, name, value):
        """Make the member of a name, or an alias of one before."""
        member_type = enum_class._member_type_
        args = value if isinstance(value, tuple) else (value,)
        if member_type is tuple:
            args = (args,)
        if not enum_class._use_args_:
            made = enum_class._new_member_(enum_class)
        else:
            made = enum_class._new_member_(enum_class, *args)
        if not hasattr(made, '_value_'):
            if member_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = member_type(*args)
                except Exception as e:
                    new = TypeError('_value_ not set in __new__, unable to create it')
                    new.__cause__ = e
                    raise new
        value = made._value_
        made._name_ = name
        made.__objclass__ = enum_class
        made.__init__(*args)
        made._sort_order_ = len(enum_class._member_names_)
        is_flag = Flag is not None and issubclass(enum_class, Flag)
        for other in enum_class._member_map_.values():
            if other._value_ == value:
                made = other
                break
        else:
            if not is_flag or isinstance(value, int) and value > 0 and value & (value - 1) == 0:
                enum_class._member_names_.append(name)
        if is_flag and isinstance(value, int):
            if value > 0:
                enum_class._flag_mask_ |= value
                if value & (value - 1) == 0:
                    enum_class._singles_mask_ |= value
            enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1
        enum_class._put(name, made)
        try:
            enum_class._value2member_map_.setdefault(value, made)
            if value not in enum_class._hashable_values_:
                enum_class._hashable_values_.append(value)
        except TypeError:
            enum_class._unhashable_values_.append(value)
            enum_class._unhashable_values_map_.setdefault(name, []).append(value)

    def _put(cls, name, made):
        """Make a member an attribute of the class, around a property of the same name."""
        found = None
        for base in cls.__mro__[1:]:
            found = base.__dict__.get(name)
            if found is not None:
                break
        own = isinstance(found, DynamicClassAttribute)
        if own or _is_descriptor(found):
            redirect = property(found.fget, found.fset, found.fdel) if own else property()
            redirect.hidden = None if own else found
            redirect.member = made
            redirect.__set_name__(cls, name)
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, made)
        cls._member_map_[name] = made

    def _finish_flag(cls, space):
        """Sort the members of flags that were not defined in order of value; check the boundary."""
        for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
            if name not in space and getattr(cls, name, None) is not getattr(Flag, name):
                type.__setattr__(cls, name, getattr(Flag, name))
        names = cls._member_names_
        by_value = sorted(names, key=lambda name: cls._member_map_[name]._value_)
        if names != by_value:
            type.__setattr__(cls, '_iter_member_', cls._iter_member_by_def_)

    def __init__(cls, *args, **kwds):
        super().__init__(cls)

    def __bool__(cls):
        return True

    def __call__(cls, value=_auto_null, names=_auto_null, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _auto_null or values:
                value = (value,) + (() if names is _auto_null else (names,)) + values
            if value is _auto_null:
                raise TypeError('EnumType.__call__() missing 1 required positional argument: \'value\'')
            return cls.__new__(cls, value)
        if names is _auto_null and type is None:
            raise TypeError(f'{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum')
        return cls._create_(value, () if names is _auto_null else names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if issubclass(cls, Flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__', '__module__', '__name__',
                 '__qualname__', *cls._member_names_}
        if cls._member_type_ is object:
            return sorted(names | {'__init_subclass__'})
        return sorted(names | set(dir(cls._member_type_)))

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        space = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            plain, names = names, []
            last = []
            for count, name in enumerate(plain):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in () if names is None else names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            space[name] = value
        if module is None:
            try:
                module = sys._getframe(2).f_globals['__name__']
            except (AttributeError, ValueError, KeyError):
                pass
        space['__module__'] = module
        if qualname is not None:
            space['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, space, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base.__dict__.get('_member_names_'):
                    raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The data type of members, and the enumeration that a class extends."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError('new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`')
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base.__dict__.get('_member_type_', object) is not object:
                        found.append(base._member_type_)
                        break
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        found = list(dict.fromkeys(found))
        if len(found) > 1:
            raise TypeError(f'too many data types for {class_name!r}: {set(found)!r}')
        return found[0] if found else None

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if '_value_repr_' in base.__dict__ and base._value_repr_ is not None:
                        return base._value_repr_
                elif '__repr__' in base.__dict__:
                    if '__dataclass_fields__' in base.__dict__ and base.__dataclass_params__.repr:
                        return _fields_repr
                    return base.__dict__['__repr__']
        return None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """What makes a member, and whether it takes the value."""
        new = classdict.get('__new__')
        if new is not None:
            return new.__func__ if isinstance(new, staticmethod) else new, True
        for name in ('__new_member__', '__new__'):
            for holder in (member_type, first_enum):
                target = getattr(holder, name, None)
                if target is not None and target not in (None, object.__new__, getattr(Enum, '__new__', None)):
                    return target, True
        return object.__new__, False


def _fields_repr(self):
    """What the repr of a dataclass has in its parentheses."""
    return ', '.join(f'{field.name}={getattr(self, field.name)!r}' for field in self.__dataclass_fields__.values() if field.repr)


EnumMeta = EnumType
ReprEnum = None


class Enum(metaclass=EnumType):
    """The base of enumerations."""

    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _hashable_values_ = []
    _unhashable_values_ = []
    _member_type_ = object
    _value_repr_ = None
    _boundary_ = None

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        if cls.__new__ is not Enum.__new__:
            raise TypeError('do not use `super().__new__; call the appropriate __new__ directly')
        if not cls._member_map_:
            raise TypeError(f'{cls!r} has no members defined')
        try:
            failure = None
            result = cls._missing_(value)
        except Exception as e:
            failure, result = e, None
        if isinstance(result, cls) or Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        refusal = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if result is None and failure is None:
            raise refusal
        if failure is None:
            failure = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')
        if not isinstance(failure, ValueError):
            failure.__context__ = refusal
        raise failure

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1]
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f'unable to increment {last!r}') from None

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return '(*values)'
        return '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)'

    def _add_alias_(self, name):
        bound = self._member_map_.get(name, self)
        if bound is not self:
            raise NameError(f'{name!r} is already bound: {bound!r}')
        type(self)._put(name, self)

    def _add_value_alias_(self, value):
        cls = type(self)
        if cls._value2member_map_.setdefault(value, self) is not self:
            raise ValueError(f'{value!r} is already bound: {cls._value2member_map_[value]!r}')

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        return f'<{type(self).__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __dir__(self):
        if self._member_type_ is not object:
            return object.__dir__(self)
        names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'}
        names.update(name for name in getattr(self, '__dict__', ()) if name[:1] != '_')
        for cls in type(self).__mro__:
            for name, thing in cls.__dict__.items():
                if name[:1] != '_' and name not in self._member_map_ and cls is not object:
                    names.add(name)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """The base of enumerations whose members print as their values do."""


class IntEnum(int, ReprEnum):
    """An enumeration of ints."""


class StrEnum(str, ReprEnum):
    """An enumeration of strs."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f'encoding must be a string, not {values[1]!r}')
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f'errors must be a string, not {values[2]!r}')
        value = str(*values)
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


KEEP = None


class FlagBoundary(StrEnum):
    """What becomes of bits that no flag has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bits(value):
    """The powers of two that a value is made of."""
    if value < 0:
        raise ValueError('%r is not a positive integer' % value)
    while value:
        bit = value & -value
        yield bit
        value ^= bit


class Flag(Enum, boundary=STRICT):
    """The base of enumerations whose members can be joined with |."""

    _numeric_repr_ = repr
    _flag_mask_ = _singles_mask_ = _all_bits_ = 0
    _boundary_ = STRICT
    _inverted_ = None

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f'invalid flag value {last!r}') from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted((m for m in cls._iter_member_by_value_(value) if m is not None), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask, singles, every = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        negative = None
        if not ~every <= value <= every or value & (every ^ mask):
            match cls._boundary_:
                case FlagBoundary.STRICT:
                    bits = max(value.bit_length(), mask.bit_length())
                    raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_binary(value, bits)}\n  allowed {_binary(mask, bits)}')
                case FlagBoundary.CONFORM:
                    value &= mask
                case FlagBoundary.EJECT:
                    return value
                case FlagBoundary.KEEP if value < 0:
                    value = max(every + 1, 2 ** value.bit_length()) + value
        if value < 0:
            negative = value
            value &= mask
        unknown = value & ~mask
        aliases = value & ~singles
        known = value & singles
        if cls._member_type_ is object:
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        if known or aliases:
            members = []
            covered = 0
            for each in cls._iter_member_(value):
                if each is not None:
                    members.append(each)
                    covered |= each._value_
            if aliases:
                value = known | aliases
                for each in cls._member_map_.values():
                    if each not in members and each._value_ and each._value_ & value == each._value_:
                        members.append(each)
                        covered |= each._value_
            unknown = value ^ covered
            made._name_ = '|'.join(each._name_ for each in members)
            if not covered:
                made._name_ = None
            elif unknown and cls._boundary_ is STRICT:
                raise ValueError(f'{cls.__name__}({value!r}) -> unknown values {unknown!r} [{_binary(unknown, unknown.bit_length())}]')
            elif unknown:
                made._name_ += f'|{cls._numeric_repr_(unknown)}'
        else:
            made._name_ = None
        made.__objclass__ = cls
        made = cls._value2member_map_.setdefault(made._value_, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f'unsupported operand type(s) for \'in\': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}')
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter(list(self._iter_member_(self._value_)))

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        if self._name_ is None:
            return f'<{type(self).__name__}: {show(self._value_)}>'
        return f'<{type(self).__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        if self._name_ is None:
            return f'{type(self).__name__}({self._value_!r})'
        return f'{type(self).__name__}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, type(self)):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _operate(self, other, operation, sign):
        other_value = self._get_value(other)
        if other_value is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f'\'{flag}\' cannot be combined with other flags with {sign}')
        return type(self)(operation(self._value_, other_value))

    def __or__(self, other):
        return self._operate(other, operator.or_, '|')

    def __and__(self, other):
        return self._operate(other, operator.and_, '&')

    def __xor__(self, other):
        return self._operate(other, operator.xor, '^')

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = type(self)(~self._value_)
            else:
                self._inverted_ = type(self)(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


def _binary(number, bits):
    """A number in base two, with its sign bit set apart."""
    if number >= 0:
        return f'0b0 {number:0{bits}b}'
    return f'0b1 {number + 2 ** bits:0{bits}b}'


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints."""


def unique(enumeration):
    """Refuse an enumeration with two names for one value."""
    aliases = [(name, each.name) for name, each in enumeration.__members__.items() if name != each.name]
    if aliases:
        raise ValueError(f'duplicate values found in {enumeration!r}: ' + ', '.join(f'{alias} -> {name}' for alias, name in aliases))
    return enumeration


class EnumCheck(StrEnum):
    """What verify can check."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Check an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [f'{name} -> {each.name}' for name, each in enumeration.__members__.items() if name != each.name]
                if aliases:
                    raise ValueError(f'aliases found in {enumeration!r}: {", ".join(aliases)}')
            elif check is CONTINUOUS:
                values = {each.value for each in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if issubclass(enumeration, Flag):
                    wanted = [2 ** i for i in range(low.bit_length() - 1, high.bit_length())]
                else:
                    wanted = range(low, high + 1)
                missing = [str(value) for value in wanted if value not in values]
                if missing:
                    raise ValueError(f'invalid {"flag" if issubclass(enumeration, Flag) else "enum"} {enumeration.__name__!r}: '
                                     f'missing values {", ".join(missing)}')
            elif check is NAMED_FLAGS:
                names, missing = [], 0
                for name, each in enumeration._member_map_.items():
                    if each.value > 0 and name not in enumeration._member_names_ and each.value & ~enumeration._singles_mask_:
                        names.append(name)
                        missing |= each.value & ~enumeration._singles_mask_
                if names:
                    label = f'alias {names[0]} is' if len(names) == 1 else f'aliases {", ".join(names[:-1])} and {names[-1]} are'
                    value = f'value 0x{missing:x}' if len(list(_bits(missing))) == 1 else f'combined values of 0x{missing:x}'
                    raise ValueError(f'invalid Flag {enumeration.__name__!r}: {label} missing {value} '
                                     f'[use enum.show_flag_values(value) for details]')
        return enumeration


def show_flag_values(value):
    """The powers of two that a value is made of."""
    return list(_bits(value))


def global_enum_repr(self):
    return f'{self.__class__.__module__.rpartition(".")[2]}.{self._name_}'


def global_flag_repr(self):
    module = self.__class__.__module__.rpartition('.')[2]
    if self._name_ is None:
        return f'{module}.{self.__class__.__name__}({self._value_!r})'
    return '|'.join(name if name[0].isdigit() else f'{module}.{name}' for name in self._name_.split('|'))


def global_str(self):
    return self.__class__.__name__ + f'({self._value_!r})' if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Make the members names of the module, and print them so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
