# An f-string that is not closed.
x = 1
print(f'value {x
print(x)
