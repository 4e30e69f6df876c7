# Only the first fifteen of a group are printed, and nesting stops at ten.
g = ValueError('deepest')
for i in range(12):
    g = ExceptionGroup(f'level {i}', [g])
raise ExceptionGroup('many', [g, *(ValueError(i) for i in range(20))])
