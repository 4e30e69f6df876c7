class Account {
  constructor(balance) {
    this.balance = balance;
    this.changes = 0;
  }

  deposit(amount) {
    this.balance += amount;
    this.changes += 1;
  }

  withdraw(amount) {
    this.balance -= amount;
    this.changes += 1;
  }

  worth() {
    return this.balance;
  }
}

class Savings extends Account {
  constructor(balance, rate) {
    super(balance);
    this.rate = rate;
  }

  deposit(amount) {
    super.deposit(amount + this.rate);
  }

  worth() {
    return super.worth() + this.rate;
  }
}

function main(n) {
  const accounts = [new Account(100), new Savings(100, 3), new Savings(200, 5)];
  let total = 0;
  for (let i = 0; i < n; i++) {
    const account = accounts[i % 3];
    account.deposit(i % 10);
    account.withdraw(4);
    total += account.worth() + account.changes;
  }
  console.log(total);
}

main(Number(process.argv[2]));
