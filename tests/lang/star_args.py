# Stars in displays, subscripts, returns and assignments.
print([*range(3), *'ab', *[]], (*[1], 2, *(3,)), {*[1, 2], *[2, 3]})
print({**{'a': 1}, 'b': 2, **{'a': 3}}, {'a': 0, **{}})
print(*[1, 2], *'ab', sep='-')


def ret():
    t = 1, 2
    return 0, *t, 3


def gen():
    t = 1, 2
    yield 0, *t
    yield *t, 9


print(ret(), list(gen()))
for x in *[1, 2], 3:
    print(x)


class Sub:
    def __getitem__(self, k):
        return k


s = Sub()
idx = (1, 2)
print(s[*idx], s[0, *idx], s[*idx, 3], s[*idx, 1:2], s[1:2, ::3], s[:, 1], s[...], s[()], s[1,])
first, *mid = *[1], *[2, 3]
print(first, mid)
print((*(),), [*{}], {*()} , {**{}})
print([*{'k': 1}], [*{'k': 1}.items()], [*map(str, range(2))], [*(i for i in 'xy')])
for bad in ('[*1]', '{**1}', '{**[1]}', '(*None,)', 'print(*5)', 'dict(**{1: 2})', '{*5}', "{**{'a': 1}, **None}"):
    try:
        eval(bad)
    except TypeError as e:
        print(bad, e)


class Mapping:
    def keys(self):
        return ['p', 'q']

    def __getitem__(self, k):
        return k * 2


print({**Mapping()}, (lambda **k: k)(**Mapping()), dict(Mapping()))


def collect(*args, **kw):
    args += (1,)
    kw['z'] = 0
    return args, kw


a, k = [5], {'y': 1}
print(collect(*a, **k), a, k)
