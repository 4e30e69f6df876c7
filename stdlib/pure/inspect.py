"""Looking at live objects: functions and their parameters, classes, frames, source."""

import ast
import builtins
import collections.abc
import functools
import keyword
import linecache
import os
import sys
import types
from annotationlib import Format, get_annotations
from collections import namedtuple

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


# What kind of object it is.

def ismodule(object):
    return isinstance(object, types.ModuleType)


def ispackage(object):
    return ismodule(object) and hasattr(object, '__path__')


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__get__') and not hasattr(cls, '__set__') and not hasattr(cls, '__delete__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__set__') or hasattr(cls, '__delete__')


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def _has_code_flag(f, flag):
    f = _unwrap_partial(f)
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def _unwrap_partial(f):
    while True:
        f = getattr(f, '__partialmethod__', f)
        if ismethod(f):
            f = f.__func__
        elif isinstance(f, (functools.partial, functools.partialmethod)):
            f = f.func
        else:
            return f


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


_coroutine_mark = object()


def markcoroutinefunction(func):
    """Have a function count as a coroutine function."""
    getattr(func, '__func__', func)._is_coroutine_mark = _coroutine_mark
    return func


def iscoroutinefunction(obj):
    asyncio = sys.modules.get('asyncio')  # some of its coroutine functions are Go
    return (_has_code_flag(obj, CO_COROUTINE)
            or getattr(_unwrap_partial(obj), '_is_coroutine_mark', None) is _coroutine_mark
            or asyncio is not None and asyncio._is_coroutine_function(obj))


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    return (isinstance(object, types.CoroutineType)
            or isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or isinstance(object, collections.abc.Awaitable))


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def isabstract(object):
    if not isinstance(object, type):
        return False
    if '__abstractmethods__' in object.__dict__ or not hasattr(type(object), 'register'):
        return bool(getattr(object, '__abstractmethods__', None))
    # Its metaclass has not come to that yet: __init_subclass__ asks.
    inherited = {name for base in object.__bases__ for name in getattr(base, '__abstractmethods__', ())}
    return any(getattr(getattr(object, name, None), '__isabstractmethod__', False) for name in {*object.__dict__, *inherited})


# Members.

def getmembers(object, predicate=None):
    """The members of an object that a predicate likes, by name."""
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            names += [name for name, value in base.__dict__.items() if isinstance(value, types.DynamicClassAttribute)]
    results, seen = [], set()
    for name in names:
        try:
            value = getattr(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in getmro(object) if isclass(object) else ():
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers_static(object, predicate=None):
    """getmembers without the descriptors' and __getattr__'s say."""
    pairs = [(name, getattr_static(object, name, None)) for name in dir(object)]
    return sorted((pair for pair in pairs if predicate is None or predicate(pair[1])), key=lambda pair: pair[0])


_no_default = object()


def getattr_static(obj, attr, default=_no_default):
    """An attribute as it is stored, without descriptors, __getattr__ or __getattribute__."""
    kind = type(obj)
    if type in _mro(kind):
        found = _in_class(obj, attr)
        if found is _no_default:
            found = _in_class(kind, attr)
    else:
        found = _in_class(kind, attr)
        if found is _no_default or not (_has(found, '__get__') and (_has(found, '__set__') or _has(found, '__delete__'))):
            own = _in_class(kind, '__dict__')
            if type(own) is types.GetSetDescriptorType:
                found = dict.get(own.__get__(obj), attr, found)
    if found is not _no_default:
        return found
    if default is not _no_default:
        return default
    raise AttributeError(attr)


def _in_class(cls, name):
    """What a class or its bases have under a name, asking nothing of their metaclass."""
    for base in _mro(cls):
        own = type.__dict__['__dict__'].__get__(base)
        if name in own:
            return own[name]
    return _no_default


def _has(value, name):
    return _in_class(type(value), name) is not _no_default


_mro = type.__dict__['__mro__'].__get__


def getmro(cls):
    return cls.__mro__


Attribute = namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    """The attributes of a class with their kinds and the classes that define them."""
    result = []
    for name in dir(cls):
        for home in *getmro(cls), *getmro(type(cls)):
            if home is not type and name in home.__dict__:
                value = home.__dict__[name]
                break
        else:
            continue
        if isinstance(value, staticmethod) or name == '__new__' and isbuiltin(value):
            kind = 'static method'
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)) or isbuiltin(value) and value.__self__ is not None:
            kind = 'class method'
        elif isinstance(value, property):
            kind = 'property'
        elif isroutine(value):
            kind = 'method'
        else:
            kind = 'data'
        result.append(Attribute(name, kind, home, value))
    return result


