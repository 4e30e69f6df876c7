package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

func getRunningLoop(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	l, err := loop.MustRun(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return l.Value(), nil
}

func getRunningLoopOrNone(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	if l := loop.Running(th); l != nil {
		return l.Value(), nil
	}
	return runtime.None, nil
}

func getEventLoop(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	l, err := loop.Get(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return l.Value(), nil
}

func newEventLoop(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	return loop.New(th).Value(), nil
}

func setEventLoop(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if args[0].IsNone() {
		loop.Set(th, nil)
		return runtime.None, nil
	}
	l, ok := loop.AsLoop(args[0])
	if !ok {
		return runtime.Value{}, th.TypeErrorf("loop must be an instance of AbstractEventLoop or None, not '%s'", args[0].Type().Name())
	}
	loop.Set(th, l)
	return runtime.None, nil
}
