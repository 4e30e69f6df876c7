def sum_to(n):
    total = 0
    for i in range(n):
        if i % 3 == 0:
            continue
        total += i
    return total


def first(items, wanted):
    i = 0
    while i < len(items):
        if items[i] is wanted:
            break
        i += 1
    else:
        return None
    return i
