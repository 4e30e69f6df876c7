"""Print what CPython says of programs, for mutation_test.go.

Standard input is a JSON list of programs; standard output is one of the
printed errors, each "" for a program that parses.
"""

import ast
import json
import os
import sys
import tempfile
import traceback
import warnings


def check(program, path):
    # The error shows the line that it finds in the file.
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(program)
    try:
        compile(program, path, "exec", ast.PyCF_ONLY_AST)
    except SyntaxError as error:
        return "".join(traceback.format_exception_only(error)).replace(path, "x.py")
    return ""


def main():
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "x.py")
        json.dump([check(program, path) for program in json.load(sys.stdin)], sys.stdout)


main()
