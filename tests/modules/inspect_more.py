# Kinds of members, arguments, annotations, and what is told of frames.
import abc
import functools
import inspect
import types


class Kinds:
    __slots__ = {'power': 'in kilowatts', 'plain': None}
    number = 5

    def __new__(cls):
        return super().__new__(cls)

    @staticmethod
    def static():
        pass

    def several(self):
        yield

    @classmethod
    def make(cls):
        pass

    async def wait(self):
        pass

    generate = functools.partialmethod(several)
    waiting = functools.partialmethod(wait)


class Listing(type):
    fish = 'trout'

    def __dir__(cls):
        return ['fish', 'made_up', 'x']


class Listed(metaclass=Listing):
    x = 1


for cls in Kinds, Listed:
    print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(cls) if not a.name.startswith('_')])
print([(a.name, a.kind) for a in inspect.classify_class_attrs(int) if a.name in ('__new__', 'from_bytes', 'real', '__add__', 'to_bytes')])
print(inspect.getdoc(Kinds.power), inspect.getdoc(Kinds.plain))
print(inspect.isroutine(object().__init__), inspect.isgeneratorfunction(Kinds.generate), inspect.iscoroutinefunction(Kinds().waiting),
      inspect.iscoroutinefunction(Kinds.__dict__['waiting']))


class Watching(abc.ABC):
    def __init_subclass__(cls):
        print(cls.__name__, 'is abstract:', inspect.isabstract(cls))

    @abc.abstractmethod
    def work(self):
        pass


class Idle(Watching):
    pass


class Busy(Watching):
    def work(self):
        pass


class Generic[T, *Ts]:
    Local = int
    x: 'T'
    y: 'tuple[*Ts]'
    z: 'Local'


def generic[T](x: 'list[T]'):
    pass


print(inspect.get_annotations(Generic, eval_str=True), inspect.get_annotations(generic, eval_str=True))
print(inspect.signature(generic, eval_str=True), inspect.signature(generic, eval_str=True, locals={'T': int}))

for call, args, keywords in (
    (lambda a, b: 0, (), {}), (lambda a, b=2: 0, (1, 2, 3), {}), (lambda *, c: 0, (), {}), (lambda a: 0, (1,), {'a': 2}),
    (lambda a: 0, (1,), {'q': 2}), (lambda a, *b, c=3, **d: 0, (1, 2), {'q': 2}), (Listed.__dir__, (), {}),
):
    try:
        print(inspect.getcallargs(call, *args, **keywords))
    except TypeError as e:
        print(e)


def running(x, y=2, *rest, k=3, **more):
    z = 1
    return inspect.getargvalues(inspect.currentframe()), inspect.formatargvalues(*inspect.getargvalues(inspect.currentframe()))


print(running(1, 3, 5, z=4))
for ask in inspect.getgeneratorlocals, inspect.getasyncgenlocals:
    try:
        ask(1)
    except TypeError as e:
        print(e)
