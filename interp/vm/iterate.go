package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// The two halves of a for loop over a generator, for the common case: what is
// innermost yields itself, and nothing awaits the generator. They do what load
// and yield do in general, at a third of the cost; false means nothing was done.

// enterGenerator pushes the frame of the generator it, driven by the ForIter
// the running frame is at.
func (vm *VM) enterGenerator(it runtime.Value) bool {
	g := runtime.MustAs[Generator](it)
	if g.state > genSuspended || g.awaiter != nil {
		return false
	}
	root := g
	if g.leaf != nil && g.state == genSuspended {
		g = g.leaf // the innermost of a chain of `yield from`
		if g.state != genSuspended {
			return false
		}
	}
	u := g.unit
	caller := &vm.frames[vm.fp]
	base := int(caller.base) + int(caller.unit.numRegs)
	fp := vm.fp + 1
	if fp >= vm.limit || fp >= len(vm.frames) || base+int(u.numRegs)+window > len(vm.stack) {
		return false
	}
	regs := vm.stack[base : base+len(g.regs)]
	if g.pc > 0 {
		in := u.instrs[g.pc-1]
		if in.Op() != code.Yield {
			return false
		}
		for i := range regs {
			regs[i] = g.regs[i]
		}
		vm.stack[base+int(in.A())] = runtime.None
	} else {
		copy(regs, g.regs)
	}
	f := &vm.frames[fp]
	if f.unit != u {
		f.unit = u
	}
	f.pc, f.base, f.act, f.gen = g.pc, int32(base), actIter, g
	if root != g {
		f.root = root
	}
	root.state, g.state = genRunning, genRunning
	vm.fp = fp
	return true
}

// leaveGenerator suspends the running frame, a generator driven by the
// caller's ForIter, and gives the loop the item v.
func (vm *VM) leaveGenerator(v runtime.Value) bool {
	f := &vm.frames[vm.fp]
	g := f.gen
	if g == nil || f.obj != nil || vm.Fuel <= 0 {
		return false
	}
	root := f.root
	if root == nil {
		root = g
	}
	if root.awaiter != nil {
		return false
	}
	vm.Fuel--
	leaf := g
	if root == g {
		leaf = nil
	}
	if root.leaf != leaf {
		root.leaf = leaf
	}
	g.pc, g.state, root.state = f.pc, genSuspended, genSuspended
	live := int(g.unit.instrs[f.pc-1].I())
	if live == 0 || live > len(g.regs) {
		g.save(vm.stack[f.base:])
	} else {
		from := vm.stack[f.base : int(f.base)+live]
		for i := range from {
			to := &g.regs[i]
			to.Set(&from[i])
		}
	}
	f.gen = nil
	if f.root != nil {
		f.root = nil
	}
	vm.fp--
	caller := &vm.frames[vm.fp]
	in := caller.unit.instrs[caller.pc-1]
	vm.stack[int(caller.base)+int(in.B())] = v
	caller.pc += in.I()
	return true
}
