# 3.14: annotations are evaluated lazily (PEP 649), so names may be defined later
def f(a: Later, b: 'str' = 1, *args: int, c: list[int], **kw: None) -> undefined.attr:
    return a


print(f(1, c=2))
try:
    f.__annotations__
except NameError as e:
    print(e)


class Later:
    pass


class undefined:
    attr = 'now defined'


print({k: getattr(v, '__name__', v) for k, v in f.__annotations__.items()})


class Node:
    next: Node
    value: int = 0
    text: print('evaluated once')
    del_me: int


print(Node.value)
print(list(Node.__annotations__), Node.__annotations__['next'] is Node)
print(Node.__annotations__ is Node.__annotations__)


def side_effect(x: print('never')):
    y: print('never either') = 1
    z: also_undefined
    return y


print(side_effect(0))
target = {}
target['k']: int = 5
print(target)


class Empty:
    pass


print(Empty.__annotations__, (lambda: 0).__annotations__)


def set_it(a: int):
    pass


set_it.__annotations__ = {'b': str}
print(set_it.__annotations__)
