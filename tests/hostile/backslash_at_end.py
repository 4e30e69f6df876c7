# A backslash as the last character.
x = 1
y = x + \