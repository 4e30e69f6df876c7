# module
"""Runs lines of source in the namespace of the script that asks, and prints what each gives or raises."""
import sys


def each(lines):
    space, pending = sys._getframe(1).f_globals, ''
    for line in lines.strip().splitlines():
        line = pending + line
        if line.rpartition('\n')[2].startswith('@'):  # a decorator belongs to the line that follows
            pending = line + '\n'
            continue
        pending = ''
        try:
            try:
                code = compile(line, '<line>', 'eval')
            except SyntaxError:
                code = compile(line, '<line>', 'exec')
            result = eval(code, space)
        except BaseException as e:
            print(line, '!!', type(e).__name__ + ':', e)
        else:
            print(line, '->', repr(result))
