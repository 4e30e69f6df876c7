package runtime

import "weak"

// AwaitFunc is the body of a coroutine function written in Go. args are bound
// as those of a NativeFunc. It either finishes at once (done, with the result
// v), or returns in v an iterator to wait for, a value whose type has a Send
// slot: the coroutine's result is what that returns.
//
// Called by a script, such a function returns a coroutine. For `await f(…)`
// the VM may run the AwaitFunc in place, which saves making one.
type AwaitFunc func(th *Thread, args []Value) (v Value, done bool, err error)

// NativeCoroutine is the coroutine that calling a coroutine function written
// in Go returns. Scripts cannot tell it from one of an async def.
type NativeCoroutine struct {
	Header
	fn    *Native
	args  []Value // until started
	inner Value   // the iterator it waits for
	state nativeCoroState
	made  *nativeMade // until started
}

type nativeCoroState uint8

const (
	nativeCreated nativeCoroState = iota
	nativeSuspended
	nativeRunning
	nativeFinished
)

// nativeMade links a coroutine that was never started into the list of them,
// in creation order, and tells where it was made.
type nativeMade struct {
	previous, next *NativeCoroutine
	file           string
	line           int
}

// NativeCoroutineType is the type of coroutines implemented in Go. Scripts see
// them as instances of CoroutineType, that of the coroutines of an async def,
// which the VM registers.
var (
	NativeCoroutineType = &Type{}
	CoroutineType       = &Type{}
)

// classOf is the class of v as scripts see it.
func classOf(v Value) Value {
	if t := v.Type(); t != NativeCoroutineType {
		return t.Value()
	}
	return CoroutineType.Value()
}

// NewCoroutineNative makes a coroutine function of the module named home.
func NewCoroutineNative(home, sig string, await AwaitFunc) *Native {
	n := NewNative(home, sig, nil)
	n.makeCoroutines(await)
	return n
}

// makeCoroutines makes n a coroutine function.
func (n *Native) makeCoroutines(await AwaitFunc) {
	n.await = await
	n.fn = func(th *Thread, args []Value) (Value, error) {
		return newNativeCoroutine(th, n, args), nil
	}
}

// Await returns the function to run in place of a call that is awaited at
// once, nil if n is no coroutine function.
func (n *Native) Await() AwaitFunc { return n.await }

// newNativeCoroutine makes the coroutine for a call of fn.
func newNativeCoroutine(th *Thread, fn *Native, args []Value) Value {
	c := &NativeCoroutine{
		Header: Header{NativeCoroutineType}, fn: fn,
		args: append([]Value(nil), args...),
		made: &nativeMade{},
	}
	c.made.file, c.made.line = th.position()
	unstartedNatives(th.Interp).add(c)
	return c.Value()
}

// position is the file and line of the running script frame.
func (th *Thread) position() (file string, line int) {
	if th.Frames == nil {
		return "", 0
	}
	f := th.Frames.Frame(0)
	if f == nil {
		return "", 0
	}
	if s := AsStr(OrNone(f.Globals().GetStr(nameFile))); s != nil {
		file = s.s
	}
	return file, f.Line()
}

var nameFile = Intern("__file__")

// resume continues the coroutine with a value or, if err is not nil, raises
// that where it waits.
func (c *NativeCoroutine) resume(th *Thread, v Value, err error) (Value, SendResult, error) {
	switch c.state {
	case nativeRunning:
		return Value{}, Returned, th.ValueErrorf("coroutine already executing")
	case nativeFinished:
		return Value{}, Returned, th.Raise(RuntimeError, "cannot reuse already awaited coroutine")
	case nativeCreated:
		if err == nil && v.IsSet() && !v.IsNone() {
			return Value{}, Returned, th.TypeErrorf("can't send non-None value to a just-started coroutine")
		}
	}
	if e := th.Enter(); e != nil {
		return Value{}, Returned, e
	}
	defer th.Leave()
	result := Returned
	started := c.state != nativeCreated
	c.unlink(th)
	c.state = nativeRunning
	if !started {
		v, result, err = c.start(th, err)
	} else {
		v, result, err = c.step(th, v, err)
	}
	if err != nil || result == Returned {
		c.state, c.inner = nativeFinished, Value{}
		return v, Returned, err
	}
	c.state = nativeSuspended
	return v, Yielded, nil
}

