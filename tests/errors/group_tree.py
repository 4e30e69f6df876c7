# Exception groups are printed as a tree.
def fail(x):
    raise ValueError(x)


errors = []
for i in range(2):
    try:
        fail(i)
    except ValueError as e:
        e.add_note(f'note {i}')
        errors.append(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError('chained')
except TypeError as e:
    inner = ExceptionGroup('inner', [e, OSError('plain')])
raise ExceptionGroup('outer', [*errors, inner])
