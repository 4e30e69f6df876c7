import sys


def main(rounds):
    total = 0
    for r in range(rounds):
        parts = []
        for i in range(1000):
            parts.append("item" + str(i * r))
        line = ",".join(parts)
        line = line.replace("item", "thing-").upper()
        for field in line.split(","):
            name, _, number = field.partition("-")
            if number.endswith("7"):
                total += len(name) + len(number)
    print(total, len(line))


main(int(sys.argv[1]))
