package interp

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// runCoroutine runs a coroutine, from top-level await, to its end in the
// interpreter's event loop.
func (in *Interpreter) runCoroutine(th *runtime.Thread, coro runtime.Value) error {
	l := loop.Current(th)
	if l == nil || l.IsClosed() {
		l = loop.New(th)
		loop.Set(th, l)
	}
	_, err := l.RunUntilComplete(th, coro)
	return err
}
