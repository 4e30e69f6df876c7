# What the modules of the package hold is what asyncio holds.
import asyncio
import asyncio.coroutines
import asyncio.events
import asyncio.locks
import asyncio.queues
import asyncio.taskgroups
import asyncio.tasks
import asyncio.timeouts
from asyncio import futures, runners
from asyncio.exceptions import CancelledError

print(asyncio.tasks.Task is asyncio.Task, asyncio.queues.Queue is asyncio.Queue, asyncio.locks.Lock is asyncio.Lock)
print(futures.Future is asyncio.Future, runners.run is asyncio.run, CancelledError is asyncio.CancelledError)
print(asyncio.events.get_running_loop is asyncio.get_running_loop, asyncio.taskgroups.TaskGroup is asyncio.TaskGroup)
print(asyncio.timeouts.timeout is asyncio.timeout, asyncio.coroutines.iscoroutine is asyncio.iscoroutine)
print(asyncio.tasks.__name__, asyncio.queues.__name__)
