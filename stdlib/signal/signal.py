class _Named(int):
    """An int that knows its name, as the members of an enum.IntEnum do."""

    _members = {}

    def __new__(cls, value):
        try:
            return cls._members[value]
        except KeyError:
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}') from None

    @classmethod
    def _add(cls, name, value):
        member = cls._members.get(value)
        if member is None:
            member = cls._members[value] = int.__new__(cls, value)
            member.name = name
        setattr(cls, name, member)
        return member

    value = property(int)
    __str__ = int.__repr__
    __format__ = int.__format__

    def __repr__(self):
        return f'<{self.__class__.__name__}.{self.name}: {int(self)}>'


class Signals(_Named):
    """The signals that the system has."""
    _members = {}


class Handlers(_Named):
    """What can stand in the place of a handler."""
    _members = {}


for _name, _number in _table():
    globals()[_name] = Signals._add(_name, _number)

SIG_DFL = Handlers._add('SIG_DFL', 0)
SIG_IGN = Handlers._add('SIG_IGN', 1)


def valid_signals():
    return {Signals._members.get(number, number) for number in range(1, NSIG) if number not in (32, 33)}


del _name, _number, _table
