package vm

import (
	"github.com/asyn-lang/asyn/runtime"
)

// reraise is the error of a Reraise instruction: the exception goes on without
// a new traceback entry for the place of the instruction and without a context.
type reraise struct{ exc *runtime.Exception }

func (r reraise) Error() string { return r.exc.Error() }

// thrown is an exception that was thrown into a generator: it goes on with the
// context it has.
type thrown struct{ exc *runtime.Exception }

func (t thrown) Error() string { return t.exc.Error() }

// unwind looks for a handler of err, starting at the running frame and popping
// frames that have none. It returns nil when one was found, and the error when
// the entry frame of run was left. Limits and cancellation find no handlers.
func (vm *VM) unwind(err error) error {
	t, raisedBefore := err.(thrown)
	if raisedBefore {
		err = t.exc
	}
	for {
		f := &vm.frames[vm.fp]
		pc := int(f.pc) - 1
		again, isReraise := err.(reraise)
		if isReraise {
			err, raisedBefore = again.exc, true
		}
		exc, ok := err.(*runtime.Exception)
		if ok {
			if !isReraise {
				// The report of an uncaught exception shows the frame's locals; that
				// of a NameError, whoever makes it, looks there for the name meant.
				if exc.Traceback == nil && (exc.Type() == runtime.NameError || vm.uncaught(exc)) {
					vm.Frame(0).Object()
				}
				if !raisedBefore {
					vm.setContext(exc)
				}
				vm.addTraceback(exc, f, pc)
				if vm.raisedInC || f.unit.inC {
					vm.leaveOutC(exc, f)
				}
			}
			if h := f.unit.code.FindHandler(pc); h != nil {
				vm.stack[int(f.base)+int(h.Reg)] = exc.Value()
				f.pc = int32(h.Target)
				// A loop need not jump back if exceptions take it back.
				if err = vm.Work(1); err == nil {
					return nil
				}
				vm.frames[vm.fp].pc++ // the interrupt is raised at the handler's first instruction
				continue
			}
		}
		next, out := vm.leave(f, err)
		if out != nil {
			return out
		}
		if next == nil {
			return nil
		}
		err = next
	}
}

// uncaught reports whether nothing will catch an exception raised now: neither
// a handler of a running frame nor Go code that called back into the script.
func (vm *VM) uncaught(exc *runtime.Exception) bool {
	for i := vm.fp; i >= 0; i-- {
		f := &vm.frames[i]
		if f.act == actExit && i > 0 || f.endsLoop(exc) || f.unit.code.FindHandler(int(f.pc)-1) != nil {
			return false
		}
	}
	return true
}

// endsLoop reports whether exc leaving the frame ends a for loop: StopIteration
// that a script's __next__ raises.
func (f *frame) endsLoop(exc *runtime.Exception) bool {
	return f.act == actNext && exc != nil && exc.Type().IsSubtype(runtime.StopIteration)
}

// leave pops the running frame, which err leaves. It returns the error to go on
// with in the frame now running (nil if that frame simply continues), or out,
// the error to return to Go.
func (vm *VM) leave(f *frame, err error) (next, out error) {
	if f.obj != nil {
		vm.detach(f)
	}
	if g := f.gen; g != nil || f.act == actAwait {
		if g != nil {
			err = vm.stopInside(g.kind, err)
			if vm.advance(f, g) {
				return err, nil
			}
		} else {
			err = vm.stopInside(kindCoroutine, err)
		}
	}
	act := f.act
	if act == actNext && f.endsLoop(runtime.IsException(err, runtime.StopIteration)) {
		err = nil // the loop falls through
	}
	vm.drop()
	switch act {
	case actExit:
		return nil, err
	case actAwait:
		// The await, not the call, is what the caller was at.
		vm.frames[vm.fp].pc++
	case actResult:
		vm.getterFailed(err)
	}
	return err, nil
}

// stopInside turns a StopIteration that leaves a generator (PEP 479), or a
// StopAsyncIteration that leaves an async one, into RuntimeError.
func (vm *VM) stopInside(kind genKind, err error) error {
	name := "StopIteration"
	exc := runtime.IsException(err, runtime.StopIteration)
	if exc == nil && kind == kindAsyncGenerator {
		name = "StopAsyncIteration"
		exc = runtime.IsException(err, runtime.StopAsyncIteration)
	}
	if exc == nil {
		return err
	}
	e := runtime.NewException(runtime.RuntimeError, runtime.NewStr(kind.String()+" raised "+name).Value())
	e.Cause, e.Context, e.SuppressContext = exc.Value(), exc.Value(), true
	return e
}

// setContext links a newly raised exception to the one being handled.
func (vm *VM) setContext(exc *runtime.Exception) {
	if exc.Traceback != nil || runtime.AsException(exc.Cause) != nil && exc.Cause == exc.Context {
		return // raised before, or made of the exception it replaces; its context is set
	}
	if h := vm.Handled(); h != nil && h != exc {
		runtime.SetContext(&vm.Thread, exc, h)
	}
}

// Handled is sys.exception(): the exception that the innermost active handler
// of any running frame handles, or nil.
func (vm *VM) Handled() *runtime.Exception {
	for i := vm.fp; i >= 0; i-- {
		if h := vm.handledBy(&vm.frames[i]); h != nil {
			return h
		}
	}
	return nil
}

