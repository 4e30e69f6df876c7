# virtual-time
"""A race that the usual order of events hides.

A deposit and a withdrawal ask the bank at the same time, and it answers both in
a tenth of a second. Whoever asked first hears first, as a rule; nothing promises
it. --schedules runs the script in other orders until one ends differently, and
tells how to see that again:

    asyn --virtual-time --schedules 200 examples/race.py
"""
import asyncio

balance = 0


async def bank():
    await asyncio.sleep(0.1)


async def deposit(amount):
    global balance
    await bank()
    balance += amount


async def withdraw(amount):
    global balance
    await bank()
    if amount > balance:
        raise ValueError(f'only {balance} left')
    balance -= amount


async def racing():
    await asyncio.gather(deposit(100), withdraw(80))


async def in_order():
    await deposit(100)
    await withdraw(80)


async def main():
    global balance
    for pay in in_order, racing:
        balance = 0
        try:
            await pay()
            print(f'{pay.__name__}: {balance} left')
        except ValueError as e:
            print(f'{pay.__name__}: refused, {e}')


asyncio.run(main())
