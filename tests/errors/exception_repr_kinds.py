# How uncaught exceptions with odd arguments are printed.
class E(Exception):
    pass


class WithRepr(Exception):
    def __repr__(self):
        return 'repr is not used'

    def __str__(self):
        return 'str is used'


class Multi(Exception):
    def __init__(self, a, b):
        self.a = a


errors = [E(), E(''), E('one'), E('one', 2), E(None), E(('t',)), E(b'bytes'), E('line 1\nline 2'), WithRepr(1), Multi(1, 2), KeyError(('a', 1)), E({'k': 'v'}), E(E('inner')), StopIteration(), E('   ')]
raise ExceptionGroup('', errors)
