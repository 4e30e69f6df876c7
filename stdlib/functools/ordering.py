# total_ordering: for each comparison a class may define, how the others follow
# from it. A rule has the method to ask, whether to negate its answer, and what
# to do with equality: None, or whether equal objects are in or out.
_ORDERING_RULES = {
    '__lt__': {'__gt__': (True, False), '__le__': (False, True), '__ge__': (True, None)},
    '__le__': {'__ge__': (True, True), '__lt__': (False, False), '__gt__': (True, None)},
    '__gt__': {'__lt__': (True, False), '__ge__': (False, True), '__le__': (True, None)},
    '__ge__': {'__le__': (True, True), '__gt__': (False, False), '__lt__': (True, None)},
}


def _derived_comparison(name, root, negated, equal):
    def method(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if negated:
            answer = not answer
        if equal is True:
            return answer or self == other
        if equal is False:
            return answer and self != other
        return answer
    method.__name__ = name
    method.__qualname__ = f'{root}.{name}'
    method.__doc__ = f'Derived from {root}.'
    return method


def total_ordering(cls):
    """Give a class that defines one ordering comparison the three others."""
    roots = [name for name in _ORDERING_RULES
             if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for root in ('__lt__', '__le__', '__gt__', '__ge__'):
        if root in roots:
            break
    for name, (negated, equal) in _ORDERING_RULES[root].items():
        if name not in roots:
            setattr(cls, name, _derived_comparison(name, root, negated, equal))
    return cls
