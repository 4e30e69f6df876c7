# 3.14: module annotationlib is new
import annotationlib
import functools
import types
from annotationlib import (Format, ForwardRef, annotations_to_string, call_annotate_function, call_evaluate_function, get_annotate_from_class_namespace,
                           get_annotations, type_repr)


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


print(list(Format), Format.VALUE == 1, Format(4), Format.STRING.name, Format['FORWARDREF'].value)
show(lambda: Format(9))


def f(a: int, b: Undefined, c: list[Undefined], d: 'text', *args: Undefined.attr[int, 'x'], e: int | None = None, **kw: dict[str, Undefined | int]) -> Undefined(1, k=2): ...


show(lambda: get_annotations(f))
for name, value in get_annotations(f, format=Format.FORWARDREF).items():
    print(name, '=', str(value).replace(repr(f), 'f'))
for name, text in get_annotations(f, format=Format.STRING).items():
    print(name, '=', text)




def g2(a: -x + y * 2, b: (x | y)[0], c: x[1:2, ..., :], d: {'k': x}, e: x < y, f: not_there[[int, str], x], g: x ** y, h: (x + 1) * 2, i: [x, (1,)]): ...


for name, text in get_annotations(g2, format=Format.STRING).items():
    print(name, '=', text)


class C:
    x: int
    y: Later
    z: own
    own = 5

    def method(self, other: C, own: own): ...


print(get_annotations(C, format=Format.FORWARDREF)['x'], get_annotations(C, format=Format.STRING), get_annotations(C.method, format=Format.STRING), get_annotations(C.method))
ref = get_annotations(C, format=Format.FORWARDREF)['y']
print(type(ref) is ForwardRef, ref.__forward_arg__, ref.__forward_is_class__, ref)
show(ref.evaluate)
print(ref.evaluate(format=Format.FORWARDREF) is ref, ref.evaluate(format=Format.STRING), ref.evaluate(globals={'Later': 1}), ref.evaluate(locals={'Later': 2}))


class Later: ...


print(ref.evaluate(), get_annotations(C)['y'])


def outer():
    def inner(a: Local, b: Here): ...

    class Here: ...
    early = get_annotations(inner, format=Format.FORWARDREF)
    text = get_annotations(inner, format=Format.STRING)

    class Local: ...
    return early['a'].evaluate() is Local, early['b'] is Here, text


print(outer())


def generic[T](x: T, y: Undefined2[T]) -> T: ...


print(get_annotations(generic, format=Format.STRING), get_annotations(generic, format=Format.FORWARDREF)['x'] is generic.__type_params__[0])

# Strings, on request evaluated.
def strings(a: 'int', b: 'list[C]', c: str): ...


print(get_annotations(strings), get_annotations(strings, eval_str=True), get_annotations(strings, eval_str=True, globals={'C': 5, 'int': 6}))
for bad in (lambda: get_annotations(strings, eval_str=True, format=Format.STRING), lambda: get_annotations(5), lambda: get_annotations(f, format=2), lambda: get_annotations(f, format=77), lambda: ForwardRef(5), lambda: ForwardRef('a b').evaluate(),
            lambda: call_annotate_function(f.__annotate__, 2), lambda: ForwardRef('zz').evaluate()):
    show(bad)
print(get_annotations(len), get_annotations(object), get_annotations(functools.partial(f)), get_annotations(types.ModuleType('m')))


class Child(C):
    pass


print(get_annotations(Child), type_repr(int), type_repr(C), type_repr(...), type_repr('s'), type_repr(None), type_repr(list[int]), annotations_to_string({'a': int, 'b': 'text', 'c': 5}))


class Callable:
    def __annotate__(self, format):
        return {'format': format}

    __annotations__ = {'a': 1}


def only_string(format):
    if format == Format.STRING:
        return {'x': 'by hand'}
    raise NotImplementedError


print(get_annotations(Callable(), format=Format.STRING) if callable(Callable()) else '', call_annotate_function(only_string, Format.STRING))
type Alias = list[int]
print(call_evaluate_function(Alias.evaluate_value, Format.VALUE), call_evaluate_function(Alias.evaluate_value, Format.STRING))


class Meta(type):
    def __new__(mcls, name, bases, ns):
        annotate = get_annotate_from_class_namespace(ns)
        print(name, annotate and call_annotate_function(annotate, Format.FORWARDREF))
        return super().__new__(mcls, name, bases, ns)


class WithMeta(metaclass=Meta):
    field: NotYet


class Without(metaclass=Meta):
    pass


print(ForwardRef('int') | None, ForwardRef('a') == ForwardRef('a'), ForwardRef('a', module='m'), ForwardRef('a', is_class=True), ForwardRef('x.y').evaluate(globals={'x': types.SimpleNamespace(y=3)}))
print(annotationlib.__all__)
