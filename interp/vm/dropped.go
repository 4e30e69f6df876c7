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

// ClearUnused implements runtime.FrameWalker. In the running frame nothing lies above
// the arguments of the call that it makes, unless it has locals beyond the
// registers that operands name.
func (vm *VM) ClearUnused() {
	if vm.fp < 0 {
		return
	}
	f := &vm.frames[vm.fp]
	used := int(f.unit.numRegs)
	if used > code.MaxRegister || f.pc == 0 {
		// All of its window may be in use.
	} else if in := f.unit.instrs[f.pc-1]; in.Op() == code.CallEx {
		used = int(in.A()) + 3
	} else if isCall(in.Op()) {
		used = int(in.A()) + 2 + int(in.B())
	}
	clear(vm.stack[int(f.base)+used:])
	// Nor is what frames had when they were last suspended in use while they run.
	for i := range vm.frames[:vm.fp+1] {
		if g := vm.frames[i].gen; g != nil {
			clear(g.regs)
		}
	}
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
