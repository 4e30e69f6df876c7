package interp

import (
	"github.com/asyn-lang/asyn/interp/vm"
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// isCoroutine reports whether v is a coroutine object.
func isCoroutine(v runtime.Value) bool {
	return v.Type() == vm.CoroutineType || v.Type() == runtime.NativeCoroutineType
}

// await runs a coroutine to its end in the interpreter's event loop.
func (in *Interpreter) await(th *runtime.Thread, coro runtime.Value) (runtime.Value, error) {
	return in.currentLoop(th).RunUntilComplete(th, coro)
}

// currentLoop is the thread's current loop, or one made now.
func (in *Interpreter) currentLoop(th *runtime.Thread) *loop.Loop {
	l, err := loop.Current(th)
	if err != nil || l.IsClosed() {
		l = loop.New(th)
		loop.SetCurrent(th, l)
	}
	return l
}
