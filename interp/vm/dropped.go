package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// Dropped generators: one that is suspended inside a try or with statement is
// closed, so that its finally runs, once Go's collector has found it
// unreachable. Go finalises nothing that a pointer cycle leads back to. So a
// watched generator has its registers outside of itself and does not become a
// link of a chain: what it waits for does not know it, and is resumed through it.

// cleansUp reports whether generators of c have something to do when they are
// closed while suspended: whether c handles exceptions for more than to leave a
// for loop.
func cleansUp(c *code.Code) bool {
	if c.Flags&code.Generator == 0 || c.Flags&(code.Coroutine|code.AsyncGenerator) != 0 {
		return false
	}
	for i := range c.Handlers {
		if c.Instrs[c.Handlers[i].Target].Op() != code.CloseIter {
			return true
		}
	}
	return false
}

// madeForLoop reports whether what the running frame calls is a generator that a
// for loop closes in any case: its header makes it, in a frame that cannot be
// dropped in the middle of the loop. To watch one takes three times as long as to
// make it and run through it.
func (vm *VM) madeForLoop() bool {
	if vm.fp < 0 {
		return false
	}
	f := &vm.frames[vm.fp]
	return f.unit.code.Flags&(code.Generator|code.Coroutine|code.AsyncGenerator) == 0 && madeInHeader(f.unit, int(f.pc-1))
}

// newWatched makes a generator for u that is closed when it is dropped.
func (vm *VM) newWatched(u *Unit) *Generator {
	g := &Generator{unit: u, watched: true, regs: make([]runtime.Value, u.numRegs)}
	g.setKind()
	vm.Watch(g.Value(), closeDropped)
	return g
}

// delMethod is __del__ of generators, coroutines and asynchronous generators: what
// happens to one that is suspended when it is dropped.
var delMethod = runtime.Method{Sig: "__del__(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if hook := th.AsyncGenHooks.Finalizer; genOf(args[0]).kind == kindAsyncGenerator && hook.IsSet() && !hook.IsNone() {
		_, err := runtime.Call(th, hook, args[0])
		return runtime.None, err
	}
	closeDropped(th, args[0])
	return runtime.None, nil
}}

// ClearUnused implements runtime.FrameWalker. In a frame nothing lies above the
// arguments of the call that it makes.
func (vm *VM) ClearUnused() {
	if vm.fp < 0 {
		return
	}
	f := &vm.frames[vm.fp]
	if used, ok := f.usedInCall(); ok {
		clear(vm.stack[int(f.base)+used:])
	} else {
		clear(vm.stack[vm.top():])
	}
	for i := range vm.frames[:vm.fp] {
		// What is called by way of Go has its frame above the caller's window.
		f, above := &vm.frames[i], int(vm.frames[i+1].base)
		if used, ok := f.usedInCall(); ok && int(f.base)+used < above {
			clear(vm.stack[int(f.base)+used : above])
		}
	}
	// Nor is what frames had when they were last suspended in use while they run.
	for i := range vm.frames[:vm.fp+1] {
		if g := vm.frames[i].gen; g != nil {
			clear(g.regs)
		}
	}
}

// usedInCall is how many registers are in use while f is at a call. ok is false if
// it is at something else, if the call has a * and so any number of arguments, or
// if f has locals beyond the registers that operands name: then all may be in use.
func (f *frame) usedInCall() (n int, ok bool) {
	if f.unit.numRegs > code.MaxRegister || f.pc == 0 {
		return 0, false
	}
	in := f.unit.instrs[f.pc-1]
	return int(in.A()) + 2 + int(in.B()), isCall(in.Op()) && in.Op() != code.CallEx
}

// closesWhenDropped reports whether v is a generator that would be closed now if
// nothing referred to it.
func closesWhenDropped(v runtime.Value) bool {
	if v.Type() != GeneratorType {
		return false
	}
	g := genOf(v)
	return g.watched && g.state == genSuspended
}

// closeDropped closes a generator that nothing refers to any more.
func closeDropped(th *runtime.Thread, v runtime.Value) {
	g := genOf(v)
	if g.state != genSuspended {
		return
	}
	if _, err := Of(th).close(g); err != nil {
		th.Unraisable(err, v, "Exception ignored in")
	}
}
