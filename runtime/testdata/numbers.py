"""Record what CPython makes of operations on numbers.

    python3 numbers.py 0.1 > numbers.txt

records every tenth of them; what the tests find in the rest, 1 shows. A line is: operation, arguments, result or error, separated by tabs. Values are
written as i:12, f:<bits in hex>, c:<bits>,<bits>, b:True, s:<JSON>, y:<JSON of
Latin-1 text> (bytes), t(…) (tuple) and None.
"""
import json
import math
import random
import struct
import sys

random.seed(5)
sampler = random.Random(7)
share = float(sys.argv[1])
inf, nan = math.inf, math.nan


def bits(x):
    if x != x:
        return "nan"
    return struct.pack(">d", x).hex()


def encode(v):
    if v is None or v is NotImplemented:
        return repr(v)
    if isinstance(v, bool):
        return f"b:{v}"
    if isinstance(v, int):
        return f"i:{v:#x}"
    if isinstance(v, float):
        return f"f:{bits(v)}"
    if isinstance(v, complex):
        return f"c:{bits(v.real)},{bits(v.imag)}"
    if isinstance(v, str):
        return "s:" + json.dumps(v)
    if isinstance(v, bytes):
        return "y:" + json.dumps(v.decode("latin-1"))
    if isinstance(v, tuple):
        return "t(" + " ".join(map(encode, v)) + ")"
    raise TypeError(type(v))


def record(operation, *args):
    if sampler.random() >= share or operation == "hash" and args[0] != args[0]:
        return
    if operation in ("+", "-", "*", "/") and sum(isinstance(a, complex) for a in args) == 1:
        return  # 3.14: the real operand is no longer converted to complex
    try:
        result = encode(OPERATIONS[operation](*args) if operation in OPERATIONS
                        else getattr(args[0], operation)(*args[1:]))
    except Exception as e:
        result = f"!{type(e).__name__}: {e}".replace("\n", " ")
    print(operation, *map(encode, args), result, sep="\t")


def operator(sign):
    return eval(f"lambda a, b: a {sign} b")


BINARY = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "<", "<=", "==", "!=", ">", ">="]
OPERATIONS = {sign: operator(sign) for sign in BINARY} | {
    "divmod": divmod, "pow": pow, "neg": lambda a: -a, "pos": lambda a: +a, "invert": lambda a: ~a, "abs": abs,
    "bool": bool, "hash": hash, "repr": repr, "int": int, "float": float, "complex": complex,
    "round": round, "format": format, "hex": hex, "bin": bin, "oct": oct,
    "from_bytes": lambda data, order, signed: int.from_bytes(data, order, signed=signed),
    "to_bytes": lambda x, n, order, signed: x.to_bytes(n, order, signed=signed),
    "fromhex": float.fromhex,
}

ints = [0, 1, -1, 2, -2, 3, 7, -7, 10, 63, 64, 100, 2**31, -2**31, 2**53, 2**53 + 1, 2**62, 2**63 - 1, -2**63, 2**63,
        2**64, -2**64 - 1, 10**19, 10**30, -10**30, 3**100]
floats = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -7.5, 3.0, 1e16, 1e22, 1e300, -1e300, 5e-324, 2.0**53, 2.0**63,
          inf, -inf, nan, 0.1]
small = [x for x in ints if abs(x) <= 100]

for a in ints:
    for b in ints:
        for sign in BINARY:
            if sign == "**" and abs(b) > 100 or sign == "<<" and b > 2**20:
                continue
            if sign == "**" and abs(a) > 1 and abs(b) > 64:
                continue
            record(sign, a, b)
        record("divmod", a, b)
for a in ints:
    for b in floats:
        for sign in ["+", "*", "/", "//", "%", "**", "<", "==", ">="]:
            record(sign, a, b)
            record(sign, b, a)
for a in floats:
    for b in floats:
        for sign in ["+", "-", "*", "/", "//", "%", "**", "<", "=="]:
            record(sign, a, b)
        record("divmod", a, b)
