# differs: the library goes on with its own modules where a script's hide them; CPython's dataclasses, enum and asyncio would fail here
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'hiding'))

import asyncio
import copy
import dataclasses
import enum
import types

print(types.mine, copy.deepcopy([1]))
print([os.path.basename(sys.modules[name].__file__) for name in ('copy', 'types')])


@dataclasses.dataclass
class Point:
    x: list


class Color(enum.Enum):
    RED = 1


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(asyncio.sleep(0, 'slept'))
    return task.result()


print(dataclasses.asdict(Point([1])), dataclasses.replace(Point([1]), x=2), Color.RED)
print(asyncio.run(main()))
