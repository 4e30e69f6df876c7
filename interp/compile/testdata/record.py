"""Writes what CPython says about each program of errors.txt.

    PYENV_VERSION=3.13.0 python3 record.py

A block is a program and a line that starts with "=>": the place and message of
its SyntaxError or of its SyntaxWarnings, or "fine". Lines that start with "=>!"
are written by hand, where 3.14 says something else, and stay as they are.
"""
import warnings


def judge(program):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            compile(program, 'x', 'exec')
        except SyntaxError as e:
            return [f'{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.msg}']
    return [f'warning {w.lineno} {w.message}' for w in seen] or ['fine']


def main():
    out, program = [], []
    for line in open('errors.txt').read().splitlines():
        if line.startswith('=>!'):
            out += program + [line]
            program = []
        elif line.startswith('=>'):
            if program:
                out += program + ['=> ' + text for text in judge('\n'.join(program) + '\n')]
                program = []
        elif line or program:
            program.append(line)
        if line.startswith('=>') or not (line or program):
            if out and out[-1] != '':
                out.append('')
    open('errors.txt', 'w').write('\n'.join(out).strip() + '\n')


main()
