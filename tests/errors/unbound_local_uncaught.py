# Assigning in a function makes the name local.
counter = 0


def increment():
    counter += 1


increment()