func (c *NativeCoroutine) start(th *Thread, err error) (Value, SendResult, error) {
	args := c.args
	c.args = nil
	if err != nil {
		return Value{}, Returned, err
	}
	v, done, err := c.fn.await(th, args)
	if err != nil || done {
		return v, Returned, err
	}
	c.inner = v
	return v.Type().Send(th, v, Value{})
}

func (c *NativeCoroutine) step(th *Thread, v Value, err error) (Value, SendResult, error) {
	t := c.inner.Type()
	if err == nil {
		return t.Send(th, c.inner, OrNone(v))
	}
	if t.Throw == nil {
		return Value{}, Returned, err
	}
	return t.Throw(th, c.inner, err)
}

// close ends the coroutine by raising GeneratorExit where it waits.
func (c *NativeCoroutine) close(th *Thread) error {
	switch c.state {
	case nativeFinished:
		return nil
	case nativeCreated:
		c.unlink(th)
		c.state, c.args = nativeFinished, nil
		return nil
	}
	_, result, err := c.resume(th, Value{}, NewException(GeneratorExit))
	switch {
	case IsException(err, GeneratorExit) != nil, IsException(err, StopIteration) != nil:
		return nil
	case err != nil:
		return err
	case result == Yielded:
		return th.Raise(RuntimeError, "coroutine ignored GeneratorExit")
	}
	return nil
}

// unstartedNativeList holds the Go coroutines of an interpreter that were made
// and not started, oldest first.
type unstartedNativeList struct{ first, last *NativeCoroutine }

type unstartedNativesKey struct{}

func unstartedNatives(in *Interpreter) *unstartedNativeList {
	if l, ok := in.State(unstartedNativesKey{}).(*unstartedNativeList); ok {
		return l
	}
	l := &unstartedNativeList{}
	in.SetState(unstartedNativesKey{}, l)
	return l
}

func (l *unstartedNativeList) add(c *NativeCoroutine) {
	c.made.previous = l.last
	if l.last != nil {
		l.last.made.next = c
	} else {
		l.first = c
	}
	l.last = c
}

// unlink takes c off the list of coroutines never started.
func (c *NativeCoroutine) unlink(th *Thread) {
	m := c.made
	if m == nil {
		return
	}
	c.made = nil
	l := unstartedNatives(th.Interp)
	if m.previous != nil {
		m.previous.made.next = m.next
	} else {
		l.first = m.next
	}
	if m.next != nil {
		m.next.made.previous = m.previous
	} else {
		l.last = m.previous
	}
}

// loosenNatives does for the Go coroutines what FrameWalker.LoosenUnstarted does
// for the others.
func loosenNatives(th *Thread) (collected func()) {
	type entry struct {
		c    weak.Pointer[NativeCoroutine]
		fn   *Native
		made *nativeMade
	}
	var entries []entry
	l := unstartedNatives(th.Interp)
	for c := l.first; c != nil; c = l.first {
		entries = append(entries, entry{weak.Make(c), c.fn, &nativeMade{file: c.made.file, line: c.made.line}})
		c.unlink(th)
	}
	if entries == nil {
		return nil
	}
	return func() {
		var gone []entry
		for _, e := range entries {
			if c := e.c.Value(); c != nil {
				c.made = e.made
				l.add(c)
			} else {
				gone = append(gone, e)
			}
		}
		for _, e := range gone {
			warnUnawaited(th, e.fn, e.made)
		}
	}
}

// ReportUnawaitedNatives warns of the Go coroutines that were never started, at
// the end.
func ReportUnawaitedNatives(th *Thread) {
	l := unstartedNatives(th.Interp)
	for c := l.first; c != nil; c = l.first {
		made := c.made
		c.unlink(th)
		c.state, c.args = nativeFinished, nil
		warnUnawaited(th, c.fn, made)
	}
}

