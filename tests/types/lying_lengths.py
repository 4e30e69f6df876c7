# Who asks an iterable for its length, and what becomes of a wrong answer.
class Iterable:
    def __iter__(self):
        return iter([1, 2])


class NegativeLen(Iterable):
    def __len__(self):
        return -5


class NegativeList(list):
    def __len__(self):
        return -5


class NegativeHint(Iterable):
    def __length_hint__(self):
        return -5


class TextHint(Iterable):
    def __length_hint__(self):
        return 'a'


class RaisingHint(Iterable):
    def __length_hint__(self):
        raise TypeError(1)


class RaisingLen(NegativeHint):
    def __len__(self):
        raise TypeError(1)


class FailingLen(NegativeHint):
    def __len__(self):
        raise ValueError(1)


class NotAnIterator:
    def __iter__(self):
        return 1


for value in (
    NegativeLen(), NegativeList([1, 2]), NegativeHint(), TextHint(), RaisingHint(), RaisingLen(), FailingLen(),
    NotAnIterator(), list[int],
):
    print(getattr(value, '__name__', None) or type(value).__name__)
    for f in bytes, bytearray, list, tuple, set, sorted, sum, ','.join, bytearray().extend, reversed, lambda v: 1 in v, lambda v: [*v]:
        try:
            result = repr(f(value)).split(' at 0x')[0]
        except Exception as e:
            result = f'{type(e).__name__}: {e}'
        print('   ', result)
