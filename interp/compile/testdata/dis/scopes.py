def counter(start, step=1):
    count = start

    def advance():
        nonlocal count
        count += step
        return [count * k for k in range(step)]

    return advance


class Base:
    limit: int = 3

    def name(self):
        return super().name()