def unwrap(func, *, stop=None):
    """What is behind wrappers, by __wrapped__."""
    first = func
    seen = {id(func)}
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f'wrapper loop when unwrapping {first!r}')
        seen.add(id(func))
    return func


# Documentation and source.

def cleandoc(doc):
    """A docstring without the indentation of the code around it."""
    return ast._cleaned(doc)


def getdoc(object):
    """The docstring of an object, if need be that of what it overrides."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None and ismemberdescriptor(object):
        slots = getattr(object.__objclass__, '__slots__', None)
        doc = slots.get(object.__name__) if isinstance(slots, dict) else None
    elif doc is None and not isclass(object):
        doc = _inherited_doc(object)
    elif doc is None:
        doc = next((base.__doc__ for base in object.__mro__ if base is not builtins.object and base.__doc__ is not None), None)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(obj):
    name = getattr(obj, '__name__', None)
    if isinstance(obj, property):
        obj = obj.fget
    home = getattr(obj, '__self__', None)
    cls = home if isclass(home) else type(home) if home is not None else None
    if cls is None and isfunction(obj):
        module = sys.modules.get(obj.__module__)
        cls = module
        for part in obj.__qualname__.split('.')[:-1]:
            cls = getattr(cls, part, None)
    for base in getattr(cls, '__mro__', ()):
        inherited = getattr(base, name, None) if name else None
        if inherited is not None and inherited.__doc__ is not None:
            return inherited.__doc__
    return None


def getcomments(object):
    """The comment lines right before an object's source, or that a module begins with."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0].startswith('#!') else 0
        while start < len(lines) and lines[start].strip() in ('', '#'):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith('#'):
            end += 1
        return ''.join(lines[start:end]) or None
    first = number
    while number > 0 and lines[number - 1].lstrip().startswith('#') and _depth(lines[number - 1]) == _depth(lines[first]):
        number -= 1
    return ''.join(line.lstrip() for line in lines[number:first]) or None


def getfile(object):
    """The file that an object was defined in."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, '__file__', None):
            return module.__file__
        if object.__module__ == '__main__':
            raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    object = _code_of(object)
    if iscode(object):
        return object.co_filename
    raise TypeError(f'module, class, method, function, traceback, frame, or code object was expected, got {type(object).__name__}')


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    return object.f_code if isframe(object) else object


def getsourcefile(object):
    """The file with an object's source, None if it cannot be read."""
    file = getfile(object)
    return file if file.startswith('<') or linecache.getlines(file) else None


def getabsfile(object, _filename=None):
    """The file that an object was defined in, by its full path."""
    return os.path.abspath(_filename or getsourcefile(object) or getfile(object))


