# Tasks of a group have names and contexts as others have.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


async def child():
    print(asyncio.current_task().get_name(), var.get())


async def main():
    context = contextvars.copy_context()
    context.run(var.set, 'own')
    async with asyncio.TaskGroup() as group:
        group.create_task(child(), name='plain')
        group.create_task(child(), name='in context', context=context)


asyncio.run(main())
