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
	u, fp, base := g.unit, vm.fp+1, vm.top()
	if fp >= vm.limit || fp >= len(vm.frames) || base+int(u.numRegs)+window > len(vm.stack) {
		return false
	}
	if g.pc > 0 && g.sendTo == 0 {
		return false
	}
	regs := g.regs
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
	if f.unit != u {
		f.unit = u
	}
	f.pc, f.base, f.act, f.gen = g.pc, int32(base), act, g
	g.state = genRunning
	if root != g {
		f.root, root.state = root, genRunning
	}
	vm.fp = fp
	return true
}

// suspend moves the running frame, at a Yield or Delegate that has yielded, off
// the stack. What drives it is the caller's business.
func (vm *VM) suspend(f *frame) bool {
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
	in := g.unit.instrs[f.pc-1]
	live := int(in.I())
	g.sendTo, g.bare = in.A(), false
	if in.Op() != code.Yield {
		if g.bare = vm.stack[int(f.base)+int(in.B())].IsBareYield(); !g.bare {
			g.sendTo = 0
		} else if live == int(in.B())+1 {
			live-- // bare says what is in B
		}
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
	if vm.Fuel <= 0 || !vm.suspend(&vm.frames[vm.fp]) {
		return false
	}
	vm.Fuel--
	caller := &vm.frames[vm.fp]
	iter := caller.unit.instrs[caller.pc-1]
	vm.stack[int(caller.base)+int(iter.B())].Set(v)
	caller.pc += iter.I()
	return true
}

// handOver goes on with the task that the event loop would resume next, after
// root, the coroutine of its current task, has suspended and yielded v. What
// drove root drives the other now.
func (vm *VM) handOver(root *Generator, v runtime.Value) bool {
	l := loop.Running(&vm.Thread)
	if l == nil {
		return false
	}
	next := l.Successor(&vm.Thread, &root.Header, v)
	if next == nil || next.Coroutine().Type() != CoroutineType {
		return false
	}
	g := runtime.MustAs[Generator](next.Coroutine())
	if g.state != genSuspended || !vm.enterSuspended(g, actExit, runtime.None) {
		return false
	}
	l.HandOver(&vm.Thread, next, v)
	return true
}
