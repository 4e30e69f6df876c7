package asyncio

import (
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// Module makes the module asyncio.
func Module(th *runtime.Thread) (*runtime.Module, error) {
	m, err := definition.New(th)
	if err != nil {
		return nil, err
	}
	d := m.Dict()
	for _, n := range coroutineFunctions {
		d.SetStr(runtime.Intern(n.Name()), n.Value())
	}
	var names []runtime.Value
	d.Each(func(k, _ runtime.Value) bool {
		if s := runtime.AsStr(k); !strings.HasPrefix(s.String(), "_") {
			names = append(names, k)
		}
		return true
	})
	for name := range embedded {
		names = append(names, runtime.Intern(name).Value())
	}
	d.SetStr(runtime.Intern("__all__"), runtime.NewList(names).Value())
	d.SetStr(runtime.Intern("__path__"), runtime.NewList(nil).Value())
	d.SetStr(runtime.Intern("__getattr__"), runtime.NewNative("asyncio", "__getattr__(name, /)", moduleGetAttr).Value())
	return m, nil
}

// Submodules are the modules of CPython's package asyncio that programs import
// from. Here all is in one, and they are views of it.
var Submodules = []string{
	"base_events", "base_futures", "base_tasks", "coroutines", "events", "exceptions", "futures", "locks", "queues",
	"runners", "taskgroups", "tasks", "threads", "timeouts",
}

// Submodule makes the module asyncio.name.
func Submodule(name string) func(th *runtime.Thread) (*runtime.Module, error) {
	return func(th *runtime.Thread) (*runtime.Module, error) {
		m, err := Module(th)
		if err != nil {
			return nil, err
		}
		m.Dict().SetStr(runtime.Intern("__name__"), runtime.NewStr("asyncio."+name).Value())
		m.Dict().SetStr(runtime.Intern("__package__"), runtime.NewStr("asyncio").Value())
		m.Dict().DeleteStr(runtime.Intern("__path__"))
		return m, nil
	}
}

// moduleGetAttr makes what the module has on demand: submodules, and the
// classes written in asyn.
func moduleGetAttr(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	name := runtime.AsStr(args[0])
	if name == nil {
		return runtime.Value{}, th.TypeErrorf("attribute name must be string, not '%s'", args[0].Type().Name())
	}
	if source, ok := embedded[name.String()]; ok {
		return define(th, source, name)
	}
	for _, sub := range Submodules {
		if sub == name.String() {
			return th.Interp.Importer.Import(th, runtime.Intern("asyncio."+sub), runtime.NewDict(),
				runtime.NewTuple(runtime.Intern("__name__").Value()).Value(), 0)
		}
	}
	return runtime.Value{}, th.Raise(runtime.AttributeError, "module 'asyncio' has no attribute '"+name.String()+"'")
}

var coroutineFunctions = []*runtime.Native{
	runtime.NewCoroutineNative("asyncio.tasks", "sleep(delay, result=None)", sleep),
	runtime.NewCoroutineNative("asyncio.tasks", "wait_for(fut, timeout)", waitFor),
	runtime.NewCoroutineNative("asyncio.tasks", "wait(fs, *, timeout=None, return_when='ALL_COMPLETED')", wait),
	runtime.NewCoroutineNative("asyncio.threads", "to_thread(func, /, *args, **kwargs)", toThread),
}

var definition = runtime.ModuleDef{
	Name: "asyncio",
	Doc:  "Tasks, futures, synchronisation and queues for async def, on the interpreter's own event loop.",
	Functions: []runtime.Function{
		{Sig: "run(main, *, debug=None, loop_factory=None)", Fn: run},
		{Sig: "create_task(coro, *, name=None, context=None, eager_start=None)", Fn: createTask},
		{Sig: "ensure_future(coro_or_future, *, loop=None)", Fn: ensureFuture},
		{Sig: "gather(*coros_or_futures, return_exceptions=False)", Fn: gather},
		{Sig: "shield(arg)", Fn: shield},
		{Sig: "as_completed(fs, *, timeout=None)", Fn: asCompleted},
		{Sig: "timeout(delay)", Fn: timeout},
		{Sig: "timeout_at(when)", Fn: timeoutAt},
		{Sig: "current_task(loop=None)", Fn: currentTask},
		{Sig: "all_tasks(loop=None)", Fn: allTasks},
		{Sig: "create_eager_task_factory(custom_task_constructor)", Fn: createEagerTaskFactory},
		{Sig: "eager_task_factory(loop, coro, *, name=None, context=None, eager_start=True)", Fn: eagerTaskFactory},
		{Sig: "iscoroutine(obj)", Fn: isCoroutine},
		{Sig: "iscoroutinefunction(func)", Fn: isCoroutineFunction},
		{Sig: "isfuture(obj)", Fn: isFuture},
		{Sig: "run_coroutine_threadsafe(coro, loop)", Fn: runCoroutineThreadsafe},
		{Sig: "wrap_future(future, *, loop=None)", Fn: wrapFuture},
		{Sig: "get_running_loop()", Fn: getRunningLoop},
		{Sig: "_get_running_loop()", Fn: getRunningLoopOrNone},
		{Sig: "get_event_loop()", Fn: getEventLoop},
		{Sig: "new_event_loop()", Fn: newEventLoop},
		{Sig: "set_event_loop(loop, /)", Fn: setEventLoop},
	},
	Constants: []runtime.Constant{
		{Name: "Future", Value: loop.FutureType.Value()},
		{Name: "Task", Value: loop.TaskType.Value()},
		{Name: "Handle", Value: loop.HandleType.Value()},
		{Name: "TimerHandle", Value: loop.TimerHandleType.Value()},
		{Name: "AbstractEventLoop", Value: loop.LoopType.Value()},
		{Name: "BaseEventLoop", Value: loop.LoopType.Value()},
		{Name: "SelectorEventLoop", Value: loop.LoopType.Value()},
		{Name: "EventLoop", Value: loop.LoopType.Value()},
		{Name: "CancelledError", Value: loop.CancelledError.Value()},
		{Name: "InvalidStateError", Value: loop.InvalidStateError.Value()},
		{Name: "TimeoutError", Value: runtime.TimeoutError.Value()},
		{Name: "Runner", Value: runnerType.Value()},
		{Name: "TaskGroup", Value: taskGroupType.Value()},
		{Name: "Timeout", Value: timeoutType.Value()},
		{Name: "Queue", Value: queueType.Value()},
		{Name: "LifoQueue", Value: lifoQueueType.Value()},
		{Name: "PriorityQueue", Value: priorityQueueType.Value()},
		{Name: "QueueEmpty", Value: queueEmpty.Value()},
		{Name: "QueueFull", Value: queueFull.Value()},
		{Name: "QueueShutDown", Value: queueShutDown.Value()},
		{Name: "Event", Value: eventType.Value()},
		{Name: "Lock", Value: lockType.Value()},
		{Name: "Condition", Value: conditionType.Value()},
		{Name: "Semaphore", Value: semaphoreType.Value()},
		{Name: "BoundedSemaphore", Value: boundedSemaphoreType.Value()},
		{Name: "BrokenBarrierError", Value: brokenBarrierError.Value()},
		{Name: "IncompleteReadError", Value: incompleteReadError.Value()},
		{Name: "LimitOverrunError", Value: limitOverrunError.Value()},
		{Name: "FIRST_COMPLETED", Value: runtime.Intern(firstCompleted).Value()},
		{Name: "FIRST_EXCEPTION", Value: runtime.Intern(firstException).Value()},
		{Name: "ALL_COMPLETED", Value: runtime.Intern(allCompleted).Value()},
	},
}
