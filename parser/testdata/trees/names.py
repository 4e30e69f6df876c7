é = 1
ﬁ = 2
𝐱 = 3
x.ﬁ
def 𝐟(𝐚, *, 𝐛): pass
class 𝐂: pass
import 𝐚.𝐛 as 𝐜
from 𝐚.𝐛 import 𝐜 as 𝐝
f(𝐱=1)
def g():
    global 𝐱
    nonlocal 𝐲
ª = ʰ = 日本 = 1
a·b = 1
x℘ = ℘ = 1
try: pass
except A as 𝐱: pass
match x:
    case 𝐱: pass
    case A(𝐱=1): pass
    case {**𝐱}: pass
    case [*𝐱]: pass