for _ in range(600):
    bitsize = random.choice([10, 64, 70, 130, 500, 3000])
    a = random.getrandbits(bitsize) - (1 << bitsize - 1)
    b = random.getrandbits(random.choice([10, 64, 130, 400])) - (1 << 9)
    for sign in ["+", "-", "*", "//", "%", "/", "&", "|", "^"]:
        record(sign, a, b)
    record("/", b, a)
    record(">>", a, random.randrange(200))
    record("<<", b, random.randrange(200))
    record("hash", a)
    record("float", a)
    record("bit_length", a)
    record("bit_count", a)
    record("pow", a, abs(b), (b >> 3) | 1)
    record("pow", a, -5, (b >> 3) | 1)
    record("==", a, float(a) if bitsize < 1000 else 1.5)
    record("<", a, float(a) if bitsize < 1000 else 1.5)
for a, b, m in [(2, -1, 5), (2, -1, 4), (2, 3, 0), (5, 3, -7), (5, 0, 1), (5, 0, -1), (0, 0, 5), (3, 10**30, 10**20),
                (7, 3, 1), (-3, 3, 5), (2.0, 3, 5), (2, 3, "a"), (True, True, 2)]:
    record("pow", a, b, m)
for n in range(-6, 4):
    for a in [0, 5, 15, 25, 149, 150, 151, -150, -250, 12345678, 10**25 + 5 * 10**4, -35]:
        record("round", a, n)
for v in ints + floats + [True, False]:
    for name in ["neg", "pos", "invert", "abs", "bool", "hash", "repr", "int", "float", "round", "is_integer", "as_integer_ratio",
                 "conjugate", "__trunc__", "__floor__", "__ceil__", "hex", "bin", "oct", "complex"]:
        if name == "invert" and isinstance(v, bool):
            continue
        record(name, v)
for _ in range(500):
    x = struct.unpack(">d", random.getrandbits(64).to_bytes(8))[0]
    for v in [x, random.uniform(-1000, 1000), round(random.uniform(-100, 100), 2)]:
        record("repr", v)
        record("hash", v)
        if isinstance(v, float):
            record("fromhex", v.hex())
        record("as_integer_ratio", v)
        record("round", v, random.randrange(-4, 20))
        record("round", v, random.randrange(-310, 325))
        record("round", v, 2)
    record("int", random.uniform(-1e25, 1e25))
for x in [0.5, 1.5, 2.5, 2.675, 1.005, 0.15, 0.25, 0.35, 150.0, 250.0, 50.0, 51.0, 1e16 + 2, 1.7976931348623157e308, 5e15 + 0.5]:
    for n in [-308, -16, -3, -2, -1, 0, 1, 2, 3, 16, 22, 300]:
        record("round", x, n)

texts = ["12", " 12 ", "-12", "+12", "+-1", "1_000", "1__0", "_1", "1_", "", " ", "0x1f", "0X_1f", "0b101", "0o17", "0b2",
         "010", "00", "0_0", "ff", "zz", "1.5", "\u0661\u0662", "\u00a012", "12\0", "a" * 300, "9" * 25, "-" + "9" * 25, "1e5",
         "9" * 4301, "1" * 4300, "0x" + "f" * 5000, "\ud800", "0_x1", "1 2"]
for s in texts:
    record("int", s)
    for base in [0, 2, 8, 10, 16, 36]:
        record("int", s, base)
for base in [1, 37, -1, 10**30, "3", 2.5]:
    record("int", "5", base)
record("int", 5, 10)
record("int", b"12")
record("int", b" -1_2 ", 10)
record("int", b"ab")
record("int", b"\xff")
record("int", None)
for s in ["1.5", " 1e5 ", "1e", ".e5", ".5", "5.", "+-5", "infinity", "-INF", "nan", "-nan", "iNfInItY ", "1_0e1_0", "1e400", "-1e400",
          "0x10", "\u0661.5", "1_.5", "1._5", "1e_5", "1__0", "_1.0", "1_", "1e5_", "", ".", "e5", "1e+", "1e-400", "4.9e-324", "2e-324",
          "1" * 400, "0." + "0" * 400 + "1", "1.7976931348623159e308", "9007199254740993", "inf_", "infin", "1e5 5", "\x001"]:
    record("float", s)
