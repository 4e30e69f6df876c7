# module
real = 'real'


def __getattr__(name):
    if name == 'refused' or name.startswith('__'):
        raise AttributeError(f'no {name} here')
    return f'dynamic {name}'


def __dir__():
    return ['b', 'a']