def getmodule(object, _filename=None):
    """The module that an object was defined in."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    return next((module for module in list(sys.modules.values()) if getattr(module, '__file__', None) == file), None)


def getmodulename(path):
    """The name of the module in a file."""
    name = path.rpartition('/')[2]
    for suffix in sorted(('.asy', '.py', '.pyc'), key=len, reverse=True):
        if name.endswith(suffix):
            return name.removesuffix(suffix)
    return None


def findsource(object):
    """The lines of the file that an object is from, and where it starts in them."""
    file = getfile(object)
    lines = linecache.getlines(file)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        if '__firstlineno__' not in object.__dict__:
            raise OSError('source code not available')
        first = object.__firstlineno__
    else:
        code = _code_of(object)
        if not iscode(code):
            raise OSError('could not find code object')
        first = code.co_firstlineno
    if first > len(lines):
        raise OSError('lineno is out of bounds')
    return lines, first - 1


def _depth(line):
    return len(line) - len(line.lstrip())


def getblock(lines):
    """The lines of the definition that lines begin with."""
    first = 0
    while lines[first].lstrip().startswith('@'):
        first += 1
    margin = _depth(lines[0])
    for end in range(first + 1, len(lines) + 1):
        if end < len(lines) and (lines[end].strip()[:1] in ('', '#') or _depth(lines[end]) > margin):
            continue
        text = ''.join(line[min(margin, _depth(line)):] if line.strip() else line for line in lines[:end])
        for before in '', '(', '((':  # a lambda may begin inside of brackets
            try:
                found = ast.parse(before + text).body[0]
            except SyntaxError:
                continue
            # Comments at the end belong to it as far as they are indented like its body.
            body = margin + found.body[0].col_offset if hasattr(found, 'body') and found.body[0].lineno > found.lineno else margin + 1
            while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith('#') and _depth(lines[end - 1]) < body:
                end -= 1
            return lines[:end]
    return lines


def getsourcelines(object):
    """The source lines of an object and the number of the first."""
    object = unwrap(object)
    if istraceback(object):
        object = object.tb_frame
    lines, number = findsource(object)
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """The source of an object."""
    return ''.join(getsourcelines(object)[0])


# Parameters.

class _empty:
    """Stands for what is not there."""


class _ParameterKind(int):
    def __new__(cls, value, name=None, description=None):
        if name is None:
            return _KINDS[value]
        made = int.__new__(cls, value)
        made.name, made.description = name, description
        return made

    def __str__(self):
        return self.name

    __format__ = object.__format__

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'

    def __reduce__(self):
        return type(self), (int(self),)

    value = property(int)


_POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
_VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
_KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
_VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as text."""
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return annotation if isinstance(annotation, str) and not quote_annotation_strings else repr(annotation)


class Parameter:
    """A parameter of a function."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _KINDS[kind]
        except (IndexError, TypeError):
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name
        self._default = default
        self._annotation = annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=..., kind=..., annotation=..., default=...):
        return type(self)(self._name if name is ... else name, self._kind if kind is ... else kind,
                          default=self._default if default is ... else default,
                          annotation=self._annotation if annotation is ... else annotation)

    __replace__ = replace

    def _format(self, quote=True):
        text = self._name
        if self._annotation is not _empty:
            text += f': {formatannotation(self._annotation, quote_annotation_strings=quote)}'
        if self._default is not _empty:
            text += f' = {self._default!r}' if self._annotation is not _empty else f'={self._default!r}'
        return {_VAR_POSITIONAL: '*', _VAR_KEYWORD: '**'}.get(self._kind, '') + text

    def __str__(self):
        return self._format()

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind, self._default, self._annotation) == (other._name, other._kind, other._default, other._annotation)


class BoundArguments:
    """The arguments of a call, by the names of the parameters."""

    __slots__ = ('arguments', '_signature')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                started = True
            elif name not in self.arguments:
                started = True
                continue
            if not started or name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Fill in the defaults of parameters without an argument."""
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return f'<{type(self).__name__} ({", ".join(f"{name}={value!r}" for name, value in self.arguments.items())})>'


