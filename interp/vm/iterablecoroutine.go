package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// IterableCoroutine is types.coroutine: it makes the generators that a script
// function returns awaitable. Functions that return awaitables anyway are left
// alone.
func IterableCoroutine(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if !runtime.Callable(args[0]) {
		return runtime.Value{}, th.TypeErrorf("types.coroutine() expects a callable")
	}
	f := asFunction(args[0])
	if f == nil || f.unit.code.Flags&code.Generator == 0 {
		return args[0], nil
	}
	c := *f.unit.whole().code
	c.Flags |= code.IterableCoroutine
	f.unit = newUnit(&c, f.unit.globals, f.unit.builtins)
	return args[0], nil
}
