# Flag and IntFlag, with the boundaries.
from each import each
from enum import *
import enum
class P(Flag):
    R = 4
    W = 2
    X = 1
    RW = 6
class IP(IntFlag):
    R = 4; W = 2; X = 1
class K(Flag, boundary=KEEP): A = 1; B = 2
class C(Flag, boundary=CONFORM): A = 1; B = 2
class J(Flag, boundary=EJECT): A = 1; B = 2
class A(Flag): a = auto(); b = auto(); c = auto(); ab = a | b
each('''
P.R | P.W, P.R | P.X, P.R & P.W, P.RW & P.R, P.RW ^ P.R, ~P.R, ~P.RW, P(0), P(7), P(5), P(3)
P(8)
P(-1)
P(16)
P('R')
P.R | 1
P.R & 'a'
1 | P.R
P.R + P.W
P.R < P.W
P.R in P.RW, P.X in P.RW, P.RW in P.R, P(0) in P.R
1 in P.R
4 in P, 6 in P, 8 in P, 5 in P
bool(P(0)), bool(P.R), list(P), list(P.RW), list(P(7)), len(P.RW), len(P(0)), len(P)
repr(P.R), repr(P.R | P.X), repr(P(0)), str(P.R | P.X), str(P(0)), f'{P.R|P.X}', (P.R | P.X).name, P(0).name, (P.R | P.X).value, P.RW.name
P.R == 4, P.R == P(4), hash(P.R) == hash(P(4)), P['R'], P['RW']
P['R|W']
P.__members__, P._flag_mask_, P._singles_mask_, P._all_bits_, P._boundary_
IP.R | 1, IP.R | 8, IP.R + 1, IP(9), IP(-1), ~IP.R, IP.R & 5, 1 | IP.R, IP.R ^ 5, IP.R == 4, IP(0), IP.R < 5
repr(IP.R | IP.W), str(IP.R | IP.W), f'{IP.R|IP.W}', repr(IP(9)), repr(IP(0)), list(IP(7)), list(IP(15)), int(IP.R), IP.R | 'a' if 0 else 1
IP.R | 'a'
IP('x')
K(9), K(5), list(K(5)), K(8), ~K.A, repr(K(8)), K.A | K(4)
C(5), C(8), C(-1), ~C.A
J(5), J(8), type(J(8)), J.A | J.B
list(A), A.ab, A.c.value, A.a | A.c, ~A.a, A.ab & ~A.a
class F2(Flag): A = 'x'
class F2(Flag): A = 1; B = 8; C = auto()
F2.C.value, list(F2)
class F2(Flag): A = 3
F2(1)
F2.A, F2(3), list(F2.A), list(F2)
class F3(Flag): A = 1; B = -1
class F4(Flag): Z = 0; A = 1
F4.Z, F4(0), bool(F4.Z), list(F4), F4.A & F4.Z, F4.A ^ F4.A
Flag('D', 'a b c').c.value, list(IntFlag('D', 'a b')), Flag('D', {'x': 1, 'y': 4})(5)
class E5(Flag): pass
E5(0)
class G(Flag, boundary='x'): A = 1
CONTINUOUS, UNIQUE, STRICT, KEEP, FlagBoundary.EJECT, list(FlagBoundary), EnumCheck.UNIQUE
class Fl(float, Flag): A = 1
enum.show_flag_values(5)
enum.show_flag_values(-1)
enum.global_enum_repr(P.R), enum.global_str(P.R), enum.global_flag_repr(P.R | P.W)
@global_enum
class GE(Enum): GA = 1; GB = 2
GA, GB, repr(GE.GA), str(GE.GA)
class HF(IntFlag): A = 1; __str__ = lambda s: 'mystr'
f'{HF.A}', str(HF.A), '%s' % HF.A, format(HF.A, '>8')
class Perm(Flag): READ = auto(); ALL = READ | 2 | 4
Perm.ALL, list(Perm.ALL), len(Perm.ALL), Perm(2), Perm.ALL & ~Perm.READ
Perm.READ.__or__(5), Perm.READ.__contains__(Perm.ALL), Perm.ALL.__contains__(Perm.READ), Perm.READ.__bool__(), Perm.READ.__len__()
''')
