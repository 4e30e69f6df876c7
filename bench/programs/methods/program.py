import sys


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.changes = 0

    def deposit(self, amount):
        self.balance += amount
        self.changes += 1

    def withdraw(self, amount):
        self.balance -= amount
        self.changes += 1

    def worth(self):
        return self.balance


class Savings(Account):
    def __init__(self, balance, rate):
        super().__init__(balance)
        self.rate = rate

    def deposit(self, amount):
        super().deposit(amount + self.rate)

    def worth(self):
        return super().worth() + self.rate


def main(n):
    accounts = [Account(100), Savings(100, 3), Savings(200, 5)]
    total = 0
    for i in range(n):
        account = accounts[i % 3]
        account.deposit(i % 10)
        account.withdraw(4)
        total += account.worth() + account.changes
    print(total)


main(int(sys.argv[1]))
