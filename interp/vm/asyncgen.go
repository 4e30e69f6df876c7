package vm

import "github.com/asyn-lang/asyn/runtime"

// asyncSend is the awaitable of one step of an async generator: what
// __anext__, asend, athrow and aclose return.
type asyncSend struct {
	runtime.Header
	gen    *Generator
	mode   asyncMode
	state  genState
	sent   runtime.Value
	ending *asyncEnding // of athrow and aclose; apart, since the others are many
}

// asyncEnding is what there is of a step that ends the generator alone.
type asyncEnding struct {
	listed *Generator      // stands for it on the list of coroutines never started; nil once it has begun
	thrown []runtime.Value // the arguments of athrow, of which the first step makes an exception
}

type asyncMode uint8

const (
	modeSend asyncMode = iota
	modeThrow
	modeClose
)

// The types of async generators' awaitables.
var (
	AsyncSendType  = &runtime.Type{}
	AsyncThrowType = &runtime.Type{}
)

// asyncItem wraps a value that an async generator yields, to tell it from what
// an await inside it yields to the loop.
type asyncItem struct {
	runtime.Header
	v runtime.Value
}

var asyncItemType = &runtime.Type{}

func newAsyncYield(v runtime.Value) runtime.Value {
	return (&asyncItem{runtime.MakeHeader(asyncItemType), v}).Value()
}

func newAsyncSend(g *Generator, mode asyncMode, sent runtime.Value) *asyncSend {
	a := &asyncSend{Header: runtime.MakeHeader(AsyncSendType), gen: g, mode: mode, sent: sent}
	if mode != modeSend {
		a.Header, a.ending = runtime.MakeHeader(AsyncThrowType), &asyncEnding{}
	}
	return a
}

// stepAsync resumes the async generator for the awaitable a, sending v or
// raising err. An item yielded by the generator completes the awaitable.
func (vm *VM) stepAsync(a *asyncSend, v runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
	g := a.gen
	if a.ending != nil {
		vm.unlist(a.ending)
	}
	switch a.state {
	case genFinished:
		return runtime.Value{}, runtime.Returned, vm.Raise(runtime.RuntimeError, "cannot reuse already awaited "+a.mode.name())
	case genCreated:
		if g.busy {
			a.state = genFinished
			return runtime.Value{}, runtime.Returned, vm.Raise(runtime.RuntimeError, a.mode.method()+"(): asynchronous generator is already running")
		}
		if err == nil {
			if a.mode != modeSend && g.state != genFinished && !runtime.OrNone(v).IsNone() {
				return runtime.Value{}, runtime.Returned, vm.Raise(runtime.RuntimeError, "can't send non-None value to a just-started coroutine")
			}
			done, raised := vm.startAsync(a)
			if done {
				a.state = genFinished
				return runtime.None, runtime.Returned, raised
			}
			if a.mode != modeSend || runtime.OrNone(v).IsNone() {
				v, err = a.sent, raised
			}
		}
		g.busy = true
		a.state = genSuspended
	}
	r, res, err := vm.resume(g, v, err)
	if err == nil && res == runtime.Yielded && r.Type() != asyncItemType {
		return r, res, nil // an await inside the generator suspends
	}
	g.busy = false
	a.state = genFinished
	return vm.completeAsync(a, r, res, err)
}

// startAsync settles steps that need not run the generator, and tells what others
// raise in it.
func (vm *VM) startAsync(a *asyncSend) (done bool, err error) {
	started := a.gen.state != genCreated
	switch {
	case a.gen.state == genFinished && a.mode == modeSend:
		return true, stopAsync()
	case a.gen.state == genFinished:
		return true, nil
	case a.mode == modeThrow:
		exc, err := runtime.ThrownException(&vm.Thread, a.ending.thrown)
		if err != nil {
			return true, err
		}
		if !started {
			a.gen.retire()
		}
		return !started, exc
	case a.mode == modeClose && started:
		return false, runtime.NewException(runtime.GeneratorExit)
	case a.mode == modeClose:
		a.gen.retire()
		return true, nil
	}
	return false, nil
}

// closeAsync is close() of the awaitable a: GeneratorExit goes to the
// generator, even if it was never awaited.
func (vm *VM) closeAsync(a *asyncSend) error {
	if a.state == genFinished {
		return nil
	}
	_, res, err := vm.stepAsync(a, runtime.Value{}, runtime.NewException(runtime.GeneratorExit))
	switch {
	case err == nil && res == runtime.Yielded:
		return vm.Raise(runtime.RuntimeError, "coroutine ignored GeneratorExit")
	case runtime.IsException(err, runtime.GeneratorExit) != nil, runtime.IsException(err, runtime.StopAsyncIteration) != nil:
		return nil
	}
	return err
}

// completeAsync turns the outcome of a step into the awaitable's.
func (vm *VM) completeAsync(a *asyncSend, r runtime.Value, res runtime.SendResult, err error) (runtime.Value, runtime.SendResult, error) {
	if a.mode == modeClose {
		switch {
		case runtime.IsException(err, runtime.StopAsyncIteration) != nil, runtime.IsException(err, runtime.GeneratorExit) != nil:
			return runtime.None, runtime.Returned, nil
		case err == nil && res == runtime.Yielded:
			return runtime.Value{}, runtime.Returned, vm.Raise(runtime.RuntimeError, "async generator ignored GeneratorExit")
		case err == nil: // it caught GeneratorExit and returned
			return runtime.None, runtime.Returned, nil
		}
	}
	if err != nil {
		return runtime.Value{}, runtime.Returned, err
	}
	if res == runtime.Yielded {
		return runtime.MustAs[asyncItem](r).v, runtime.Returned, nil
	}
	return runtime.Value{}, runtime.Returned, stopAsync()
}

func (m asyncMode) name() string {
	return [...]string{"__anext__()/asend()", "aclose()/athrow()", "aclose()/athrow()"}[m]
}

func (m asyncMode) method() string { return [...]string{"anext", "athrow", "aclose"}[m] }

// firstIteration runs the hook that lets the event loop know of the generator.
func (vm *VM) firstIteration(g *Generator) error {
	if g.hooked {
		return nil
	}
	g.hooked = true
	if hook := vm.AsyncGenHooks.FirstIter; hook.IsSet() {
		_, err := runtime.Call(&vm.Thread, hook, g.Value())
		return err
	}
	return nil
}

// getAIter is aiter(v) in a loop header.
func (vm *VM) getAIter(v runtime.Value) (runtime.Value, error) {
	t := v.Type()
	if t.AIter == nil {
		return runtime.Value{}, vm.TypeErrorf("'async for' requires an object with __aiter__ method, got %s", t.Name())
	}
	it, err := t.AIter(&vm.Thread, v)
	if err == nil && it.Type().ANext == nil {
		return runtime.Value{}, vm.TypeErrorf("'async for' received an object from __aiter__ that does not implement __anext__: %s", it.Type().Name())
	}
	return it, err
}

// getANext is the awaitable of one step of an async iteration.
func (vm *VM) getANext(v runtime.Value) (runtime.Value, error) {
	t := v.Type()
	if t.ANext == nil {
		return runtime.Value{}, vm.TypeErrorf("'async for' requires an iterator with __anext__ method, got %s", t.Name())
	}
	return t.ANext(&vm.Thread, v)
}

// stopAsync raises StopAsyncIteration, the end of an async generator.
func stopAsync() error { return runtime.NewException(runtime.StopAsyncIteration) }
