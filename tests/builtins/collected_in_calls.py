# A collection while a builtin function calls back leaves the arguments that it has, with a * or without.
import gc


class Text:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        gc.collect()
        return str(self.n)


def negative(n):
    gc.collect()
    return -n


texts = [Text(n) for n in range(5)]
print(*texts)
print(texts[0], texts[1], texts[2], texts[3], sep=' ')
print('{} {} {} {} {}'.format(*texts))
print(max(*[3, 1, 2, 5, 4], key=negative), min(3, 1, 2, 5, 4, **{'key': negative}))
print([*map(*[lambda a, b, c: a + b + negative(c), [1, 2], [3, 4], [5, 6]])])
