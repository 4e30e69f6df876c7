# Classes are registered here and there all the time while a program starts:
# what issubclass() has found out not to be so is good until the next time.
_registrations = 0


def get_cache_token():
    """Return a number that changes with every registration."""
    return _registrations


def abstractmethod(funcobj):
    """Mark a method that concrete subclasses must override."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


def _abstract_names(cls, namespace):
    names = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                names.add(name)
    return frozenset(names)


def update_abstractmethods(cls):
    """Find the abstract methods of a class again after some were added or replaced."""
    if hasattr(cls, '__abstractmethods__'):
        cls.__abstractmethods__ = _abstract_names(cls, cls.__dict__)
    return cls


class _Data:
    """What an abstract base class knows: the classes registered with it, and what it has been asked."""

    __slots__ = ('registered', 'subclasses', 'others', 'token')

    def __init__(self):
        self.registered = []
        self.subclasses = set()
        self.others = set()
        self.token = _registrations


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace)
        cls._abc_impl = _Data()
        return cls

    def register(cls, subclass):
        """Make a class a virtual subclass of this one."""
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_impl.registered.append(subclass)
        _registrations += 1
        return subclass

    def _dump_registry(cls, file=None):
        print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
        print(f'Inv. counter: {get_cache_token()}', file=file)
        print(f'_abc_registry: {cls._abc_impl.registered}', file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registered.clear()

    def _abc_caches_clear(cls):
        cls._abc_impl.subclasses.clear()
        cls._abc_impl.others.clear()

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        kind = type(instance)
        return cls.__subclasscheck__(subclass) or kind is not subclass and cls.__subclasscheck__(kind)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        data = cls._abc_impl
        if subclass in data.subclasses:
            return True
        if data.token != _registrations:
            data.others.clear()
            data.token = _registrations
        elif subclass in data.others:
            return False
        answer = cls._abc_ask(subclass)
        (data.subclasses if answer else data.others).add(subclass)
        return answer

    def _abc_ask(cls, subclass):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            return bool(answer)
        if cls in getattr(subclass, '__mro__', ()):
            return True
        for registered in list(cls._abc_impl.registered):
            if issubclass(subclass, registered):
                return True
        for derived in cls.__subclasses__():
            if issubclass(subclass, derived):
                return True
        return False


class ABC(metaclass=ABCMeta):
    """A class to derive abstract base classes from."""

    __slots__ = ()
