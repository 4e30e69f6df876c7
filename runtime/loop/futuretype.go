package loop

import "github.com/asyn-lang/asyn/runtime"

// FutureType is asyncio.Future.
var FutureType = &runtime.Type{}

func futureOf(v runtime.Value) *Future { return runtime.MustAs[Future](v) }

// ready raises if a future was made without its __init__.
func (f *Future) ready(th *runtime.Thread) error {
	if f.loop == nil {
		return th.Raise(runtime.RuntimeError, "Future object is not initialized.")
	}
	return nil
}

// futureMethod makes a method of futures from a Go function.
// Inlined it would be a copy of the closure for each.
//
//go:noinline
func futureMethod(sig string, fn func(th *runtime.Thread, f *Future, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		f := futureOf(args[0])
		if err := f.ready(th); err != nil {
			return runtime.Value{}, err
		}
		return fn(th, f, args)
	}}
}

// futureMember makes an attribute. Inlined it would be a copy of the closure for each.
//
//go:noinline
func futureMember(name string, get func(f *Future) runtime.Value) runtime.Member {
	return runtime.Member{Name: name, Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		return runtime.OrNone(get(futureOf(self))), nil
	}}
}

var stateNames = [...]string{"PENDING", "CANCELLED", "FINISHED", "FINISHED"}

func (f *Future) stateName() string { return stateNames[f.state] }

var futureSpec = runtime.TypeSpec{
	Name: "_asyncio.Future", Weakref: true,
	Slots: runtime.Slots{
		New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
			return runtime.NewObject[Future](t).Value(), nil
		},
		Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
			bound, err := futureInit.BindArgs(th, args, names)
			if err != nil {
				return err
			}
			l, err := LoopArg(th, bound[0])
			if err == nil {
				*futureOf(self) = Future{Header: runtime.MakeHeader(self.Type()), loop: l}
				futureOf(self).remember(th)
			}
			return err
		},
		Repr:    futureRepr,
		GetAttr: futureGetAttr,
		SetAttr: futureSetAttr,
		Await:   func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil },
		Send: func(th *runtime.Thread, self, v runtime.Value) (runtime.Value, runtime.SendResult, error) {
			return futureOf(self).send(th, v)
		},
		Throw: func(_ *runtime.Thread, _ runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
			return runtime.Value{}, runtime.Returned, err
		},
		Iter:     futureIter,
		Traverse: futureTraverse,
	},
	Methods: append(futureMethods(), runtime.ClassGetItem),
	Members: futureMembers(),
}

func init() {
	runtime.SubclassLayout[Future](FutureType)
	runtime.RegisterType(FutureType, &futureSpec)
}

var futureInit = runtime.NewNative("_asyncio", "Future(*, loop=None)", nil)

func futureMethods() []runtime.Method {
	return []runtime.Method{
		{Sig: "__await__(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return futureIter(th, args[0])
		}},
		futureMethod("result(self, /)", func(th *runtime.Thread, f *Future, _ []runtime.Value) (runtime.Value, error) {
			return f.Result(th)
		}),
		futureMethod("exception(self, /, *)", func(th *runtime.Thread, f *Future, _ []runtime.Value) (runtime.Value, error) {
			switch f.state {
			case pending:
				return runtime.Value{}, th.Raise(InvalidStateError, "Exception is not set.")
			case cancelled:
				return runtime.Value{}, f.CancelledError()
			case failed:
				return f.Exception().Value(), nil
			}
			return runtime.None, nil
		}),
		futureMethod("set_result(self, result, /, *)", func(th *runtime.Thread, f *Future, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, f.SetResult(th, args[1])
		}),
		futureMethod("set_exception(self, exception, /, *)", func(th *runtime.Thread, f *Future, args []runtime.Value) (runtime.Value, error) {
			if f.state != pending {
				return runtime.Value{}, th.Raise(InvalidStateError, "invalid state")
			}
			x := args[1]
			if t := runtime.AsType(x); t != nil {
				var err error
				if x, err = runtime.Call(th, x); err != nil {
					return runtime.Value{}, err
				}
			}
			e := runtime.AsException(x)
			if e == nil {
				return runtime.Value{}, th.TypeErrorf("invalid exception object")
			}
			return runtime.None, f.SetException(th, e)
		}),
		futureMethod("cancel(self, /, msg=None)", func(th *runtime.Thread, f *Future, args []runtime.Value) (runtime.Value, error) {
			ok, err := f.Cancel(th, args[1])
			return runtime.Bool(ok), err
		}),
		futureMethod("cancelled(self, /)", func(_ *runtime.Thread, f *Future, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Bool(f.state == cancelled), nil
		}),
		futureMethod("done(self, /)", func(_ *runtime.Thread, f *Future, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Bool(f.state != pending), nil
		}),
		futureMethod("add_done_callback(self, fn, /, *, context=None)", func(th *runtime.Thread, f *Future, args []runtime.Value) (runtime.Value, error) {
			context, err := ContextArg(th, args[2])
			if err != nil {
				return runtime.Value{}, err
			}
			f.addCallback(args[1], context)
			return runtime.None, nil
		}),
		futureMethod("remove_done_callback(self, fn, /, *)", func(th *runtime.Thread, f *Future, args []runtime.Value) (runtime.Value, error) {
			n, err := f.removeCallback(th, args[1])
			return runtime.Int(int64(n)), err
		}),
		futureMethod("get_loop(self, /, *)", func(_ *runtime.Thread, f *Future, _ []runtime.Value) (runtime.Value, error) {
			return f.loop.Value(), nil
		}),
		futureMethod("_make_cancelled_error(self, /)", func(_ *runtime.Thread, f *Future, _ []runtime.Value) (runtime.Value, error) {
			return f.CancelledError().Value(), nil
		}),
	}
}