func warnUnawaited(th *Thread, fn *Native, made *nativeMade) {
	gone := &NativeCoroutine{Header: Header{NativeCoroutineType}, fn: fn, state: nativeFinished}
	WarnForgotten(th, gone.Value(), "coroutine '"+nativeQualName(fn)+"' was never awaited", made.file, made.line)
}

// WarnForgotten warns of a coroutine that was never awaited, or of what tells of
// it now that it is gone.
func WarnForgotten(th *Thread, coroutine Value, message, file string, line int) {
	th.Interp.Forgotten++
	if err := WarnAt(th, RuntimeWarning, message, file, line); err != nil {
		th.Unraisable(err, coroutine, "Exception ignored in")
	}
}

func (c *NativeCoroutine) qualName() string { return nativeQualName(c.fn) }

// IsCoroutine reports whether v is a coroutine object, of an async def or of a
// coroutine function written in Go.
func IsCoroutine(v Value) bool {
	t := v.Type()
	return t.builtin && t.name == "coroutine"
}

// Stopped turns the outcome of a Send or Throw into what the methods send and
// throw give a script: StopIteration carries the return value.
func Stopped(v Value, result SendResult, err error) (Value, error) {
	switch {
	case err != nil || result == Yielded:
		return v, err
	case v.IsNone():
		return Value{}, NewException(StopIteration)
	}
	return Value{}, NewException(StopIteration, v)
}

// CheckThrown warns if method(type, value, traceback) of a coroutine or generator,
// throw or athrow, is given more than one argument.
func CheckThrown(th *Thread, method string, args []Value) error {
	if args[2].IsSet() || args[3].IsSet() {
		return th.Warn(DeprecationWarning,
			"the (type, exc, tb) signature of "+method+"() is deprecated, use the single-arg signature instead.")
	}
	return nil
}

// ThrownException is the exception that a method throw(type, value, traceback)
// raises in its coroutine or generator: if one cannot be made of the class, the
// one that tells so. What was not given of the arguments, which come behind the
// receiver, is unset.
func ThrownException(th *Thread, args []Value) (*Exception, error) {
	typ, val, tb := args[1], args[2], args[3]
	if tb.IsSet() && !tb.IsNone() && tb.Type() != TracebackType {
		return nil, th.TypeErrorf("throw() third argument must be a traceback object")
	}
	if e := AsException(typ); e != nil {
		if val.IsSet() && !val.IsNone() {
			return nil, th.TypeErrorf("instance exception may not have a separate value")
		}
		return e, nil
	}
	t := AsType(typ)
	if t == nil || !t.exception {
		return nil, th.TypeErrorf("exceptions must be classes or instances deriving from BaseException, not %s", typ.Type().name)
	}
	var given []Value
	if val.IsSet() && !val.IsNone() {
		if e := AsException(val); e != nil && e.typ.IsSubtype(t) {
			return e, nil
		}
		given = append(given, val)
	}
	x, err := Call(th, typ, given...)
	if err == nil && AsException(x) == nil {
		err = th.TypeErrorf("calling %s should have returned an instance of BaseException, not %s", mustRepr(th, typ), x.Type().name)
	}
	if e, ok := err.(*Exception); ok {
		return e, nil
	}
	if err != nil {
		return nil, err
	}
	return AsException(x), nil
}

// ThrowMethod is the method throw of a coroutine or generator that does throw.
func ThrowMethod(throw func(th *Thread, self Value, err error) (Value, SendResult, error)) Method {
	return Method{"throw(self, typ, val=None, tb=None, /)", func(th *Thread, args []Value) (Value, error) {
		if err := CheckThrown(th, "throw", args); err != nil {
			return Value{}, err
		}
		e, err := ThrownException(th, args)
		if err != nil {
			return Value{}, err
		}
		return Stopped(throw(th, args[0], e))
	}, InstanceMethod}
}

// SendMethods are the methods send, throw and close of a type with Send and
// Throw slots. close is what the method close does.
func SendMethods(stop func(th *Thread, self Value) error) []Method {
	return []Method{
		{"send(self, arg, /)", func(th *Thread, args []Value) (Value, error) {
			return Stopped(args[0].Type().Send(th, args[0], args[1]))
		}, InstanceMethod},
		ThrowMethod(func(th *Thread, self Value, err error) (Value, SendResult, error) {
			return self.Type().Throw(th, self, err)
		}),
		{"close(self, /)", func(th *Thread, args []Value) (Value, error) {
			return None, stop(th, args[0])
		}, InstanceMethod},
	}
}

