# A triple-quoted f-string that is not closed.
x = 1
y = f'''abc {x}
def
print(x)
