package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// awaitedBy is who awaits a future; graph.py makes call graphs of it.
func awaitedBy(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var out []runtime.Value
	if f := loop.AsFuture(args[0]); f != nil {
		for _, waiter := range f.AwaitedBy() {
			out = append(out, waiter.Value())
		}
	}
	return runtime.NewListOf(out).Value(), nil
}

// onAwaited makes a function of a future and its waiter; of anything else it
// takes no notice.
func onAwaited(do func(f, waiter *loop.Future)) runtime.NativeFunc {
	return func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		if f, waiter := loop.AsFuture(args[0]), loop.AsFuture(args[1]); f != nil && waiter != nil {
			do(f, waiter)
		}
		return runtime.None, nil
	}
}
