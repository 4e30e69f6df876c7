import sys


def main(n):
    people = []
    seed = 42
    for i in range(n):
        seed = seed * 16807 % 2147483647
        people.append(("person" + str(i), seed))
    people.sort(key=lambda person: person[1])
    checksum = 0
    for rank, person in enumerate(people):
        checksum = (checksum + rank * len(person[0]) + person[1]) % 1000003
    print(checksum)


main(int(sys.argv[1]))
