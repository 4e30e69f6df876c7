# Identifiers in Unicode are normalised; soft keywords are names.
é = 1
日本 = 2
_x1 = 3
print(é, 日本, _x1)
ﬁ = 'ligature'
print(fi)
class Ünï:
    ñ = 5
print(Ünï.ñ, Ünï.__name__, getattr(Ünï, 'ñ'))
def ƒ(ａ): return ａ
print(ƒ(a=1))
print('ﬁ' in globals(), 'fi' in globals(), globals()['é'])
match = case = type = _ = 1
print(match, case, type, _)
match, case = case, match
match.real
match = [1, 2]
print(match[0], match [1])
match = lambda *a: a
print(match(1), match (2, 3), match(*[4]))
print(match
      (5))
type = match
print(type(6), type (7))
case = {'k': 1}
print(case['k'])
print = print
print(match(1)[0], -match(2)[0])
def f(match, case=1, *, type, _): return match, case, type, _
print(f(1, type=2, _=3))
class match: pass
print(match.__name__)
import sys as type
from sys import maxsize as case
print(type.__name__, case > 0)
𝐱 = 4
print(x)
ª = 'feminine'
print(a)
print('é'.isidentifier(), '1a'.isidentifier(), 'class'.isidentifier(), 'a-b'.isidentifier(), ''.isidentifier())
