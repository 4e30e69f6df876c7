def _candidates(cls, registry):
    """List the classes of a registry that cls is a subclass of, the most specific first."""
    mro = cls.__mro__
    known = [base for base in mro if base in registry]
    virtual = [typ for typ in registry if typ not in mro and isinstance(typ, type) and issubclass(cls, typ)]
    # A virtual base ranks just behind the last of the classes in the MRO that
    # are registered with it still, and behind the abstract classes which that
    # names among its bases, and those before them.
    ranked = []
    for typ in virtual:
        rank = last = max(i for i, base in enumerate(mro) if issubclass(base, typ))
        bases = mro[last].__bases__
        named = max((i for i, base in enumerate(bases, 1) if hasattr(base, '__abstractmethods__')), default=0)
        for base in bases[:named]:
            for inherited in base.__mro__:
                if issubclass(typ, inherited):
                    break
                rank = max(rank, mro.index(inherited))
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
    from abc import get_cache_token
    registry = {}
    found = {}
    token = None  # of the abstract classes that are registered, where some are: with it found holds
    name = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        nonlocal token
        if token is not None and token != (now := get_cache_token()):
            found.clear()
            token = now
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
            if any(isinstance(annotation, str) for annotation in annotations.values()):
                from typing import get_type_hints
                annotations = get_type_hints(func)
            parameter, cls = next(iter(annotations.items()))
            if not _dispatchable(cls):
                if isinstance(cls, type(int | str)):
                    raise TypeError(f'Invalid annotation for {parameter!r}. {cls!r} not all arguments are classes.')
                raise TypeError(f'Invalid annotation for {parameter!r}. {cls!r} is not a class.')
        nonlocal token
        for typ in getattr(cls, '__args__', None) or (cls,):
            registry[typ] = func
            if token is None and hasattr(typ, '__abstractmethods__'):
                token = get_cache_token()
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
