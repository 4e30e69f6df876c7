"""Print CPython's syntax trees in the form of parser's dump_test.go.

For each path given on standard input, one line: the tree as text, or an
exclamation mark and the error. With the argument "hash", a SHA-256 of it.
"""

import ast
import hashlib
import struct
import sys
import warnings

SKIP = {"ctx", "kind", "type_comment", "type_ignores"}


def constant(value):
    if value is None or value is True or value is False:
        return str(value)
    if value is ...:
        return "Ellipsis"
    if isinstance(value, str):
        return "s" + value.encode("utf-8", "surrogatepass").hex()
    if isinstance(value, bytes):
        return "b" + value.hex()
    if isinstance(value, int):
        return "i%x" % value
    if isinstance(value, float):
        return "f" + struct.pack(">d", value).hex()
    return "j" + struct.pack(">d", value.imag).hex()


def dump(value, write):
    if isinstance(value, list):
        write("[")
        for item in value:
            dump(item, write)
            write(",")
        write("]")
    elif isinstance(value, (ast.operator, ast.unaryop, ast.boolop, ast.cmpop)):
        write(type(value).__name__)
    elif isinstance(value, ast.AST):
        node(value, write)
    elif value is None:
        write("-")
    elif isinstance(value, str):
        write(value)
    else:
        write(str(int(value)))


def node(value, write):
    write(type(value).__name__)
    if "lineno" in value._attributes:
        write("@%d:%d-%d:%d" % (value.lineno, value.col_offset, value.end_lineno, value.end_col_offset))
    write("(")
    if isinstance(value, (ast.Constant, ast.MatchSingleton)):
        write(constant(value.value))
    else:
        fields = sorted((name.replace("_", ""), name) for name in value._fields if name not in SKIP)
        for short, name in fields:
            write(short + "=")
            dump(getattr(value, name), write)
            write(" ")
    write(")")


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogatepass")
    for path in sys.stdin.read().splitlines():
        with open(path, "rb") as file:
            source = file.read()
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError) as error:
            print("!", error)
            continue
        parts = []
        dump(tree.body, parts.append)
        text = "".join(parts)
        if sys.argv[1:] == ["hash"]:
            text = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        print(text)


main()
