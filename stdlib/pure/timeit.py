"""How long small pieces of code take."""
import gc
import itertools
import linecache
import sys
import time
import traceback

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5

_FILE = '<timeit-src>'
_TEMPLATE = '''
def inner(_it, _timer{parameters}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
'''


class Timer:
    """Measures a statement, as text or as a function, after another that is run once."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        space = dict(sys._getframe().f_globals) if globals is None else globals
        own, parameters, lines = {}, '', ''
        parts = {}
        for name, code, indent in ('setup', setup, 4), ('stmt', stmt, 8):
            if isinstance(code, str):
                # By itself first: so that it cannot end the function around it.
                lines += code + '\n'
                compile(lines[:-1], _FILE, 'exec')
                parts[name] = code.replace('\n', '\n' + ' ' * indent)
            elif callable(code):
                own['_' + name] = code
                parameters += f', _{name}=_{name}'
                parts[name] = f'_{name}()'
            else:
                raise ValueError(f'{name} is neither a string nor callable')
        self.src = _TEMPLATE.format(parameters=parameters, **parts)
        # So that tracebacks can show the source.
        linecache.cache[_FILE] = len(self.src), None, self.src.splitlines(True), _FILE
        exec(compile(self.src, _FILE, 'exec'), space, own)
        self.inner = own['inner']

    def print_exc(self, file=None):
        """Print the traceback of the exception that is being handled."""
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that it takes that many times, with the collector of garbage off."""
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self.inner(itertools.repeat(None, number), self.timer)
        finally:
            if collecting:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """What timeit returns, several times."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """The first of 1, 2, 5, 10 … times that takes at least 0.2 seconds, and how long that is."""
        for magnitude in itertools.count():
            for digit in 1, 2, 5:
                number = digit * 10**magnitude
                seconds = self.timeit(number)
                if callback:
                    callback(number, seconds)
                if seconds >= 0.2:
                    return number, seconds


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    """The seconds that a statement takes that many times."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """The seconds that a statement takes that many times, several times."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
