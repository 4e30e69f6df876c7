__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod',
           'cached_property', 'Placeholder']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make wrapper look like the function wrapped."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorate a wrapper function so that it looks like the function wrapped."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# total_ordering: for each comparison a class may define, how the others follow
# from it. A rule has the method to ask, whether to negate its answer, and what
# to do with equality: None, or whether equal objects are in or out.
_ORDERING_RULES = {
    '__lt__': {'__gt__': (True, False), '__le__': (False, True), '__ge__': (True, None)},
    '__le__': {'__ge__': (True, True), '__lt__': (False, False), '__gt__': (True, None)},
    '__gt__': {'__lt__': (True, False), '__ge__': (False, True), '__le__': (True, None)},
    '__ge__': {'__le__': (True, True), '__gt__': (False, False), '__lt__': (True, None)},
}


def _derived_comparison(name, root, negated, equal):
    def method(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if negated:
            answer = not answer
        if equal is True:
            return answer or self == other
        if equal is False:
            return answer and self != other
        return answer
    method.__name__ = name
    method.__qualname__ = f'{root}.{name}'
    method.__doc__ = f'Derived from {root}.'
    return method


def total_ordering(cls):
    """Give a class that defines one ordering comparison the three others."""
    roots = [name for name in _ORDERING_RULES
             if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for root in ('__lt__', '__le__', '__gt__', '__ge__'):
        if root in roots:
            break
    for name, (negated, equal) in _ORDERING_RULES[root].items():
        if name not in roots:
            setattr(cls, name, _derived_comparison(name, root, negated, equal))
    return cls


_cache_info_type = None


def _make_cache_info(*fields):
    global _cache_info_type
    if _cache_info_type is None:
        from collections import namedtuple
        _cache_info_type = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
    return _cache_info_type(*fields)


def lru_cache(maxsize=128, typed=False):
    """Decorate a function to remember its most recent results."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        return _cached(function, maxsize, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda function: _cached(function, maxsize, typed)


def _cached(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _make_cache_info)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    """Decorate a function to remember all its results."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property that is computed once and then stored in the instance's __dict__."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        kind = type(instance).__name__
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {kind!r} instance to cache {self.attrname!r} property.") from None
        missing = values
        value = values.get(self.attrname, missing)
        if value is missing:
            value = self.func(instance)
            try:
                values[self.attrname] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {kind!r} instance does not support item assignment "
                                f"for caching {self.attrname!r} property.") from None
        return value

    __class_getitem__ = classmethod(type(list[int]))


class partialmethod:
    """A partial function that becomes a method of the class it is assigned in."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and getattr(func, '__get__', None) is None:
            raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend(map(repr, self.args))
        parts.extend(f'{name}={value!r}' for name, value in self.keywords.items())
        cls = type(self)
        return f'{cls.__module__}.{cls.__qualname__}({", ".join(parts)})'

    def _as_function(self):
        def method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        method.__isabstractmethod__ = self.__isabstractmethod__
        method.__partialmethod__ = self
        return method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None and not isinstance(self.func, partial):
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._as_function().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(type(list[int]))


def _candidates(cls, registry):
    """List the classes of a registry that cls is a subclass of, the most specific first."""
    mro = cls.__mro__
    known = [base for base in mro if base in registry]
    virtual = [typ for typ in registry if typ not in mro and isinstance(typ, type) and issubclass(cls, typ)]
    # A virtual base ranks just before the last of the classes in the MRO that
    # are registered with it still.
    ranked = []
    for typ in virtual:
        rank = max(i for i, base in enumerate(mro) if issubclass(base, typ))
        ranked.append((rank + 0.5, typ))
    ranked.extend((mro.index(typ), typ) for typ in known)
    ranked.sort(key=lambda pair: pair[0])
    return ranked


def _find_implementation(cls, registry):
    ranked = _candidates(cls, registry)
    if not ranked:
        return None
    rank, best = ranked[0]
    for other_rank, other in ranked[1:]:
        if other_rank != rank:
            break
        if issubclass(other, best) and not issubclass(best, other):
            best = other
        elif not issubclass(best, other):
            raise RuntimeError(f'Ambiguous dispatch: {best!r} or {other!r}')
    return registry.get(best)


def _dispatchable(cls):
    union = type(int | str)
    if isinstance(cls, union):
        return all(isinstance(arg, type) for arg in cls.__args__)
    return isinstance(cls, type) and type(cls) is not type(list[int])


def singledispatch(func):
    """Make a function generic: its implementation is chosen by the type of the first argument."""
    registry = {}
    found = {}
    name = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        try:
            return found[cls]
        except KeyError:
            pass
        implementation = registry.get(cls) or _find_implementation(cls, registry)
        found[cls] = implementation
        return implementation

    def register(cls, func=None):
        if _dispatchable(cls):
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            annotations = getattr(cls, '__annotations__', {})
            if not annotations:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` '
                                'or plain `@register` on an annotated function.')
            func = cls
            parameter, cls = next(iter(annotations.items()))
            if not _dispatchable(cls):
                if isinstance(cls, type(int | str)):
                    raise TypeError(f'Invalid annotation for {parameter!r}. {cls!r} not all arguments are classes.')
                raise TypeError(f'Invalid annotation for {parameter!r}. {cls!r} is not a class.')
        for typ in getattr(cls, '__args__', None) or (cls,):
            registry[typ] = func
        found.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **keywords)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """A generic method: its implementation is chosen by the type of the first argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        name = getattr(self.func, '__name__', 'singledispatchmethod method')

        def method(*args, **keywords):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            implementation = self.dispatcher.dispatch(args[0].__class__)
            if hasattr(implementation, '__get__'):
                implementation = implementation.__get__(obj, cls)
            return implementation(*args, **keywords)
        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        update_wrapper(method, self.func)
        return method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)
