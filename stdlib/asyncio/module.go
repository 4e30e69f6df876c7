package asyncio

import (
	"slices"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/stdlib/asyncio/transports"
	"github.com/asyn-lang/asyn/stdlib/pysource"
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
	d.SetStr(nameAll, publicNames(d).Value())
	lazy := d.GetStr(nameGetAttr)
	d.SetStr(nameGetAttr, runtime.NewNative("asyncio", "__getattr__(name, /)", func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		s := runtime.AsStr(args[0])
		if s != nil && (slices.Contains(Submodules, s.String()) || s.String() == "log") {
			// Importing from a module gives the module itself, not its package.
			return th.Interp.Importer.Import(th, runtime.Intern("asyncio."+s.String()), runtime.NewDict(),
				runtime.NewTuple(runtime.Intern("__name__").Value()).Value(), 0)
		}
		if s != nil && deprecatedClasses[s.String()] != nil {
			if err := warnOfRemoval(th, s.String(), ""); err != nil {
				return runtime.Value{}, err
			}
			return policyClass(th, s.String())
		}
		if s != nil && (slices.Contains(transports.Names, s.String()) || slices.Contains(transports.Hidden, s.String())) {
			v, err := transports.Lookup(th, s)
			if err == nil {
				d.SetStr(s, v)
			}
			return v, err
		}
		return runtime.Call(th, lazy, args[0])
	}).Value())
	return m, nil
}

var (
	nameAll     = runtime.Intern("__all__")
	nameGetAttr = runtime.Intern("__getattr__")
)

// publicNames is __all__: the names that do not begin with an underscore.
func publicNames(d *runtime.Dict) *runtime.List {
	names := definition.PublicNames(d)
	for _, name := range transports.Names {
		names = append(names, runtime.Intern(name).Value())
	}
	return runtime.NewList(names)
}

// Submodules are the modules of CPython's package asyncio that programs import
// from. Here all is in one, and they are views of it.
var Submodules = []string{
	"base_events", "base_futures", "base_tasks", "coroutines", "events", "exceptions", "futures", "graph", "locks", "protocols",
	"queues", "runners", "streams", "subprocess", "taskgroups", "tasks", "threads", "timeouts", "transports", "trsock",
	"unix_events",
}

// Submodule makes the module asyncio.name.
func Submodule(name string) func(th *runtime.Thread) (*runtime.Module, error) {
	if name == "subprocess" {
		return transports.Subprocess
	}
	return func(th *runtime.Thread) (*runtime.Module, error) {
		whole := runtime.AsModule(runtime.OrNone(th.Interp.Modules.GetStr(runtime.Intern("asyncio"))))
		if whole == nil {
			return nil, th.Raise(runtime.ImportError, "module asyncio was replaced")
		}
		m := runtime.NewModule("asyncio."+name, runtime.None)
		d := m.Dict()
		whole.Dict().Each(func(k, v runtime.Value) bool {
			if s := runtime.AsStr(k); s != nil && !strings.HasPrefix(s.String(), "__") {
				d.SetStr(s, v)
			}
			return true
		})
		d.SetStr(runtime.Intern("__package__"), runtime.Intern("asyncio").Value())
		d.SetStr(nameGetAttr, runtime.NewNative("asyncio."+name, "__getattr__(name, /)", func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.Call(th, whole.Dict().GetStr(nameGetAttr), args[0])
		}).Value())
		return m, nil
	}
}

var coroutineFunctions = []*runtime.Native{
	runtime.NewCoroutineNative("asyncio.tasks", "def sleep(delay, result=None)", sleep),
	runtime.NewCoroutineNative("asyncio.tasks", "def wait_for(fut, timeout)", waitFor),
	runtime.NewCoroutineNative("asyncio.tasks", "def wait(fs, *, timeout=None, return_when='ALL_COMPLETED')", wait),
	runtime.NewCoroutineNative("asyncio.threads", "def to_thread(func, /, *args, **kwargs)", toThread),
}

