# named expressions, where they are allowed and where not.
from each import each
each('''
(x := 5), x
x := 5
(x := 1, 2), x
[y := 1, y + 1], y
f'{(z := 3)} {z:=5}'
print(w := 7), w
(a := (b := 2) + 1), a, b
[last := i for i in range(3)], last
[i := 1 for i in range(3)]
[(j := i) for i in (i := [1])]
[x for x in (y := [1, 2])]
{k: (v := k * 2) for k in range(3)}, v
(lambda: (q := 1))()
lambda: x := 1
(lambda x=(d := 4): x)(), d
def f(x=(e := 1)): pass
e
def f(x := 1): pass
f(x := 1)
f(x=y := 1)
(x.y := 1)
(x[0] := 1)
((a, b) := 1)
(a, b := 1, 2), b
x = y := 1
x = (y := 1); x, y
if (n := len([1, 2])) > 1: print(n)
while (n := n - 1) > 0: print(n)
assert (m := 5), m
del (x := 1)
(True := 1)
(None := 1)
(x := 1) = 2
(x := 1) += 2
for (x := 1) in []: pass
with (c := open) as q: pass
[x := 0, *(x := [1])]
{x := 1}, {x := 1: 2}
{(x := 1): 2}, {1: (x := 2)}
x[y := 0] if 0 else 1
[1, 2][i := 0], [1, 2, 3][(s := 1):], s
[1][s := 0:]
any((hit := n) > 1 for n in [1, 2, 3]), hit
class C: [z := 1 for _ in range(1)]
class C: z = (w2 := 3)
C.w2, C.z
def g(): [zz := i for i in range(2)]; return zz
g()
def g(): global gg; (gg := 9)
g(), gg
def g(): \tdef h(): nonlocal v; (v := 2)
(x := 1 if True else 2), (y := not 1), (z := 1 or 2)
(x := yield)
(x := *[1])
(x := (*[1],))
(x: int := 5)
x: int = (y := 5); x, y
print((p := 1) + (p := p + 1), p)
a = b = (c := 3); a, b, c
lst = [1, 2]; lst[(i := 0)] = (j := 9); lst, i, j
''')
