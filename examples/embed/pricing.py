# module
"""The shop's rules, as its owner wrote them. See main.go."""
import asyncio


async def price(order):
    # All prices are asked for at the same time.
    prices = await asyncio.gather(*(stock_price(line['item']) for line in order))
    total = 0
    for line, each in zip(order, prices):
        total += line['n'] * each * (1 - discount(line['n']))
    return f'{total:.2f} {currency}'


def receipt(order):
    print('printing a receipt of', len(order), 'lines')
    return [f"{line['n']} x {line['item']}" for line in order]
