package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// Entering and leaving generators and coroutines in the common case: what is
// innermost yields itself, or stands at a bare yield, and nothing awaits the
// outermost. These functions do what load and yield do in general, at a third
// of the cost; false means nothing was done.

// enterSuspended pushes the frame in which root continues. It finds sent (None
// if unset) as what it was sent; act says where its next item goes.
func (vm *VM) enterSuspended(root *Generator, act action, sent runtime.Value) bool {
	g := root
	if root.state > genSuspended || root.awaiter != nil {
		return false
	}
	if root.leaf != nil && root.leaf != root && root.state == genSuspended {
		if g = root.leaf; g.state != genSuspended {
			return false
		}
	}
	base, ok := vm.room(g.unit)
	if !ok || g.pc > 0 && g.sendTo == 0 {
		return false
	}
	vm.enterLeaf(root, g, base, act, sent)
	return true
}

// room returns the base of the next frame, and whether it can be pushed, to run u, as
// things are.
func (vm *VM) room(u *Unit) (base int, ok bool) {
	fp, base := vm.fp+1, vm.top()
	return base, fp < vm.limit && fp < len(vm.frames) && base+int(u.numRegs)+window <= len(vm.stack)
}

// enterLeaf pushes the frame of g, which is where root continues.
func (vm *VM) enterLeaf(root, g *Generator, base int, act action, sent runtime.Value) {
	fp, regs := vm.fp+1, g.regs
	if g.pc > 0 {
		regs = regs[:g.live]
	}
	runtime.MoveValues(vm.stack[base:], regs)
	switch {
	case g.pc == 0:
	case g.bare:
		vm.stack[base+int(g.sendTo)] = runtime.None
	default:
		vm.stack[base+int(g.sendTo)] = runtime.OrNone(sent)
	}
	f := &vm.frames[fp]
	if f.unit != g.unit {
		f.unit = g.unit
	}
	f.pc, f.base, f.act, f.gen = g.pc, int32(base), act, g
	g.state = genRunning
	if root != g {
		f.root, root.state = root, genRunning
	}
	vm.fp = fp
}

// standsAtBareYield reports whether the frame f waits for a bare yield, at in.
func (vm *VM) standsAtBareYield(f *frame, in code.Instr) bool {
	return in.Op() == code.Delegate && vm.stack[int(f.base)+int(in.B())].IsBareYield()
}

// suspend moves the running frame f, at a Yield or Delegate that has yielded, off
// the stack. in is that instruction, and bare says that f waits for a bare
// yield. What drives f is the caller's business.
func (vm *VM) suspend(f *frame, in code.Instr, bare bool) bool {
	g := f.gen
	if g == nil || f.obj != nil {
		return false
	}
	if root := f.root; root == nil || root == g {
		if g.awaiter != nil {
			return false
		}
		if g.leaf != nil {
			g.leaf = nil
		}
	} else {
		if root.awaiter != nil {
			return false
		}
		root.state = genSuspended
		if root.leaf != g {
			root.leaf = g
		}
	}
	g.pc, g.state = f.pc, genSuspended
	live := int(in.I())
	g.sendTo, g.bare = in.A(), bare
	if bare {
		if live == int(in.B())+1 {
			live-- // bare says what is in B
		}
	} else if in.Op() != code.Yield {
		g.sendTo = 0
	}
	if live == 0 || live > len(g.regs) {
		g.save(vm.stack[f.base:])
	} else {
		g.live = int16(live)
		runtime.MoveValues(g.regs, vm.stack[f.base:int(f.base)+live])
	}
	f.gen = nil
	if f.root != nil {
		f.root = nil
	}
	vm.fp--
	return true
}

// leaveGenerator suspends the running frame, a generator driven by the
// caller's ForIter, and gives the loop the item v.
func (vm *VM) leaveGenerator(v *runtime.Value) bool {
	f := &vm.frames[vm.fp]
	if in := f.unit.instrs[f.pc-1]; vm.Fuel <= 0 || !vm.suspend(f, in, vm.standsAtBareYield(f, in)) {
		return false
	}
	vm.Fuel--
	caller := &vm.frames[vm.fp]
	iter := caller.unit.instrs[caller.pc-1]
	vm.stack[int(caller.base)+int(iter.B())].Set(v)
	caller.pc += iter.I()
	return true
}

// yieldOut suspends the running frame f, which Go code has resumed, at in, where it
// yields v, and goes on with another task or with the Go code. See suspend for bare.
func (vm *VM) yieldOut(f *frame, in code.Instr, bare bool, v runtime.Value) (done bool, err error) {
	root := f.root
	if root == nil {
		root = f.gen
	}
	if !vm.suspend(f, in, bare) {
		return false, nil
	}
	if l := loop.Running(&vm.Thread); l != nil && vm.handOver(l, root, v) {
		return true, nil
	}
	vm.result.Set(&v)
	vm.yielded = true
	return true, errExit
}

// handOver goes on with the task that the event loop would resume next, after
// root, the coroutine of its current task, has suspended and yielded v. What
// drove root drives the other now.
func (vm *VM) handOver(l *loop.Loop, root *Generator, v runtime.Value) bool {
	next := l.Next()
	if next == nil || next.Coroutine().Type() != CoroutineType {
		return false
	}
	g := runtime.MustAs[Generator](next.Coroutine())
	leaf := g
	if g.leaf != nil {
		leaf = g.leaf
	}
	base, ok := vm.room(leaf.unit)
	if !ok || g.state != genSuspended || g.awaiter != nil || leaf.state != genSuspended || leaf.sendTo == 0 ||
		!l.HandOver(&vm.Thread, next, &root.Header, v) {
		return false
	}
	vm.enterLeaf(g, leaf, base, actExit, runtime.None)
	return true
}
