import sys


def primes_below(n):
    composite = [False] * n
    count = 0
    for i in range(2, n):
        if composite[i]:
            continue
        count += 1
        for j in range(i * i, n, i):
            composite[j] = True
    return count


print(primes_below(int(sys.argv[1])))
