# No := in what a comprehension iterates over, however deep it stands there.
for source in (
    '[x for x in (z := [1])]',
    '[x for x in [y for y in [1] if (z := y)]]',
    '[x for x in (lambda: (z := 1))()]',
    '[x for w in [1] for x in (lambda: (z := 1))()]',
    '[x for x in (lambda z=(q := 1): z)()]',
    '[x for x in [1] if (lambda: (z := 1))()]',
    '[[(z := 1) for y in [1]] for x in [1]]',
    '[x for x in [lambda: [y for y in [1] if (q := y)]]]',
    'class A: [x for x in [y for y in [1] if (z := y)]]',
    '[x async for x in [y for y in [1] if (z := y)]]',
):
    try:
        compile(source, 'f', 'exec')
        print('fine', source)
    except SyntaxError as e:
        print(source, e, e.offset, e.end_offset)


def f(a: int, b: str = '', /, c: float = 1, *d: list, e: dict = {}, **g: set) -> None:
    pass


# Positional-only parameters come behind the others.
print(list(f.__annotations__))
