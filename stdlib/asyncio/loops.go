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
	l, err := loop.Make(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return l.Value(), nil
}

// setter is a function that makes its argument, a loop or None, current.
func setter(set func(th *runtime.Thread, l *loop.Loop) error) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		if args[0].IsNone() {
			return runtime.None, set(th, nil)
		}
		l, ok := loop.AsLoop(args[0])
		if !ok {
			return runtime.Value{}, th.TypeErrorf("loop must be an instance of AbstractEventLoop or None, not '%s'", args[0].Type().Name())
		}
		return runtime.None, set(th, l)
	}
}

// currentLoop and setCurrentLoop are what the default policy does.
func currentLoop(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	l, err := loop.Current(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return l.Value(), nil
}

var setCurrentLoop = setter(func(th *runtime.Thread, l *loop.Loop) error {
	loop.SetCurrent(th, l)
	return nil
})
