# Groups whose members have causes, contexts, notes and groups of their own.
def leaf(n):
    try:
        [][n]
    except IndexError as e:
        err = ValueError(f'leaf {n}')
        err.add_note(f'note on {n}')
        raise err from e


def collect(n):
    errors = []
    for i in range(n):
        try:
            leaf(i)
        except ValueError as e:
            errors.append(e)
    group = ExceptionGroup(f'collected {n}', errors)
    group.add_note('note on the group')
    raise group


try:
    collect(2)
except ExceptionGroup as e:
    raise RuntimeError('top') from e
