import sys

WORDS = 5000


def main(n):
    words = []
    for i in range(WORDS):
        words.append("word" + str(i))
    counts = {}
    seed = 42
    for _ in range(n):
        seed = (seed * 3877 + 29573) % 139968
        word = words[seed % WORDS]
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    checksum = 0
    for word, count in counts.items():
        checksum += len(word) * count * count
    print(len(counts), checksum)


main(int(sys.argv[1]))
