# The order in which parts of expressions and statements are evaluated.
def v(x, result=None):
    print(x, end=' ')
    return x if result is None else result


def end():
    print()


v(1) + v(2) * v(3) - v(4)
end()
v('f', print)(v('a', ''), *v('star', []), end=v('kw', ''), **v('ss', {}))
end()
[v(1), v(2), *v('s', [])]
end()
{v('k1'): v('v1'), **v('m', {}), v('k2'): v('v2')}
end()
v('obj', [1, 2])[v('index', 0)]
end()
v('d', {})[v('key')] = v('value')
end()
v('l', [0])[v('i', 0)] += v('r', 1)
end()
v('x', [1, 2, 3])[v('start', 0):v('stop', 2):v('step', 1)]
end()
v('a') if v('cond', 0) or 1 else v('b')
end()
(v('a'), v('b')) if not v('c') else (v('d'), v('e'))
end()
v(3) < v(5) > v(4) == v(4)
end()
a, b = v('first'), v('second')
end()
assert v('test'), v('never')
end()


def deco(f):
    v('deco applied')
    return f


@v('deco expr', deco)
def f(a=v('default a'), *, b=v('default b')):
    pass


end()


class Meta(type):
    pass


class C(v('base', object), metaclass=v('meta', Meta)):
    v('body')


end()
for x in v('iterable', [1]):
    v('loop')
end()
try:
    raise v('exc', ValueError) from v('cause', KeyError())
except v('type', ValueError):
    v('handler')
finally:
    v('finally')
end()
lst = []
lst.append(v(1)) or lst.append(v(2))
end()
{v(i): v(i * 2, 1) for i in v('range', [1, 2]) if v('if')}
end()
f'{v("fs1")}{v("val", 1):{v("spec", ">3")}}'
end()
del v('del', [1, 2])[v('i', 0)]
end()
(lambda p=v('lambda default'): 0)
end()
i = 0
i, lst = 1, [i]
print(i, lst)
