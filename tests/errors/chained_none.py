# from None hides the context.
try:
    {}['hidden']
except KeyError:
    raise RuntimeError('shown alone') from None
