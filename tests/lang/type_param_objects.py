# What type parameters, aliases and generic classes are as objects.
def show(what, function, *args):
    try:
        print(what, function(*args))
    except Exception as e:
        print(what, type(e).__name__, str(e).replace('__main__.', ''))


def f[T: int, *Ts, **P](x: T) -> T: ...


T, Ts, P = f.__type_params__
print(T.__covariant__, T.__contravariant__, T.__infer_variance__, T.__bound__, T.__constraints__, T.__module__)
print(P.__covariant__, P.__bound__, P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args)
print([*Ts], tuple[*Ts], tuple[*Ts].__parameters__, hasattr(Ts, '__bound__'))
print((T | int).__args__, (None | T).__args__, (list[T] | P).__parameters__)
for base in (T, Ts, P):
    show('subclass', eval, 'type(exec("class Z(base): pass", {"base": base}))', {'base': base})

# Types in the place of parameters.
print(list[T][int], dict[T, list[T]][str], (int | list[T])[str], tuple[T, ...][int])
print(list[T].__parameters__, list[T][int].__parameters__)
show('many', lambda: list[T][int, str])
show('none', lambda: list[int][str])


class Pair[K, V = str]:
    pass


class Many[*Args]:
    pass


class Closed(Pair[int, str]):
    pass


class Half[X](Pair[X, int]):
    pass


print(Pair.__parameters__, Many.__parameters__, Closed.__parameters__, Half.__parameters__)
for args in (int, (int, bytes), (), (int, str, bytes)):
    show(args, lambda: Pair[args].__args__)
for args in (int, (int, str), ()):
    show(args, lambda: Many[args].__args__)
show('closed', lambda: Closed[int])
show('half', lambda: Half[bytes].__args__)
show('half', lambda: Half[bytes, int])
print(Pair[int]().__orig_class__ == Pair[int, str])

type Alias = int
type Box[E] = list[E]
print(Alias.__parameters__, Box.__parameters__, Box[int].__args__, Alias.__module__)
print((Alias | None).__args__, (int | Alias).__args__, (Box[int] | str).__args__)
show('call', lambda: Alias())
show('set', setattr, Alias, 'x', 1)
show('set', setattr, Alias, '__value__', 1)
show('index', lambda: Alias[int])
show('isinstance', isinstance, 1, Alias)