class Signature:
    """The parameters of a function and what it returns."""

    __slots__ = ('_parameters', '_return_annotation')
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        table = collections.OrderedDict()
        highest, defaults = _POSITIONAL_ONLY, False
        for parameter in parameters or ():
            if __validate_parameters__:
                if parameter.kind < highest:
                    raise ValueError(f'wrong parameter order: {highest.description} parameter before {parameter.kind.description} parameter')
                highest = parameter.kind
                if parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if parameter.default is not _empty:
                        defaults = True
                    elif defaults:
                        raise ValueError('non-default argument follows default argument')
                if parameter.name in table:
                    raise ValueError(f'duplicate parameter name: {parameter.name!r}')
            table[parameter.name] = parameter
        self._parameters = types.MappingProxyType(table)
        self._return_annotation = return_annotation

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False,
                      annotation_format=Format.VALUE):
        annotations = functools.partial(get_annotations, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)
        return _signature_of(cls, obj, follow_wrapped, annotations)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), (None, {'_return_annotation': self._return_annotation})

    def replace(self, *, parameters=..., return_annotation=...):
        return type(self)(self._parameters.values() if parameters is ... else parameters,
                          return_annotation=self._return_annotation if return_annotation is ... else return_annotation)

    __replace__ = replace

    def _key(self):
        ordered = tuple(p for p in self._parameters.values() if p.kind is not _KEYWORD_ONLY)
        return ordered, {p.name: p for p in self._parameters.values() if p.kind is _KEYWORD_ONLY}, self._return_annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Signature) else NotImplemented

    def __hash__(self):
        ordered, keywords, returns = self._key()
        return hash((ordered, frozenset(keywords.values()), returns))

    def bind(self, /, *args, **kwargs):
        """The parameters that arguments go to, as in a call."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """bind for a call that may lack arguments."""
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        waiting = list(args)
        kwargs = dict(kwargs)
        named = False  # whether the positional ones are behind us
        for parameter in self._parameters.values():
            name, kind = parameter.name, parameter.kind
            if kind is _VAR_POSITIONAL:
                named = True
                if waiting:
                    arguments[name] = tuple(waiting)
                    waiting = []
            elif kind is _VAR_KEYWORD:
                continue
            elif kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD) and waiting:
                if kind is _POSITIONAL_OR_KEYWORD and name in kwargs:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = waiting.pop(0)
            elif kind is not _POSITIONAL_ONLY and name in kwargs:
                if waiting:
                    raise TypeError('too many positional arguments')
                arguments[name] = kwargs.pop(name)
                named = True
            elif parameter.default is not _empty:
                named = True
            elif not partial and not (kind is _POSITIONAL_ONLY and name in kwargs):
                if waiting and kind is _KEYWORD_ONLY:
                    raise TypeError('too many positional arguments')
                raise TypeError(f'missing a required{" keyword-only" if kind is _KEYWORD_ONLY and not named else ""} argument: {name!r}')
        if waiting:
            raise TypeError('too many positional arguments')
        if kwargs:
            rest = next((p for p in self._parameters.values() if p.kind is _VAR_KEYWORD), None)
            if rest is None:
                misplaced = ', '.join(p.name for p in self._parameters.values() if p.kind is _POSITIONAL_ONLY and p.name in kwargs)
                if misplaced:
                    raise TypeError(f'got some positional-only arguments passed as keyword arguments: {misplaced!r}')
                name = next(iter(kwargs))
                raise TypeError(f'got an unexpected keyword argument {name!r}')
            arguments[rest.name] = kwargs
        return BoundArguments(self, arguments)

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The signature as text, a parameter a line if it is wider than max_width."""
        parts = []
        positional_only = star = False
        for parameter in self._parameters.values():
            if parameter.kind is _POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                parts.append('/')
                positional_only = False
            if parameter.kind is _VAR_POSITIONAL:
                star = True
            elif parameter.kind is _KEYWORD_ONLY and not star:
                parts.append('*')
                star = True
            parts.append(parameter._format(quote_annotation_strings))
        if positional_only:
            parts.append('/')
        text = f'({", ".join(parts)})'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(parts) + '\n)'
        if self._return_annotation is not _empty:
            text += f' -> {formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)}'
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=Format.VALUE):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str,
                                   annotation_format=annotation_format)