func init() {
	coro := func(v Value) *NativeCoroutine { return MustAs[NativeCoroutine](v) }
	get := func(name string, f func(c *NativeCoroutine) Value) Member {
		return Member{Name: name, Get: func(_ *Thread, self Value) (Value, error) { return f(coro(self)), nil }}
	}
	none := func(*NativeCoroutine) Value { return None }
	RegisterType(NativeCoroutineType, &TypeSpec{
		Name: "coroutine", Weakref: true, Final: true, Abstract: true,
		Slots: Slots{
			Repr: func(th *Thread, self Value) (Value, error) {
				return strf("<coroutine object %s at %#x>", coro(self).qualName(), th.Interp.ID(self)), nil
			},
			Await: func(th *Thread, self Value) (Value, error) {
				if coro(self).state == nativeSuspended {
					return Value{}, th.Raise(RuntimeError, "coroutine is being awaited already")
				}
				return self, nil
			},
			Send: func(th *Thread, self, v Value) (Value, SendResult, error) {
				return coro(self).resume(th, v, nil)
			},
			Throw: func(th *Thread, self Value, err error) (Value, SendResult, error) {
				return coro(self).resume(th, Value{}, err)
			},
			Traverse: func(self Value, visit func(Value)) {
				c := coro(self)
				visit(c.inner)
				for _, v := range c.args {
					visit(v)
				}
			},
		},
		Methods: append(SendMethods(func(th *Thread, self Value) error { return coro(self).close(th) }),
			Method{"__await__(self, /)", func(_ *Thread, args []Value) (Value, error) {
				return (&nativeWrapper{Header{nativeWrapperType}, coro(args[0])}).Value(), nil
			}, InstanceMethod}),
		Members: []Member{
			{Name: "__class__", Get: objectGetClass, Set: objectSetClass}, // one of its own, so that isinstance asks for it
			get("__name__", func(c *NativeCoroutine) Value { return NewStr(c.fn.Name()).Value() }),
			get("__qualname__", func(c *NativeCoroutine) Value { return NewStr(c.qualName()).Value() }),
			get("cr_await", func(c *NativeCoroutine) Value { return OrNone(c.inner) }),
			get("cr_running", func(c *NativeCoroutine) Value { return Bool(c.state == nativeRunning) }),
			get("cr_suspended", func(c *NativeCoroutine) Value { return Bool(c.state == nativeSuspended) }),
			get("cr_frame", none), get("cr_code", none), get("cr_origin", none),
		},
	})
}

// StopValue is the value that StopIteration carries: what a generator returned.
func (e *Exception) StopValue() Value { return OrNone(e.Fields[stopIterationValue]) }

// nativeWrapper is what coroutine.__await__() returns: an iterator over the
// coroutine's steps.
type nativeWrapper struct {
	Header
	coro *NativeCoroutine
}

var nativeWrapperType = &Type{}

func init() {
	coro := func(v Value) *NativeCoroutine { return MustAs[nativeWrapper](v).coro }
	RegisterType(nativeWrapperType, &TypeSpec{
		Name: "coroutine_wrapper", Final: true, Abstract: true,
		Slots: Slots{
			Iter: func(_ *Thread, self Value) (Value, error) { return self, nil },
			Next: func(th *Thread, self Value) (Value, error) {
				return Stopped(coro(self).resume(th, Value{}, nil))
			},
			Send: func(th *Thread, self, v Value) (Value, SendResult, error) {
				return coro(self).resume(th, v, nil)
			},
			Throw: func(th *Thread, self Value, err error) (Value, SendResult, error) {
				return coro(self).resume(th, Value{}, err)
			},
			Traverse: func(self Value, visit func(Value)) { visit(coro(self).Value()) },
		},
		Methods: SendMethods(func(th *Thread, self Value) error { return coro(self).close(th) }),
	})
}
