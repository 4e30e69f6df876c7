# Results are shown as module reprlib abbreviates them.
import asyncio


class Nothing:
    def __repr__(self):
        raise ValueError('no repr')


async def main():
    for value in (
            [1] * 20, 'x' * 100, {'b': 1, 'a': 2, 'd': 3, 'c': 4, 'e': 5}, {2: 1, 'a': 2}, {}, (1, (2, (3, (4, (5, (6, (7, 8))))))),
            {3, 1, 2}, set(), set(range(10, 0, -1)), frozenset(range(10)), frozenset(), frozenset({(1,)}), {1, 'a'} - {'a'}, 10 ** 60,
            b'q' * 60, [[1, [2, [3]]]] * 8, {'k': {'l': [1, 2, {3}]}}, (1,), (), bytearray(b'z' * 50), ValueError('e' * 80), [{1}] * 7):
        future = asyncio.get_running_loop().create_future()
        future.set_result(value)
        print(future)
    for value in Nothing(), [Nothing()], {1: Nothing()}:
        future = asyncio.get_running_loop().create_future()
        future.set_result(value)
        print(repr(future).split(' at 0x')[0])


asyncio.run(main())
