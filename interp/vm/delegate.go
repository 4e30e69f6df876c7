package vm

import (
	"slices"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// delegate runs one step of the Delegate instruction the running frame stands
// at: it resumes the iterator it with the value sent (unset the first time).
func (vm *VM) delegate(it, sent runtime.Value) error {
	if err := vm.Work(1); err != nil {
		return err
	}
	if g := asGenerator(it); g != nil {
		return vm.delegateTo(g, sent)
	}
	v, res, err := vm.sendTo(it, sent)
	if err != nil {
		// A future raises an exception that was raised before, elsewhere; an async
		// generator's step passes on what scripts have raised.
		t := it.Type()
		if exc, ok := err.(*runtime.Exception); ok && t.Builtin() && t != AsyncSendType && t != AsyncThrowType {
			vm.raiseContext(exc)
		}
		return err
	}
	if res == runtime.Yielded {
		return vm.yield(v)
	}
	return vm.storeResult(v)
}

// delegateTo continues a generator on top of the running frame.
func (vm *VM) delegateTo(g *Generator, sent runtime.Value) error {
	if bad := vm.checkResumable(g, sent, nil); bad != nil {
		return bad
	}
	if g.state == genFinished {
		return vm.storeResult(runtime.None)
	}
	if g.kind == kindCoroutine && g.state == genSuspended { // suspended in an await of its own
		return vm.Raise(runtime.RuntimeError, "coroutine is being awaited already")
	}
	if _, err := vm.load(g, actAwaited); err != nil {
		return err
	}
	return vm.supply(sent)
}

// sendTo resumes any iterator with a value, from Go.
func (vm *VM) sendTo(it, sent runtime.Value) (runtime.Value, runtime.SendResult, error) {
	th := &vm.Thread
	t := it.Type()
	if t.Send != nil {
		return t.Send(th, it, sent)
	}
	var v runtime.Value
	var err error
	if !sent.IsSet() || sent.IsNone() {
		if !t.Builtin() {
			// Only the method tells the value that StopIteration carries.
			return stopToResult(vm.callMethod(it, nameNext))
		}
		v, err = runtime.Next(th, it)
		if err == nil && !v.IsSet() {
			return runtime.None, runtime.Returned, nil
		}
	} else {
		v, err = vm.callMethod(it, nameSend, sent)
	}
	return stopToResult(v, err)
}

// stopToResult turns StopIteration into the return value it carries.
func stopToResult(v runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
	if stop := runtime.IsException(err, runtime.StopIteration); stop != nil {
		return runtime.OrNone(stop.Fields[0]), runtime.Returned, nil
	}
	return v, runtime.Yielded, err
}

// throwInto raises exc inside an iterator that a suspended frame waits for.
func (vm *VM) throwInto(it runtime.Value, exc *runtime.Exception) (runtime.Value, runtime.SendResult, error) {
	th := &vm.Thread
	t := it.Type()
	if exc.Type().IsSubtype(runtime.GeneratorExit) {
		closer, err := runtime.LookupAttr(th, it, nameClose)
		if err != nil {
			th.Unraisable(err, it, "Exception ignored in")
		}
		if closer.IsSet() {
			if _, err := runtime.Call(th, closer); err != nil {
				return runtime.Value{}, runtime.Returned, err
			}
		}
		return runtime.Value{}, runtime.Returned, exc
	}
	if t.Throw != nil {
		return t.Throw(th, it, exc)
	}
	thrower, err := runtime.LookupAttr(th, it, nameThrow)
	if err != nil {
		return runtime.Value{}, runtime.Returned, err
	}
	if !thrower.IsSet() {
		return stopToResult(runtime.Value{}, exc) // StopIteration ends the delegation
	}
	return stopToResult(runtime.Call(th, thrower, exc.Value()))
}

// closeChain closes the generators that g waits for, innermost first, before
// exit, a GeneratorExit, is raised in g. It returns what to raise there: the
// exception that closing the next one ended with, if it did not end well.
func (vm *VM) closeChain(g *Generator, exit error) error {
	var chain []*Generator
	for inner := g.next(); inner != nil; inner = inner.next() {
		chain = append(chain, inner)
	}
	g.leaf = nil
	err := exit
	for _, inner := range slices.Backward(chain) {
		last := inner == chain[len(chain)-1]
		inner.awaiter, inner.leaf = nil, nil
		switch {
		case err != exit:
			_, err = vm.closeBy(inner, err)
		case inner.unit.code.FindHandler(int(inner.pc)-1) != nil || last && inner.delegatee().IsSet():
			_, err = vm.close(inner)
		default: // nothing in it would notice
			inner.retire()
		}
		if err == nil {
			err = exit
		}
	}
	return err
}

// callMethod calls a method of an object by name.
func (vm *VM) callMethod(v runtime.Value, name *runtime.Str, args ...runtime.Value) (runtime.Value, error) {
	m, err := runtime.GetAttr(&vm.Thread, v, name)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Call(&vm.Thread, m, args...)
}

var (
	nameNext  = runtime.Intern("__next__")
	nameSend  = runtime.Intern("send")
	nameThrow = runtime.Intern("throw")
	nameClose = runtime.Intern("close")
)

// getAwaitable returns the iterator that awaiting v delegates to.
func (vm *VM) getAwaitable(v runtime.Value, kind code.AwaitKind) (runtime.Value, error) {
	it, err := vm.awaitIterator(v, kind)
	cause, ok := err.(*runtime.Exception)
	if !ok || kind != code.AwaitNext {
		return it, err
	}
	vm.setContext(cause)
	e := runtime.NewException(runtime.TypeError,
		runtime.NewStr("'async for' received an invalid object from __anext__: "+v.Type().Name()).Value())
	e.SetCause(cause.Value())
	e.Context = cause.Value()
	return runtime.Value{}, e
}

func (vm *VM) awaitIterator(v runtime.Value, kind code.AwaitKind) (runtime.Value, error) {
	t := v.Type()
	if t == CoroutineType {
		return v, nil
	}
	if t == GeneratorType && runtime.MustAs[Generator](v).unit.code.Flags&code.IterableCoroutine != 0 {
		return v, nil
	}
	if t.Await == nil {
		switch kind {
		case code.AwaitEnter:
			return runtime.Value{}, vm.TypeErrorf("'async with' received an object from __aenter__ that does not implement __await__: %s", t.Name())
		case code.AwaitExit:
			return runtime.Value{}, vm.TypeErrorf("'async with' received an object from __aexit__ that does not implement __await__: %s", t.Name())
		}
		return runtime.Value{}, runtime.NotAwaitable(&vm.Thread, v)
	}
	it, err := t.Await(&vm.Thread, v)
	if err != nil {
		return runtime.Value{}, err
	}
	if it.Type() == CoroutineType {
		return runtime.Value{}, vm.TypeErrorf("__await__() returned a coroutine")
	}
	if it.Type().Next == nil && it.Type().Send == nil {
		return runtime.Value{}, vm.TypeErrorf("__await__() returned non-iterator of type '%s'", it.Type().Name())
	}
	return it, nil
}

// getYieldFrom returns the iterator that `yield from v` delegates to.
func (vm *VM) getYieldFrom(u *Unit, v runtime.Value) (runtime.Value, error) {
	switch v.Type() {
	case GeneratorType:
		return v, nil
	case CoroutineType:
		if u.code.Flags&code.IterableCoroutine == 0 {
			return runtime.Value{}, vm.TypeErrorf("cannot 'yield from' a coroutine object in a non-coroutine generator")
		}
		return v, nil
	}
	return runtime.Iter(&vm.Thread, v)
}
