package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// shield is asyncio.shield: a future that follows another one but whose
// cancellation does not reach it.
func shield(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	made, err := loop.EnsureFuture(th, args[0], nil)
	if err != nil {
		return runtime.Value{}, err
	}
	inner := loop.AsFuture(made)
	if inner == nil || inner.Done() {
		return made, nil
	}
	outer := inner.Loop().NewFuture()
	follow := loop.NewListener("shield.<locals>._inner_done_callback", func(th *runtime.Thread, f *loop.Future) error {
		switch e := f.Exception(); {
		case outer.Done():
			return nil
		case f.Cancelled():
			_, err := outer.Cancel(th, runtime.Value{})
			return err
		case e != nil:
			return outer.SetException(th, e)
		}
		v, err := f.Result(th)
		outer.Resolve(v)
		return err
	})
	follow.For = &outer.Header
	inner.Listen(follow)
	outer.Listen(loop.NewListener("shield.<locals>._outer_done_callback", func(*runtime.Thread, *loop.Future) error {
		inner.Unlisten(follow)
		return nil
	}))
	return outer.Value(), nil
}
