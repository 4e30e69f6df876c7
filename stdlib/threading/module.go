package threading

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Module makes the module threading.
func Module(th *runtime.Thread) (*runtime.Module, error) { return definition.New(th) }

func currentThread(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	return threadsOf(th.Interp).current(th).Value(), nil
}

func activeCount(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	return runtime.Int(int64(len(threadsOf(th.Interp).all(th.Interp)))), nil
}

// defaultHook has two names.
var defaultHook = runtime.NewNative("threading", "excepthook(args, /)", exceptHook)

var definition = runtime.ModuleDef{
	Name:   "threading",
	AllBut: []string{"activeCount", "currentThread"},
	Doc:    "Threads, and locks and other means for them to wait for each other.",
	Functions: slices.Concat([]runtime.Function{
		{Sig: "current_thread()", Fn: currentThread},
		{Sig: "currentThread()", Fn: deprecated("currentThread() is deprecated, use current_thread() instead", currentThread)},
		{Sig: "main_thread()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return threadsOf(th.Interp).current(th.Interp.MainThread()).Value(), nil
		}},
		{Sig: "get_ident()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Int(threadsOf(th.Interp).current(th).ident), nil
		}},
		{Sig: "get_native_id()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Int(threadsOf(th.Interp).current(th).ident), nil
		}},
		{Sig: "active_count()", Fn: activeCount},
		{Sig: "activeCount()", Fn: deprecated("activeCount() is deprecated, use active_count() instead", activeCount)},
		{Sig: "stack_size(size=0, /)", Fn: stackSize},
		{Sig: "enumerate()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			var list []runtime.Value
			for _, t := range threadsOf(th.Interp).all(th.Interp) {
				list = append(list, t.Value())
			}
			return runtime.NewListOf(list).Value(), nil
		}},
		{Sig: "_monotonic()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Float(th.Interp.Host.Clock().Monotonic().Seconds()), nil
		}},
		{Sig: "_deprecated(message, /)", Fn: warnDeprecated},
	},
		hookFunctions("settrace", "gettrace", func(ts *threads) *hook { return &ts.trace }),
		hookFunctions("setprofile", "getprofile", func(ts *threads) *hook { return &ts.profile }),
	),
	Constants: []runtime.Constant{
		{Name: "Thread", Value: threadType.Value()},
		{Name: "Lock", Value: lockType.Value()},
		{Name: "RLock", Value: rlockType.Value()},
		{Name: "local", Value: localType.Value()},
		{Name: "excepthook", Value: defaultHook.Value()},
		{Name: "__excepthook__", Value: defaultHook.Value()},
		{Name: "ExceptHookArgs", Value: exceptArgsType.Value()},
		{Name: "ThreadError", Value: runtime.RuntimeError.Value()},
		{Name: "TIMEOUT_MAX", Value: runtime.Float(maxTimeout)},
	},
	Sources: []runtime.ModuleSource{pysource.Of("threading/sync.py",
		"Condition", "Semaphore", "BoundedSemaphore", "Event", "BrokenBarrierError", "Barrier", "Timer",
	)},
}
