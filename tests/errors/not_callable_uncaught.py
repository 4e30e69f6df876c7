# Calling a list by mistake.
items = [1, 2, 3]
for i in range(3):
    print(items(i))
