# An exception raised in an except* block joins the rest.
try:
    raise ExceptionGroup('first', [ValueError(1), TypeError(2)])
except* ValueError:
    raise KeyError('while handling')