def _without_first(sig):
    """The signature of a method once it is bound."""
    parameters = list(sig.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return sig.replace(parameters=parameters)


def _signature_of(cls, obj, follow_wrapped, annotations):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')

    def of(other):
        return _signature_of(cls, other, follow_wrapped, annotations)
    if isinstance(obj, types.MethodType):
        return _without_first(of(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return of(obj)
    given = getattr(obj, '__signature__', None)
    if given is not None:
        if callable(given) and not isinstance(given, Signature):
            given = given()
        if isinstance(given, str):
            return _of_text(cls, given)
        if not isinstance(given, Signature):
            raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
        return given
    method = getattr(obj, '__partialmethod__', None)
    if isinstance(method, functools.partialmethod):
        wrapped = of(method.func)
        bound = _of_partial(wrapped, functools.partial(method.func, None, *method.args, **method.keywords))
        first = next(iter(wrapped.parameters.values()))
        return bound if first.kind is _VAR_POSITIONAL else bound.replace(parameters=(first, *bound.parameters.values()))
    if isfunction(obj) or _is_like_function(obj):
        return _of_function(cls, obj, annotations)
    if isinstance(obj, functools.partial):
        return _of_partial(of(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(cls, obj, of)
    text = getattr(obj, '__text_signature__', None)
    if text is not None:
        return _of_text(cls, text, getattr(obj, '__self__', None) is not None)
    if isroutine(obj):
        raise ValueError(f'no signature found for builtin {obj!r}')
    return of(_bound(getattr_static(type(obj), '__call__'), obj, type(obj)))


def _bound(value, obj, cls):
    """What an attribute of a class gives when it is taken of obj, or of the class if that is None."""
    get = getattr(type(value), '__get__', None)
    return value if get is None else get(value, obj, cls)


def _is_like_function(obj):
    """Whether something else has what the parameters of a function are told by."""
    return (not isclass(obj) and isinstance(getattr(obj, '__name__', None), str) and isinstance(getattr(obj, '__code__', None), types.CodeType)
            and isinstance(getattr(obj, '__defaults__', ()), (tuple, type(None)))
            and isinstance(getattr(obj, '__kwdefaults__', {}), (dict, type(None))))


def _of_class(cls, obj, of):
    call = getattr_static(type(obj), '__call__')
    if call is not type.__dict__['__call__']:
        return of(_bound(call, obj, type(obj)))
    for base in obj.__mro__:
        if base is object:
            break
        for name in ('__new__', '__init__') if base.__module__ != 'builtins' else ():
            method = base.__dict__.get(name)
            if method is None or isinstance(method, (types.WrapperDescriptorType, types.BuiltinFunctionType)):
                continue
            found = of(_bound(method, None, obj))
            if name == '__new__' or not isinstance(method, (staticmethod, classmethod, types.MethodType)):
                found = _without_first(found)
            return found
        text = base.__dict__.get('__text_signature__') if base.__module__ == 'builtins' else None
        if isinstance(text, str):
            return _of_text(cls, text)
    if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
        return cls()
    raise ValueError(f'no signature found for builtin type {obj!r}')


def _of_function(cls, func, annotations_of):
    code = func.__code__
    names = code.co_varnames
    count, keyword_only = code.co_argcount, code.co_kwonlyargcount
    annotations = annotations_of(func)
    defaults = getattr(func, '__defaults__', None) or ()
    keyword_defaults = getattr(func, '__kwdefaults__', None) or {}
    parameters = []
    for i, name in enumerate(names[:count]):
        at = i - (count - len(defaults))
        parameters.append(Parameter(name, _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD,
                                    default=defaults[at] if at >= 0 else _empty, annotation=annotations.get(name, _empty)))
    rest = count + keyword_only
    if code.co_flags & CO_VARARGS:
        parameters.append(Parameter(names[rest], _VAR_POSITIONAL, annotation=annotations.get(names[rest], _empty)))
        rest += 1
    for name in names[count:count + keyword_only]:
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty), annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        parameters.append(Parameter(names[rest], _VAR_KEYWORD, annotation=annotations.get(names[rest], _empty)))
    return cls(parameters, return_annotation=annotations.get('return', _empty))


def _of_partial(sig, partial):
    """What is left of a signature once a partial has bound its arguments."""
    try:
        bound = sig.bind_partial(*partial.args, **partial.keywords)
    except TypeError as e:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from e
    parameters = []
    by_keyword = False
    for name, parameter in sig.parameters.items():
        if bound.arguments.get(name) is functools.Placeholder:
            parameter = parameter.replace(kind=_POSITIONAL_ONLY, default=_empty)
        elif name in bound.arguments and parameter.kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            if name not in partial.keywords:
                continue
            parameter = parameter.replace(default=bound.arguments[name])
            by_keyword = parameter.kind is _POSITIONAL_OR_KEYWORD or by_keyword
        if by_keyword:
            if parameter.kind is _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            elif parameter.kind is _VAR_POSITIONAL:
                continue
        parameters.append(parameter)
    return sig.replace(parameters=parameters)


def _of_text(cls, text, bound=False):
    """A signature of the text that builtin functions have; $ marks what they are bound to."""
    tree = ast.parse(f'def f{text.replace("$", "")}: pass').body[0].args

    def default(node):
        if node is None:
            return _empty
        try:
            return ast.literal_eval(node)
        except ValueError:
            try:
                return eval(compile(ast.Expression(node), '<signature>', 'eval'), vars(builtins))
            except Exception:
                raise ValueError(f'{text!r} builtin has invalid signature') from None
    positional = tree.posonlyargs + tree.args
    defaults = [None] * (len(positional) - len(tree.defaults)) + tree.defaults
    parameters = [Parameter(arg.arg, _POSITIONAL_ONLY if i < len(tree.posonlyargs) else _POSITIONAL_OR_KEYWORD, default=default(node))
                  for i, (arg, node) in enumerate(zip(positional, defaults))]
    if '$module' in text or bound and '$' in text:
        parameters = parameters[1:]
    if tree.vararg:
        parameters.append(Parameter(tree.vararg.arg, _VAR_POSITIONAL))
    parameters += [Parameter(arg.arg, _KEYWORD_ONLY, default=default(node)) for arg, node in zip(tree.kwonlyargs, tree.kw_defaults)]
    if tree.kwarg:
        parameters.append(Parameter(tree.kwarg.arg, _VAR_KEYWORD))
    return cls(parameters)


FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')


def getfullargspec(func):
    """The parameters of a function by their kinds."""
    try:
        sig = _signature_of(Signature, func.__func__ if ismethod(func) else func, False, get_annotations)
    except Exception as e:
        raise TypeError('unsupported callable') from e
    by_kind = {kind: [p for p in sig.parameters.values() if p.kind is kind] for kind in _KINDS}
    positional = by_kind[_POSITIONAL_ONLY] + by_kind[_POSITIONAL_OR_KEYWORD]
    annotations = {} if sig.return_annotation is _empty else {'return': sig.return_annotation}
    annotations.update((p.name, p.annotation) for p in sig.parameters.values() if p.annotation is not _empty)
    return FullArgSpec([p.name for p in positional], next((p.name for p in by_kind[_VAR_POSITIONAL]), None),
                       next((p.name for p in by_kind[_VAR_KEYWORD]), None),
                       tuple(p.default for p in positional if p.default is not _empty) or None,
                       [p.name for p in by_kind[_KEYWORD_ONLY]],
                       {p.name: p.default for p in by_kind[_KEYWORD_ONLY] if p.default is not _empty} or None, annotations)


def getcallargs(func, /, *positional, **named):
    """The values that the parameters of a call would have."""
    if ismethod(func) and func.__self__ is not None:
        positional = func.__self__, *positional
        func = func.__func__
    # A function with the same parameters finds what goes where, and complains as the other would.
    spec = getfullargspec(func)
    parts = [*spec.args, *(['*' + (spec.varargs or '')] if spec.varargs or spec.kwonlyargs else ()), *spec.kwonlyargs]
    names = [*spec.args, *filter(None, (spec.varargs, spec.varkw)), *spec.kwonlyargs]
    if spec.varkw:
        parts.append('**' + spec.varkw)
    twin = eval(f'lambda {", ".join(parts)}: {{{", ".join(f"{name!r}: {name}" for name in names)}}}')
    twin.__defaults__, twin.__kwdefaults__, twin.__qualname__ = spec.defaults, spec.kwonlydefaults, func.__name__
    return twin(*positional, **named)


def getargvalues(frame):
    """The parameters of the function that a frame runs, with all of its local variables."""
    code = frame.f_code
    names, count = code.co_varnames, code.co_argcount + code.co_kwonlyargcount
    rest = list(names[count:])
    varargs = rest.pop(0) if code.co_flags & CO_VARARGS else None
    return ArgInfo(list(names[:count]), varargs, rest[0] if code.co_flags & CO_VARKEYWORDS else None, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs='*{}'.format, formatvarkw='**{}'.format,
                    formatvalue='={!r}'.format):
    """What getargvalues returns as text."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f'({", ".join(parts)})'


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getclosurevars(func):
    """The names that a function takes from outside, with their values."""
    func = func.__func__ if ismethod(func) else func
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    outside = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    global_names, builtin_names, unbound = {}, {}, set()
    for name in code.co_names:
        if name in outside:
            continue
        if name in func.__globals__:
            global_names[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            builtin_names[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(outside, global_names, builtin_names, unbound)


# Frames and states.

def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


Traceback = namedtuple('Traceback', 'filename lineno function code_context index')
FrameInfo = namedtuple('FrameInfo', 'frame filename lineno function code_context index')


def getframeinfo(frame, context=1):
    """Where a frame or the entry of a traceback is, with lines of source around it."""
    lineno = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    frame = frame.tb_frame if istraceback(frame) else frame
    if not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    lines = linecache.getlines(frame.f_code.co_filename) if context > 0 else []
    if not lines:
        return Traceback(frame.f_code.co_filename, lineno, frame.f_code.co_name, None, None)
    start = max(0, min(lineno - 1 - context // 2, len(lines) - context))
    return Traceback(frame.f_code.co_filename, lineno, frame.f_code.co_name, lines[start:start + context], lineno - 1 - start)


def getouterframes(frame, context=1):
    """A frame and those that called it."""
    frames = []
    while frame:
        frames.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return frames


def getinnerframes(tb, context=1):
    """The frames of a traceback."""
    frames = []
    while tb:
        frames.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return frames


def stack(context=1):
    """The caller's frame and those that called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between the caller and the place where the handled exception was raised."""
    exc = sys.exception()
    return getinnerframes(exc.__traceback__ if exc else None, context)


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'


def _state(obj, prefix, kind):
    if getattr(obj, prefix + '_running'):
        return kind + '_RUNNING'
    if getattr(obj, prefix + '_suspended'):
        return kind + '_SUSPENDED'
    return kind + ('_CLOSED' if getattr(obj, prefix + '_frame') is None else '_CREATED')


def getgeneratorstate(generator):
    return _state(generator, 'gi', 'GEN')


def getcoroutinestate(coroutine):
    return _state(coroutine, 'cr', 'CORO')


def getasyncgenstate(agen):
    return _state(agen, 'ag', 'AGEN')


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    return generator.gi_frame.f_locals if generator.gi_frame is not None else {}


def getcoroutinelocals(coroutine):
    return coroutine.cr_frame.f_locals if coroutine.cr_frame is not None else {}


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f'{agen!r} is not a Python async generator')
    return agen.ag_frame.f_locals if agen.ag_frame is not None else {}


def getclasstree(classes, unique=False):
    """Classes as a nested list, each before those that derive from it."""
    children, roots = {}, []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results
