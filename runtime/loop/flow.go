package loop

import "github.com/asyn-lang/asyn/runtime"

// Flow is the suspended rest of a coroutine function written in Go: it waits
// for an awaitable and goes on with a function. That function either ends the
// coroutine or waits again.
type Flow struct {
	runtime.Header
	on   runtime.Value // an iterator with a Send slot
	then Then
	// waiting says that on has been asked for a first step.
	waiting bool
}

// Then continues a Flow with the outcome of what it waited for. It returns
// done and the coroutine's result or error, or what f.Await returned, to wait
// again.
type Then func(th *runtime.Thread, f *Flow, v runtime.Value, err error) (r runtime.Value, done bool, e error)

// FlowType is the type of Flow.
var FlowType = &runtime.Type{}

// Await waits for on, whose type must have a Send slot, and then goes on with
// then. Its results are what an AwaitFunc returns.
func Await(on runtime.Value, then Then) (runtime.Value, bool, error) {
	return new(Flow).Begin(on, then)
}

// Begin is the function Await for a Flow that is the first field of a larger
// struct, which has what then needs.
func (f *Flow) Begin(on runtime.Value, then Then) (runtime.Value, bool, error) {
	f.SetType(FlowType)
	f.on, f.then = on, then
	return f.Value(), false, nil
}

// Await waits again, for on, and then goes on with then.
func (f *Flow) Await(on runtime.Value, then Then) (runtime.Value, bool, error) {
	f.on, f.then, f.waiting = on, then, false
	return runtime.Value{}, false, nil
}

// Again waits again, for on, and then goes on with the same function.
func (f *Flow) Again(on runtime.Value) (runtime.Value, bool, error) {
	return f.Await(on, f.then)
}

// Awaitable returns what awaiting v steps, for Await: an object whose type has
// a Send slot.
func Awaitable(th *runtime.Thread, v runtime.Value) (runtime.Value, error) {
	t := v.Type()
	if runtime.IsCoroutine(v) {
		return v, nil
	}
	if t.Slots.Await == nil {
		return runtime.Value{}, runtime.NotAwaitable(th, v)
	}
	it, err := t.Slots.Await(th, v)
	switch {
	case err != nil:
		return it, err
	case runtime.IsCoroutine(it):
		return it, th.TypeErrorf("__await__() returned a coroutine")
	case it.Type().Send != nil:
		return it, nil
	case it.Type().Next == nil:
		return it, th.TypeErrorf("__await__() returned non-iterator of type '%s'", it.Type().Name())
	}
	return (&iteration{runtime.MakeHeader(iterationType), it}).Value(), nil
}

func (f *Flow) resume(th *runtime.Thread, sent runtime.Value, thrown error) (runtime.Value, runtime.SendResult, error) {
	for {
		v, result, err := f.step(th, sent, thrown)
		if err == nil && result == runtime.Yielded {
			return v, runtime.Yielded, nil
		}
		if _, ok := err.(*runtime.Exception); err != nil && !ok {
			return runtime.Value{}, runtime.Returned, err
		}
		r, done, err := f.then(th, f, v, err)
		if done || err != nil {
			f.on, f.then = runtime.Value{}, nil
			return r, runtime.Returned, err
		}
		sent, thrown = runtime.Value{}, nil
	}
}

func (f *Flow) step(th *runtime.Thread, sent runtime.Value, thrown error) (runtime.Value, runtime.SendResult, error) {
	t := f.on.Type()
	switch {
	case thrown == nil && !f.waiting:
		f.waiting = true
		return t.Send(th, f.on, runtime.Value{})
	case thrown == nil:
		return t.Send(th, f.on, runtime.OrNone(sent))
	case t.Throw != nil:
		return t.Throw(th, f.on, thrown)
	}
	return runtime.Value{}, runtime.Returned, thrown
}

// iteration gives an iterator that a script's __await__ returned a Send slot.
type iteration struct {
	runtime.Header
	it runtime.Value
}

var iterationType = &runtime.Type{}

func (i *iteration) resume(th *runtime.Thread, sent runtime.Value, thrown error) (runtime.Value, runtime.SendResult, error) {
	return resume(th, i.it, sent, thrown)
}

// resume steps any object that follows the protocol of generators: through its
// slots or, if it has none, its methods.
func resume(th *runtime.Thread, it, sent runtime.Value, thrown error) (runtime.Value, runtime.SendResult, error) {
	t := it.Type()
	if thrown == nil {
		if t.Send != nil {
			return t.Send(th, it, sent)
		}
		if t.Next != nil && (!sent.IsSet() || sent.IsNone()) {
			return stepped(runtime.CallMethod(th, it, nameNext))
		}
		return stepped(runtime.CallMethod(th, it, nameSend, runtime.OrNone(sent)))
	}
	if t.Throw != nil {
		return t.Throw(th, it, thrown)
	}
	e, ok := thrown.(*runtime.Exception)
	if !ok {
		return runtime.Value{}, runtime.Returned, thrown
	}
	throw, err := runtime.LookupAttr(th, it, nameThrow)
	if err != nil {
		return runtime.Value{}, runtime.Returned, err
	}
	if !throw.IsSet() {
		return runtime.Value{}, runtime.Returned, thrown
	}
	return stepped(runtime.Call(th, throw, e.Value()))
}

// stepped tells from the outcome of the method send or throw whether it was
// the last step.
func stepped(v runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
	if stop := runtime.IsException(err, runtime.StopIteration); stop != nil {
		return stop.StopValue(), runtime.Returned, nil
	}
	return v, runtime.Yielded, err
}

var (
	nameNext  = runtime.Intern("__next__")
	nameSend  = runtime.Intern("send")
	nameThrow = runtime.Intern("throw")
)

func init() {
	self := func(_ *runtime.Thread, v runtime.Value) (runtime.Value, error) { return v, nil }
	type resumable interface {
		resume(*runtime.Thread, runtime.Value, error) (runtime.Value, runtime.SendResult, error)
	}
	register := func(t *runtime.Type, of func(runtime.Value) resumable, traverse func(runtime.Value, func(runtime.Value))) {
		runtime.RegisterType(t, &runtime.TypeSpec{
			Name: "generator", Weakref: true, Final: true, Abstract: true,
			Slots: runtime.Slots{
				Await: self, Traverse: traverse,
				Send: func(th *runtime.Thread, v, sent runtime.Value) (runtime.Value, runtime.SendResult, error) {
					return of(v).resume(th, sent, nil)
				},
				Throw: func(th *runtime.Thread, v runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
					return of(v).resume(th, runtime.Value{}, err)
				},
			},
		})
	}
	register(FlowType, func(v runtime.Value) resumable { return runtime.MustAs[Flow](v) },
		func(v runtime.Value, visit func(runtime.Value)) { visit(runtime.MustAs[Flow](v).on) })
	register(iterationType, func(v runtime.Value) resumable { return runtime.MustAs[iteration](v) },
		func(v runtime.Value, visit func(runtime.Value)) { visit(runtime.MustAs[iteration](v).it) })
}
