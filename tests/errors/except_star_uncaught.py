# What except* leaves over.
try:
    raise ExceptionGroup('mixed', [ValueError(1), TypeError(2), ExceptionGroup('inner', [ValueError(3), KeyError(4)])])
except* ValueError as e:
    print('handled', len(e.exceptions))
