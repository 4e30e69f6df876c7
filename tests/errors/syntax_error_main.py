# The script itself does not parse: nothing runs.
print('never printed')
x = (1 + 2
y = 3
