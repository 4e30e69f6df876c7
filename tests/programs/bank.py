# Classes that check their invariants: a bank with transactions.
class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f'{account.owner} has {account.balance}, needs {amount}')
        self.missing = amount - account.balance


class Account:
    count = 0
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.log = owner, 0, []
        type(self).count += 1
        self.number = f'{type(self).__name__[0]}{Account.count:03d}'
        if balance:
            self.deposit(balance)

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError('negative balance')
        self._balance = round(value, 2)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f'cannot deposit {amount}')
        self.balance += amount
        self.log.append(('+', amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.log.append(('-', amount))
        return self

    def add_interest(self):
        self.balance *= 1 + self.interest

    def __repr__(self):
        return f'<{self.number} {self.owner} {self.balance:,.2f}>'

    def __lt__(self, other):
        return self.balance < other.balance

    def __iadd__(self, amount):
        return self.deposit(amount)

    def __contains__(self, amount):
        return any(a == amount for _, a in self.log)


class Savings(Account):
    interest = 0.05

    def withdraw(self, amount):
        if amount > 500:
            raise ValueError('limit is 500')
        return super().withdraw(amount)


class Transaction:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(a, a._balance, a.log[:]) for a in self.accounts]
        return self

    def __exit__(self, kind, value, tb):
        if kind:
            for a, balance, log in self.saved:
                a._balance, a.log = balance, log
            print('rolled back:', value)
        return kind is not None and issubclass(kind, (InsufficientFunds, ValueError))


a, b = Account('Ann', 100), Savings('Bob', 1000)
print(a, b, Account.count, Savings.count)
with Transaction(a, b):
    b.withdraw(200)
    a += 200
print(a, b, 200 in a, a.log)
with Transaction(a, b):
    a.withdraw(50)
    b.withdraw(600)
print(a, b)
with Transaction(a):
    a.deposit(5).deposit(10).withdraw(1000)
try:
    a.withdraw(1000)
except InsufficientFunds as e:
    print(e, e.missing)
for bad in (lambda: a.deposit(-5), lambda: setattr(a, 'balance', -1), lambda: a.deposit('x'), lambda: Account(), lambda: a < 5):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
for acc in sorted([b, a]):
    acc.add_interest()
    print(acc, [f'{s}{n}' for s, n in acc.log], max([a, b]).owner)
