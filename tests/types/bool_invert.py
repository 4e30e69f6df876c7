# ~ of a bool is an int, and deprecated.
yes = True
print(~yes)
print(~int(yes))