// handledBy returns the exception that a frame handles or, if that is a
// coroutine's, one that waits for it, or nil.
func (vm *VM) handledBy(f *frame) *runtime.Exception {
	if h := handledIn(f.unit, f.pc, vm.stack[f.base:]); h != nil {
		return h
	}
	if f.gen == nil || f.root == nil {
		return nil
	}
	// The coroutines that wait for this one are not on the stack.
	for g := f.gen; g != f.root && g.awaiter != nil; {
		g = g.awaiter
		if h := handledIn(g.unit, g.pc, g.regs); h != nil {
			return h
		}
	}
	return nil
}

// handledIn returns the exception that a frame handles at the instruction
// before pc, or nil.
func handledIn(u *Unit, pc int32, regs []runtime.Value) *runtime.Exception {
	if len(u.code.Handling) == 0 {
		return nil
	}
	r := u.code.HandledAt(int(pc) - 1)
	if r < 0 || r >= len(regs) || !regs[r].IsSet() {
		return nil
	}
	return runtime.AsException(regs[r])
}

// raise carries out the raise statement.
func (vm *VM) raise(v runtime.Value) error {
	if !v.IsSet() {
		if h := vm.Handled(); h != nil {
			return reraise{h}
		}
		return vm.Raise(runtime.RuntimeError, "No active exception to reraise")
	}
	exc, err := vm.exception(v)
	if err != nil {
		return err
	}
	vm.raiseContext(exc)
	return exc
}

// raiseContext sets the context of an exception that a raise statement raises:
// unlike one raised by an operation it may have been raised before.
func (vm *VM) raiseContext(exc *runtime.Exception) {
	if h := vm.Handled(); h != nil && h != exc {
		runtime.SetContext(&vm.Thread, exc, h)
	}
}

// raiseFrom carries out raise … from ….
func (vm *VM) raiseFrom(v, cause runtime.Value) error {
	exc, err := vm.exception(v)
	if err != nil {
		return err
	}
	switch {
	case cause.IsNone():
	case runtime.AsException(cause) != nil:
	case runtime.AsType(cause) != nil && runtime.AsType(cause).IsException():
		e, err := vm.exception(cause)
		if err != nil {
			return err
		}
		cause = e.Value()
	default:
		return vm.TypeErrorf("exception causes must derive from BaseException")
	}
	exc.Cause, exc.SuppressContext = cause, true
	vm.raiseContext(exc)
	return exc
}

// exception returns what raising v raises: v, or an instance of the class v.
func (vm *VM) exception(v runtime.Value) (*runtime.Exception, error) {
	if e := runtime.AsException(v); e != nil {
		return e, nil
	}
	if t := runtime.AsType(v); t != nil && t.IsException() {
		x, err := runtime.Call(&vm.Thread, v)
		if err != nil {
			return nil, err
		}
		if e := runtime.AsException(x); e != nil {
			return e, nil
		}
		return nil, vm.TypeErrorf("calling %s should have returned an instance of BaseException, not %s", reprOf(&vm.Thread, v), reprOf(&vm.Thread, x.Type().Value()))
	}
	return nil, vm.TypeErrorf("exceptions must derive from BaseException")
}

func reprOf(th *runtime.Thread, v runtime.Value) string {
	s, err := runtime.Repr(th, v)
	if err != nil {
		return "?"
	}
	return s.String()
}

// exceptionMatches tells whether the exception is an instance of want, an
// exception class or a tuple of them.
func (vm *VM) exceptionMatches(exc, want runtime.Value) (bool, error) {
	const complaint = "catching classes that do not inherit from BaseException is not allowed"
	if t := runtime.AsType(want); t != nil {
		if !t.IsException() {
			return false, vm.Raise(runtime.TypeError, complaint)
		}
		return exc.Type().IsSubtype(t), nil
	}
	tuple := runtime.AsTuple(want)
	if tuple == nil {
		return false, vm.Raise(runtime.TypeError, complaint)
	}
	found := false
	vm.Charge(len(tuple.Items))
	for _, w := range tuple.Items {
		t := runtime.AsType(w)
		if t == nil || !t.IsException() {
			return false, vm.Raise(runtime.TypeError, complaint)
		}
		found = found || exc.Type().IsSubtype(t)
	}
	return found, nil
}

// groupMatch carries out one except* clause: it splits exc into what matches
// and the rest.
func (vm *VM) groupMatch(exc, want runtime.Value) (match, rest runtime.Value, err error) {
	if exc.IsNone() {
		return runtime.None, runtime.None, nil
	}
	types := []runtime.Value{want}
	if t := runtime.AsTuple(want); t != nil {
		types = t.Items
	}
	for _, w := range types {
		if t := runtime.AsType(w); t != nil && t.IsSubtype(runtime.BaseExceptionGroup) {
			return match, rest, vm.TypeErrorf("catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	ok, err := vm.exceptionMatches(exc, want)
	if err != nil {
		return match, rest, err
	}
	e := runtime.AsException(exc)
	if ok {
		if e.Type().IsSubtype(runtime.BaseExceptionGroup) {
			return exc, runtime.None, nil
		}
		// A naked exception is wrapped for the handler.
		g, err := runtime.Call(&vm.Thread, runtime.ExceptionGroup.Value(), runtime.NewStr("").Value(), runtime.NewTuple(exc).Value())
		if err != nil {
			return match, rest, err
		}
		return g, runtime.None, nil
	}
	if !e.Type().IsSubtype(runtime.BaseExceptionGroup) {
		return runtime.None, exc, nil
	}
	return runtime.SplitGroup(&vm.Thread, exc, want)
}

// groupRaise decides what leaves an except* statement.
func (vm *VM) groupRaise(orig, raised runtime.Value) (runtime.Value, error) {
	return runtime.PrepareReraiseStar(&vm.Thread, orig, runtime.AsList(raised).Values())
}