record("float", b"1.5")
record("float", b"\xff")
record("float", None)
record("float", 10**400)
for s in ["1", "j", "-j", "1-j", "1e5-2.5e-3J", " ( 1+2j ) ", "1 + 2j", "1+2", "infj", "nan+infj", "+1_0.5j", "", "()", "1j+2", "-inf-nanj",
          "1+-2j", "++1", "(1", "1)", "((1))", "1__0", "\u0661j", "1e", "in", "1+infinityj", "1.5e3+.5j", "jj", "1+j2"]:
    record("complex", s)
numbers = [0, 1, -1, 1.5, -2.5, 1j, -1j, 1 + 2j, -0.5 - 3j, 2 + 0j, 0j, 100, 2.5]
for a in numbers:
    record("repr", complex(a))
    record("complex", a)
    for b in numbers:
        record("complex", a, b)
        if isinstance(a, complex) or isinstance(b, complex):
            for sign in ["+", "-", "*", "/", "**", "==", "!=", "<", "//", "%"]:
                record(sign, a, b)
for a in [0j, 1 + 2j, -1j, 1.5 + 0j, 1e300 + 1j, complex(1e308, 1e308), complex(inf, nan), 3 - 4j]:
    for name in ["neg", "pos", "abs", "bool", "hash", "repr", "int", "float", "conjugate", "__complex__"]:
        record(name, a)
record("complex", "1", 2)
record("complex", 1, "2")
record("complex", None)
record("complex", 1, None)

for s in ["0x1.8p3", "inf", "xyz", "0x1p5000", " -0x.8 ", "1.8", "0x.", "0x1p", "1p-1074", "1p-1075", "1.0000000000000001p-1075",
          "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7fp1023", "0x1.00000000000008p0", "0x1.00000000000018p0", "-infinity", "nan ",
          "0x1p99999999999999999999", "0x0p99999999999999999999", "0x1p-99999999999999999999", "0x1.8p+-3", "", "0x"]:
    record("fromhex", s)
for x in [0, 1, -1, 127, 128, -128, -129, 255, 256, 300, 2**70, -2**70]:
    for n in [0, 1, 2, 9, 12]:
        for order in ["big", "little", "foo"]:
            for signed in [False, True]:
                record("to_bytes", x, n, order, signed)
for data in [b"", b"\0", b"\xff", b"\x80\x00", b"\x7f\xff\x01", b"\xff" * 9]:
    for order in ["big", "little"]:
        for signed in [False, True]:
            record("from_bytes", data, order, signed)

specs = ["", "d", "5", "-5", "+", " ", "05", "<5", "^7", "*^7", "=+7", ",", "_", "010,", "08,", "09,", "0=10,", "x=10,", "b", "#b", "o", "#o", "x", "#x",
         "X", "#X", "#010x", "#_b", "#013_b", "_x", ",x", "c", "+c", "#c", "n", ",n", "e", "E", "f", "F", "g", "G", "%", ".2f", ".0f", "#.0f", ".0e",
         "#.0e", ".0g", "#.0g", ".3", ".1", ".0", "#", "#.3", "z", "z.1f", "zd", ".2", ".2d", "s", "y", "10.3e", "+.1%", ",.2f", "_.1f", ",e", ",g",
         "012,.2f", "013,.2f", "010", "<010", "\u20ac=+9", "{", "10d ", "++", ",_", "_,", ",,", ".", ".5f", "20.10g", "G", ".3G", "#g", ".10", "\x01",
         "\u20ac", "99999999999999999999", ".99999999999999999999f", "^020.3f", "0>10,"]
for v in [0, 5, -5, 1234, -1234, 255, 12345678901, 10**20, -10**25, True, False, 0.0, -0.0, 1.5, -2.5, 0.5, 1234.5, 123456.0, 1e16, 1e15, 1e22, 1e-5,
          0.0001, 1234567.891, -0.001, 100000.0, inf, -inf, nan, 1e100, 1 / 3, 10.0, 1 + 2j, 1.5j, -0.0 + 2j, 1234567.5 - 1234567j, 0j,
          complex(inf, nan)]:
    for spec in specs:
        record("format", v, spec)
