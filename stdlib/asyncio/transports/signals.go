package transports

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/stdlib/signal"
)

// noopHandler is what signal.getsignal shows of a signal that a loop handles.
var noopHandler = runtime.NewNative("asyncio.unix_events", "_sighandler_noop(signum, frame)", func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
	return runtime.None, nil
})

// signalArg reads the number of a signal.
func signalArg(th *runtime.Thread, v runtime.Value) (int, error) {
	n, err := runtime.AsInt32(th, v)
	if runtime.IsException(err, runtime.TypeError) != nil {
		text, err := runtime.Repr(th, v)
		if err != nil {
			return 0, err
		}
		return 0, th.TypeErrorf("sig must be an int, not %s", text)
	}
	if err == nil && !signal.Valid(n) {
		err = th.ValueErrorf("invalid signal number %d", n)
	}
	return n, err
}

// addSignalHandler is loop.add_signal_handler(sig, callback, *args).
func addSignalHandler(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	l, err := loop.LoopArg(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	isFunction, err := loop.IsCoroutineFunction(th, args[2])
	if err != nil {
		return runtime.Value{}, err
	}
	if isFunction || loop.IsCoroutine(th, args[2]) {
		return runtime.Value{}, th.TypeErrorf("coroutines cannot be used with add_signal_handler()")
	}
	n, err := signalArg(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	fn, rest, context := args[2], append([]runtime.Value(nil), runtime.AsTuple(args[3]).Items...), th.SnapshotContext()
	err = signal.Handle(th, n, noopHandler.Value(), func(*runtime.Thread) error {
		if !l.IsClosed() {
			l.CallSoon(fn, rest, context)
			l.Wake()
		}
		return nil
	})
	switch {
	case runtime.IsException(err, runtime.ValueError) != nil:
		err = th.Raise(runtime.RuntimeError, "set_wakeup_fd only works in main thread of the main interpreter")
	case runtime.IsException(err, runtime.PermissionError) == nil && runtime.IsException(err, runtime.OSError) != nil:
		err = th.Raisef(runtime.RuntimeError, "sig %d cannot be caught", n)
	case err == nil:
		l.AtClose(func(th *runtime.Thread) { _, _ = dropSignalHandler(th, n) })
	}
	return runtime.None, err
}

// dropSignalHandler ends what addSignalHandler began, and reports whether it had.
func dropSignalHandler(th *runtime.Thread, n int) (bool, error) {
	if signal.Handler(th, n) != noopHandler.Value() {
		return false, nil
	}
	return true, signal.Handle(th, n, runtime.Value{}, nil)
}

// removeSignalHandler is loop.remove_signal_handler(sig).
func removeSignalHandler(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := signalArg(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	was, err := dropSignalHandler(th, n)
	return runtime.Bool(was), err
}
