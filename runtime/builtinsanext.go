package runtime

// anextDefault is what anext(it, default) returns: it awaits the next item, and
// gives the default in place of StopAsyncIteration.
type anextDefault struct {
	Header
	awaitable, fallback Value
	inner               Value // the iterator of awaitable, once started
}

var anextDefaultType = &Type{}

func newANextDefault(awaitable, fallback Value) Value {
	return (&anextDefault{Header: Header{anextDefaultType}, awaitable: awaitable, fallback: fallback}).Value()
}

// AwaitIter is the iterator that `await v` steps: v.__await__(), or v itself
// where that is a coroutine.
func AwaitIter(th *Thread, v Value) (Value, error) {
	t := v.Type()
	if t.Await == nil {
		if iterableCoroutine(th, v) {
			return v, nil
		}
		return Value{}, NotAwaitable(th, v)
	}
	it, err := t.Await(th, v)
	if err != nil {
		return Value{}, err
	}
	if it.Type().Slots.Next == nil && it.Type().Send == nil {
		return Value{}, th.TypeErrorf("__await__() returned non-iterator of type '%s'", it.Type().name)
	}
	if it != v && IsCoroutine(it) {
		return Value{}, th.TypeErrorf("__await__() returned a coroutine")
	}
	return it, nil
}

// iterableCoroutine reports whether v is a generator that types.coroutine lets
// be awaited, which its code alone tells.
func iterableCoroutine(th *Thread, v Value) bool {
	if !v.Type().builtin || v.Type().name != "generator" {
		return false
	}
	code, err := LookupAttr(th, v, Intern("gi_code"))
	if err != nil || !code.IsSet() {
		return false
	}
	const coIterableCoroutine = 0x100
	flags, err := LookupAttr(th, code, Intern("co_flags"))
	return err == nil && flags.IsInt() && flags.Int64()&coIterableCoroutine != 0
}

// SendTo resumes an iterator that is awaited or delegated to: by its Send slot,
// or for any other iterator by __next__ or its method send.
func SendTo(th *Thread, it, v Value) (Value, SendResult, error) {
	t := it.Type()
	if t.Send != nil {
		return t.Send(th, it, v)
	}
	var r Value
	var err error
	if (!v.IsSet() || v.IsNone()) && t.Slots.Next != nil {
		found := t.Lookup(nameNext)
		if AsNative(OrNone(found)) != nil {
			if r, err = t.Slots.Next(th, it); err == nil && !r.IsSet() {
				return None, Returned, nil
			}
		} else {
			// A script's __next__ may give the result in its StopIteration.
			r, err = callSpecial(th, found, it)
		}
	} else {
		r, err = CallMethod(th, it, Intern("send"), v)
	}
	return sendOutcome(r, err)
}

// sendOutcome turns a StopIteration into the value it carries.
func sendOutcome(r Value, err error) (Value, SendResult, error) {
	if err == nil {
		return r, Yielded, nil
	}
	if e := IsException(err, StopIteration); e != nil {
		return OrNone(e.Fields[stopIterationValue]), Returned, nil
	}
	return Value{}, Returned, err
}

// ThrowInto raises err in an iterator that is awaited or delegated to. Where the
// iterator has no method throw, err is raised as it is.
func ThrowInto(th *Thread, it Value, err error) (Value, SendResult, error) {
	t := it.Type()
	if t.Throw != nil {
		return t.Throw(th, it, err)
	}
	e, ok := err.(*Exception)
	if !ok {
		return Value{}, Returned, err
	}
	throw, lookupErr := LookupAttr(th, it, Intern("throw"))
	if lookupErr != nil {
		return Value{}, Returned, lookupErr
	}
	if !throw.IsSet() {
		return Value{}, Returned, err
	}
	r, err := Call(th, throw, e.Value())
	return sendOutcome(r, err)
}

var nameNext = Intern("__next__")

func (a *anextDefault) outcome(v Value, result SendResult, err error) (Value, SendResult, error) {
	if IsException(err, StopAsyncIteration) != nil {
		return a.fallback, Returned, nil
	}
	return v, result, err
}

func (a *anextDefault) send(th *Thread, v Value) (Value, SendResult, error) {
	if !a.inner.IsSet() {
		it, err := AwaitIter(th, a.awaitable)
		if err != nil {
			return a.outcome(Value{}, Returned, err)
		}
		a.inner = it
	}
	r, result, err := SendTo(th, a.inner, v)
	return a.outcome(r, result, err)
}

func (a *anextDefault) throw(th *Thread, err error) (Value, SendResult, error) {
	if !a.inner.IsSet() {
		return a.outcome(Value{}, Returned, err)
	}
	r, result, err := ThrowInto(th, a.inner, err)
	return a.outcome(r, result, err)
}

func init() {
	self := func(v Value) *anextDefault { return MustAs[anextDefault](v) }
	RegisterType(anextDefaultType, &TypeSpec{
		Name: "anext_awaitable", Final: true, Abstract: true,
		Slots: Slots{
			Await: func(_ *Thread, v Value) (Value, error) { return v, nil },
			Iter:  func(_ *Thread, v Value) (Value, error) { return v, nil },
			Next: func(th *Thread, v Value) (Value, error) {
				r, result, err := self(v).send(th, None)
				return Stopped(r, result, err)
			},
			Send: func(th *Thread, v, x Value) (Value, SendResult, error) { return self(v).send(th, x) },
			Throw: func(th *Thread, v Value, err error) (Value, SendResult, error) {
				return self(v).throw(th, err)
			},
			Traverse: func(v Value, visit func(Value)) {
				a := self(v)
				visit(a.awaitable)
				visit(a.fallback)
				visit(a.inner)
			},
		},
		Methods: SendMethods(func(th *Thread, v Value) error {
			a := self(v)
			if !a.inner.IsSet() {
				return nil
			}
			_, err := CallMethod(th, a.inner, Intern("close"))
			return err
		}),
	})
}
