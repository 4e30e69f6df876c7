# Tasks that scripts write from scratch tell of themselves: of a task of asyncio the loop knows.

_registered = []
_entered = {}


def _register_task(task):
    """Have all_tasks show a task until it is done."""
    if not isinstance(task, Task) and task not in _registered:
        _registered.append(task)


def _unregister_task(task):
    """Have all_tasks show a task no longer."""
    if task in _registered:
        _registered.remove(task)


def _enter_task(loop, task):
    """Say that a task runs in the loop until _leave_task."""
    current = current_task(loop)
    if current is not None:
        raise RuntimeError(f'Cannot enter into task {task!r} while another task {current!r} is being executed.')
    _entered[loop] = task


def _leave_task(loop, task):
    """Say that the task that runs in the loop has given control back."""
    if _entered.get(loop) is not task or task is None:
        raise RuntimeError(f'Leaving task {task!r} does not match the current task {current_task(loop)!r}.')
    del _entered[loop]


def _pending_tasks(loop):
    _registered[:] = [task for task in _registered if not task.done()]
    return [task for task in _registered if task.get_loop() is loop]


_show_tasks(_entered.get, _pending_tasks)
