# 3.14: the factory is given the name
# In its eager step it is the current task, and then its maker is again.
import asyncio


async def worker():
    print(asyncio.current_task().get_name())


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    asyncio.current_task().set_name('main')
    asyncio.create_task(worker(), name='eager')
    print(asyncio.current_task().get_name())


asyncio.run(main())
