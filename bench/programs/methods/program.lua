local Account = {}
Account.__index = Account

function Account.init(self, balance)
  self.balance = balance
  self.changes = 0
  return self
end

function Account.new(balance)
  return Account.init(setmetatable({}, Account), balance)
end

function Account:deposit(amount)
  self.balance = self.balance + amount
  self.changes = self.changes + 1
end

function Account:withdraw(amount)
  self.balance = self.balance - amount
  self.changes = self.changes + 1
end

function Account:worth()
  return self.balance
end

local Savings = setmetatable({}, Account)
Savings.__index = Savings

function Savings.new(balance, rate)
  local self = Account.init(setmetatable({}, Savings), balance)
  self.rate = rate
  return self
end

function Savings:deposit(amount)
  Account.deposit(self, amount + self.rate)
end

function Savings:worth()
  return Account.worth(self) + self.rate
end

local function main(n)
  local accounts = {Account.new(100), Savings.new(100, 3), Savings.new(200, 5)}
  local total = 0
  for i = 0, n - 1 do
    local account = accounts[i % 3 + 1]
    account:deposit(i % 10)
    account:withdraw(4)
    total = total + account:worth() + account.changes
  end
  print(string.format("%.0f", total))
end

main(tonumber(arg[1]))
