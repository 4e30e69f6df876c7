"""The command: measures the statement that its arguments are the lines of."""
import os
import sys
import time
import timeit
import warnings

_HELP = '''\
Measures how long a statement takes.

python timeit.py [-n N] [-r N] [-s S] [-p] [-v] [-u U] [-h] [--] [statement]

  -n/--number N   how many times the statement is executed: by default as often as takes 0.2 seconds
  -r/--repeat N   how many times that is measured, by default 5
  -s/--setup S    a statement that is executed once before, and not measured; several are its lines
  -p/--process    measure the time of the process (time.process_time)
  -v/--verbose    tell all results; twice for more digits
  -u/--unit U     nsec, usec, msec or sec
'''
_UNITS = {'sec': 1.0, 'msec': 1e-3, 'usec': 1e-6, 'nsec': 1e-9}
_VALUES = {'n': 'number', 'r': 'repeat', 's': 'setup', 'u': 'unit'}
_FLAGS = {'p': 'process', 'v': 'verbose', 'h': 'help'}


class _Refused(Exception):
    pass


def _options(args):
    """The options that args begins with, as pairs of name and value, and the rest of args."""
    args, found = list(args), []
    while args and args[0].startswith('-') and args[0] != '-':
        arg = args.pop(0)
        if arg == '--':
            break
        if arg.startswith('--'):
            name, given, value = arg[2:].partition('=')
            if name not in (*_VALUES.values(), *_FLAGS.values()):
                raise _Refused(f'option --{name} not recognized')
            wants = name in _VALUES.values()
            if given and not wants:
                raise _Refused(f'option --{name} must not have an argument')
            if wants and not given and not args:
                raise _Refused(f'option --{name} requires argument')
            found.append((name, args.pop(0) if wants and not given else value))
            continue
        letters = arg[1:]
        while letters:
            letter, letters = letters[0], letters[1:]
            if letter in _FLAGS:
                found.append((_FLAGS[letter], ''))
            elif letter not in _VALUES:
                raise _Refused(f'option -{letter} not recognized')
            elif not letters and not args:
                raise _Refused(f'option -{letter} requires argument')
            else:
                found.append((_VALUES[letter], letters or args.pop(0)))
                letters = ''
    return found, args


def _main(args):
    try:
        options, lines = _options(args)
    except _Refused as e:
        print(e)
        print('use -h/--help for command line help')
        return 2
    number, repeat, unit, setup, verbose, precision, timer = 0, timeit.default_repeat, None, [], 0, 3, timeit.default_timer
    for name, value in options:
        match name:
            case 'help':
                print(_HELP, end='')
                return 0
            case 'number':
                number = int(value)
            case 'repeat':
                repeat = max(int(value), 1)
            case 'setup':
                setup.append(value)
            case 'process':
                timer = time.process_time
            case 'verbose':
                precision += verbose > 0
                verbose += 1
            case 'unit' if value in _UNITS:
                unit = value
            case 'unit':
                print('Unrecognized unit. Please select nsec, usec, msec, or sec.', file=sys.stderr)
                return 2

    def shown(seconds):
        chosen = unit or next((u for u, scale in _UNITS.items() if seconds >= scale), 'nsec')
        return f'{seconds / _UNITS[chosen]:.{precision}g} {chosen}'
    sys.path.insert(0, os.curdir)
    measured = timeit.Timer('\n'.join(lines) or 'pass', '\n'.join(setup) or 'pass', timer)
    try:
        if not number:
            def tell(n, seconds):
                print(f'{_loops(n)} -> {seconds:.{precision}g} secs')
            number, _ = measured.autorange(tell if verbose else None)
            if verbose:
                print()
        times = measured.repeat(repeat, number)
    except BaseException:
        measured.print_exc()
        return 1
    if verbose:
        print(f'raw times: {", ".join(map(shown, times))}\n')
    best, worst = min(times) / number, max(times) / number
    print(f'{_loops(number)}, best of {repeat}: {shown(best)} per loop')
    if worst >= 4 * best:
        warnings.warn_explicit(f'The test results are likely unreliable. The worst time ({shown(worst)}) was more than four times slower '
                               f'than the best time ({shown(best)}).', UserWarning, '', 0)
    return 0


def _loops(n):
    return f'{n} loop{"s" * (n != 1)}'


if __name__ == '__main__':
    sys.exit(_main(sys.argv[1:]))