// removeCallback removes the callbacks equal to fn and returns their number.
func (f *Future) removeCallback(th *runtime.Thread, fn runtime.Value) (int, error) {
	x := f.rare()
	if x == nil {
		return 0, nil
	}
	// Comparing may run a script that changes the list, or fail: work on a copy.
	before := append([]callback(nil), x.callbacks...)
	th.Charge(len(before))
	equal := make([]bool, len(before))
	for i, c := range before {
		var err error
		if c.to != nil {
			continue
		}
		if equal[i], err = runtime.Equal(th, c.fn, fn); err != nil {
			return 0, err
		}
	}
	var rest []callback
	for i, c := range x.callbacks {
		if i >= len(before) || c != before[i] || !equal[i] {
			rest = append(rest, c)
		}
	}
	removed := len(x.callbacks) - len(rest)
	x.callbacks = rest
	return removed, nil
}

func futureMembers() []runtime.Member {
	block := futureMember("_asyncio_future_blocking", func(f *Future) runtime.Value { return runtime.Bool(f.flags&blocking != 0) })
	block.Set = func(th *runtime.Thread, self, v runtime.Value) error {
		return futureOf(self).setFlag(th, blocking, v)
	}
	logged := futureMember("_log_traceback", func(f *Future) runtime.Value { return runtime.Bool(f.flags&unobserved != 0) })
	logged.Set = func(th *runtime.Thread, self, v runtime.Value) error {
		if !v.IsSet() {
			return th.Raise(runtime.AttributeError, "cannot delete attribute")
		}
		on, err := runtime.Truth(th, v)
		if err == nil && on {
			err = th.ValueErrorf("_log_traceback can only be set to False")
		}
		if err == nil {
			futureOf(self).flags &^= unobserved
		}
		return err
	}
	return []runtime.Member{
		block, logged,
		futureMember("_state", func(f *Future) runtime.Value { return runtime.Intern(f.stateName()).Value() }),
		futureMember("_loop", func(f *Future) runtime.Value {
			if f.loop == nil {
				return runtime.None
			}
			return f.loop.Value()
		}),
		futureMember("_result", func(f *Future) runtime.Value {
			if f.state == succeeded {
				return f.value
			}
			return runtime.None
		}),
		futureMember("_exception", func(f *Future) runtime.Value {
			if f.state == failed {
				return f.value
			}
			return runtime.None
		}),
		futureMember("_cancel_message", func(f *Future) runtime.Value {
			if x := f.rare(); x != nil {
				return x.cancelMessage
			}
			return runtime.None
		}),
		futureMember("_callbacks", func(f *Future) runtime.Value { return f.callbackList() }),
		futureMember("_source_traceback", func(*Future) runtime.Value { return runtime.None }),
	}
}

