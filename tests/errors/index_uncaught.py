# An index out of range in a loop.
def total(rows):
    result = 0
    for i in range(len(rows) + 1):
        result += rows[i]
    return result


print(total([1, 2, 3]))