var definition = runtime.ModuleDef{
	Name: "asyncio",
	Doc:  "Tasks, futures, synchronisation and queues for async def, on the interpreter's own event loop.",
	// Mostly waits inside of try and with: best written in the language itself.
	Sources: []runtime.ModuleSource{
		pysource.Of("asyncio/barrier.py", "Barrier"),
		pysource.Of("asyncio/graph.py",
			"FrameCallGraphEntry", "FutureCallGraph", "capture_call_graph", "format_call_graph", "print_call_graph",
		),
		pysource.Of("asyncio/policies.py", "_AbstractEventLoopPolicy", "_DefaultEventLoopPolicy"),
		pysource.Of("asyncio/extending.py", "_register_task", "_unregister_task", "_enter_task", "_leave_task"),
	},
	Package: true,
	Functions: []runtime.Function{
		{Sig: "def run(main, *, debug=None, loop_factory=None)", Fn: run},
		{Sig: "def create_task(coro, *, name=None, context=None, eager_start=None)", Fn: createTask},
		{Sig: "def ensure_future(coro_or_future, *, loop=None)", Fn: ensureFuture},
		{Sig: "def gather(*coros_or_futures, return_exceptions=False)", Fn: gather},
		{Sig: "def shield(arg)", Fn: shield},
		{Sig: "def as_completed(fs, *, timeout=None)", Fn: asCompleted},
		{Sig: "def timeout(delay)", Fn: timeout},
		{Sig: "def timeout_at(when)", Fn: timeoutAt},
		{Sig: "current_task(loop=None)", Fn: currentTask},
		{Sig: "def all_tasks(loop=None)", Fn: allTasks},
		{Sig: "def create_eager_task_factory(custom_task_constructor)", Fn: createEagerTaskFactory},
		{Sig: "def eager_task_factory(loop, coro, *, name=None, context=None, eager_start=True)", Fn: eagerTaskFactory},
		{Sig: "def iscoroutine(obj)", Fn: isCoroutine},
		{Sig: "def iscoroutinefunction(func)", Fn: isCoroutineFunction},
		{Sig: "def isfuture(obj)", Fn: isFuture},
		{Sig: "def run_coroutine_threadsafe(coro, loop)", Fn: runCoroutineThreadsafe},
		{Sig: "def wrap_future(future, *, loop=None)", Fn: wrapFuture},
		{Sig: "get_running_loop()", Fn: getRunningLoop},
		{Sig: "_get_running_loop()", Fn: getRunningLoopOrNone},
		{Sig: "_set_running_loop(loop, /)", Fn: setRunningLoop},
		{Sig: "_is_coroutine_function(func, /)", Fn: isAwaited},
		{Sig: "_show_tasks(current, pending, /)", Fn: showTasks},
		{Sig: "get_event_loop()", Fn: getEventLoop},
		{Sig: "def new_event_loop()", Fn: newEventLoop},
		{Sig: "def set_event_loop(loop)", Fn: setter(loop.Set)},
		{Sig: "def get_event_loop_policy()", Fn: getEventLoopPolicy},
		{Sig: "def set_event_loop_policy(policy)", Fn: setEventLoopPolicy},
		{Sig: "future_add_to_awaited_by(future, waiter, /)", Fn: onAwaited((*loop.Future).AddAwaitedBy)},
		{Sig: "future_discard_from_awaited_by(future, waiter, /)", Fn: onAwaited((*loop.Future).DiscardAwaitedBy)},
		{Sig: "_awaited_by(future, /)", Fn: awaitedBy},
		{Sig: "_current_loop()", Fn: currentLoop},
		{Sig: "_set_current_loop(loop, /)", Fn: setCurrentLoop},
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
		{Name: "IncompleteReadError", Value: transports.IncompleteReadError.Value()},
		{Name: "LimitOverrunError", Value: transports.LimitOverrunError.Value()},
		{Name: "FIRST_COMPLETED", Value: runtime.Intern(firstCompleted).Value()},
		{Name: "FIRST_EXCEPTION", Value: runtime.Intern(firstException).Value()},
		{Name: "ALL_COMPLETED", Value: runtime.Intern(allCompleted).Value()},
	},
}
