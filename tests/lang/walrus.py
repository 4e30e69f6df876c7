# Assignment expressions and where their names land.
if (n := len('abc')) > 2:
    print(n)
print([y := 3, y ** 2])
while (line := 'x' * n) and n > 0:
    print(line)
    n -= 1
print([last := x for x in range(4)], last)
print({(k := w): len(k) for w in ('a', 'bb')}, k)
print(any((hit := v) > 2 for v in (1, 3, 5)), hit)


def f(items):
    total = 0
    return [total := total + i for i in items], total


print(f([1, 2, 3]))


def g():
    [z := i for i in range(3)]

    def inner():
        return z
    return inner()


print(g())


def h():
    global w
    return [w := i for i in 'ab']


h()
print(w)
print((a := 1, b := 2), a, b)
print((c := 1) + (d := c + 1), c, d)
x = (p := 5, 6)
print(p, x)


def call(a, b=0):
    return a, b


print(call(q := 1, b=(r := 2)), q, r)
data = {'k': 1}
if (v := data.get('k')) is not None and (u := v + 1):
    print(v, u)
lst = [1, 2, 3, 4]
print(lst[(i := 1):(j := 3)], i, j, lst[m := 2], m)
print((lambda: (s := 5) + s)())
assert (t := 3) == 3
print(t)
print({(e := 1), e + 1}, f'{(fs := 2)}', fs)
print([outer := [inner_ := i for i in range(j)] for j in range(3)], inner_)


def match_walrus(v):
    match (m := v * 2):
        case 4 if (found := m):
            return found
    return None


print(match_walrus(2), match_walrus(3))
print(1 if (cond := 0) else cond)
