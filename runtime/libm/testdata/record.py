"""Record what this machine's C library computes, through CPython's math module.

    python3 record.py > vectors.txt
"""
import math
import random
import struct

RANGES = {
    "exp": (-40, 40), "exp2": (-40, 40), "expm1": (-5, 5),
    "log": (1e-3, 1e4), "log2": (1e-3, 1e4), "log10": (1e-3, 1e4), "log1p": (-0.9, 100),
    "sin": (-100, 100), "cos": (-100, 100), "tan": (-10, 10),
    "asin": (-1, 1), "acos": (-1, 1), "atan": (-10, 10),
    "sinh": (-10, 10), "cosh": (-10, 10), "tanh": (-4, 4),
    "asinh": (-50, 50), "acosh": (1, 50), "atanh": (-1, 1),
}
EXTREMES = [1e-300, 5e-324, 1e-8, 0.5, 0.7, 1.0, 1e10, 1e22, 1.7e308, 708.5, 709.7, 30.0, 650.0]
random.seed(20)


def bits(x):
    return struct.pack(">d", x).hex()


def record(name, *args):
    try:
        result = math.pow(*args) if name == "pow" else getattr(math, name)(*args)
    except (ValueError, OverflowError):
        return
    print(name, *map(bits, args), bits(result))


for name, (low, high) in RANGES.items():
    for i in range(150):
        x = random.uniform(low, high)
        record(name, round(x, 2) if i % 3 == 0 else x)
    for x in EXTREMES:
        record(name, x)
        record(name, -x)
for i in range(600):
    x, y = random.uniform(0.01, 50), random.uniform(-8, 8)
    if i % 3 == 0:
        x, y = round(x, 1) + 0.1, round(y, 1)
    record("pow", x, y)
    record("atan2", x - 25, y)
    record("hypot", x, y)
for x in EXTREMES:
    for y in EXTREMES:
        for name in "pow", "atan2", "hypot":
            record(name, x, y)
            record(name, x, -y)
            record(name, -x, y)
