a or b or c and d and e
not a
not not a
not a in b
a < b <= c > d >= e == f != g is h is not i in j not in k
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b ** ~c
+-~a
(-a) ** b
a.b.c(d)(e)[f].g
a if b else c if d else e
(a if b else c) if d else e
lambda: a
lambda a: b
lambda a, b=1, /, c=2, *d, e, f=3, **g: h
lambda *, a: b
lambda *a, **b: (a, b)
lambda a,: b
lambda: (yield)
lambda: lambda: a
lambda x=lambda: 1: x
(a)
((a))
(a,)
(a, b)
()
a,
a, b
a, b,
*a, b
(*a, b)
[]
[a]
[a, b,]
[*a, *b]
{}
{a}
{a, b,}
{*a, *b}
{a: b}
{a: b, c: d,}
{**a, b: c, **d}
{a: b, **c | d}
{a if b else c: lambda: d}
{lambda: a: b}
[a for b in c]
[a for b in c if d if e for f in g]
[a for b, in c]
[a for b, *d in c]
[a for b in c or d if e or f]
[lambda: a for b in c]
[(yield) for a in b]
{a for b in c}
{a: b for c in d}
(a for b in c)
f(a for b in c)
f((a for b in c), d)
f(a)(b for c in d)
f()
f(a)
f(a,)
f(a, *b, c, *d)
f(a, b=c, *d, e=f, **g, h=i, **j)
f(**a, b=c)
f(*a, **b)
f(a := b)
f(a := b, c)
f(a := b for c in d)
f(a if b else c)
f(lambda: a)
f(not a)
f(*a or b)
f(**a or b)
f(a=b if c else d)
f(print=1, match=2)
(a := b)
(a := b, c := d)
[a := b]
{a := b}
{(a := b): c}
x = (y := 1)
a[b]
a[b, c]
a[b,]
a[b:c]
a[:]
a[::]
a[b:]
a[:b]
a[b:c:d]
a[::d]
a[b::]
a[b:c, d:e]
a[*b]
a[*b, c]
a[*b, c:d]
a[(b, c)]
a[b := c]
a[b := c, d]
a[lambda: b]
a[lambda: b:c]
a[...]
a[not b]
a . b
a\
.b
(a
 .b)
a if b else lambda: c
1 if 2 else 3
1 .real
1..real
1j.imag
a<b>c