func (f *Future) setFlag(th *runtime.Thread, flag futureFlags, v runtime.Value) error {
	if !v.IsSet() {
		return th.Raise(runtime.AttributeError, "cannot delete attribute")
	}
	on, err := runtime.Truth(th, v)
	if err != nil {
		return err
	}
	f.flags &^= flag
	if on {
		f.flags |= flag
	}
	return nil
}

// callbackList is _callbacks: pairs of function and context, or None.
func (f *Future) callbackList() runtime.Value {
	x := f.rare()
	if x == nil || f.state != pending {
		return runtime.None
	}
	var out []runtime.Value
	for _, c := range x.callbacks {
		if c.to == nil {
			out = append(out, runtime.NewTuple(c.fn, runtime.ContextObject(c.context).Value()).Value())
		}
	}
	if len(out) == 0 {
		return runtime.None
	}
	return runtime.NewListOf(out).Value()
}

func futureTraverse(self runtime.Value, visit func(runtime.Value)) {
	f := futureOf(self)
	visit(f.value)
	visitHeader(f.link, visit)
	if f.loop != nil {
		visit(f.loop.Value())
	}
}

// futureGetAttr finds what a script has set on a plain Future or Task, which
// keep no attributes of their own: see extra.
func futureGetAttr(th *runtime.Thread, self runtime.Value, name *runtime.Str) (runtime.Value, error) {
	v, err := runtime.GenericGetAttr(th, self, name)
	if err == nil || runtime.IsException(err, runtime.AttributeError) == nil {
		return v, err
	}
	if x := futureOf(self).rare(); x != nil && x.attrs != nil {
		if v := x.attrs.GetStr(name); v.IsSet() {
			return v, nil
		}
	}
	return v, err
}

func futureSetAttr(th *runtime.Thread, self runtime.Value, name *runtime.Str, v runtime.Value) error {
	f := futureOf(self)
	if !f.plain() || self.Type().Lookup(name).IsSet() {
		return runtime.GenericSetAttr(th, self, name, v)
	}
	if v.IsSet() {
		x := f.extra()
		if x.attrs == nil {
			x.attrs = runtime.NewDict()
		}
		x.attrs.SetStr(name, v)
		return nil
	}
	if x := f.rare(); x != nil && x.attrs != nil && x.attrs.DeleteStr(name) {
		return nil
	}
	return runtime.GenericSetAttr(th, self, name, v)
}

// futureIterator is what a script gets from iter(future) or __await__().
type futureIterator struct {
	runtime.Header
	f *Future // nil once finished
}

var futureIterType = &runtime.Type{}

func futureIter(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	f := futureOf(self)
	if err := f.ready(th); err != nil {
		return runtime.Value{}, err
	}
	return (&futureIterator{Header: runtime.MakeHeader(futureIterType), f: f}).Value(), nil
}

func (i *futureIterator) send(th *runtime.Thread) (runtime.Value, runtime.SendResult, error) {
	if i.f == nil {
		return runtime.None, runtime.Returned, nil
	}
	sent := runtime.Value{}
	if i.f.flags&blocking != 0 { // and nobody has taken notice
		sent = runtime.None
	}
	v, result, err := i.f.send(th, sent)
	if err == nil && result == runtime.Returned {
		i.f = nil
	}
	return v, result, err
}

func init() {
	of := func(v runtime.Value) *futureIterator { return runtime.MustAs[futureIterator](v) }
	send := func(th *runtime.Thread, self, _ runtime.Value) (runtime.Value, runtime.SendResult, error) {
		return of(self).send(th)
	}
	runtime.RegisterType(futureIterType, &runtime.TypeSpec{
		Name: "_asyncio.FutureIter", Final: true, Abstract: true,
		Slots: runtime.Slots{
			Iter: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil },
			Next: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				v, result, err := of(self).send(th)
				if err == nil && result == runtime.Returned {
					// The slot's end of iteration has no value to carry.
					return runtime.Stopped(v, result, err)
				}
				return v, err
			},
			Send: send,
			Throw: func(_ *runtime.Thread, self runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
				of(self).f = nil
				return runtime.Value{}, runtime.Returned, err
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				if f := of(self).f; f != nil {
					visit(f.Value())
				}
			},
		},
		Methods: runtime.SendMethods(func(_ *runtime.Thread, self runtime.Value) error {
			of(self).f = nil
			return nil
		}),
	})
}
