"""The command: tests the files it is given, Python or text."""
import doctest
import os
import sys

_USAGE = 'usage: doctest.py [-h] [-v] [-o OPTION] [-f] file [file ...]\n'


def _refuse(message):
    sys.stderr.write(f'{_USAGE}doctest.py: error: {message}\n')
    sys.exit(2)


def _main(args):
    files, flags, verbose = [], 0, False
    args = iter(args)
    for arg in args:
        if arg in ('-h', '--help'):
            print(_USAGE + '\n-v, --verbose    tell of every example\n-f, --fail-fast  stop at the first failure\n'
                  '-o, --option     set an option: ' + ', '.join(doctest.OPTIONFLAGS_BY_NAME))
            return 0
        elif arg in ('-v', '--verbose'):
            verbose = True
        elif arg in ('-f', '--fail-fast'):
            flags |= doctest.FAIL_FAST
        elif arg in ('-o', '--option'):
            name = next(args, None)
            if name is None:
                _refuse('argument -o/--option: expected one argument')
            if name not in doctest.OPTIONFLAGS_BY_NAME:
                _refuse(f'argument -o/--option: invalid choice: {name!r}')
            flags |= doctest.OPTIONFLAGS_BY_NAME[name]
        elif arg.startswith('-'):
            _refuse(f'unrecognized arguments: {arg}')
        else:
            files.append(arg)
    if not files:
        _refuse('the following arguments are required: file')
    for file in files:
        if file.endswith('.py'):
            folder, name = os.path.split(file)
            sys.path.insert(0, os.path.abspath(folder))
            module = __import__(name[:-3])
            del sys.path[0]
            failed, _ = doctest.testmod(module, verbose=verbose, optionflags=flags)
        else:
            failed, _ = doctest.testfile(file, module_relative=False, verbose=verbose, optionflags=flags)
        if failed:
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(_main(sys.argv[1:]))
