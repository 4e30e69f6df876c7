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
	root := runtime.MustAs[Generator](it)
	g := root
	if root.state > genSuspended || root.awaiter != nil {
		return false
	}
	if root.leaf != nil && root.leaf != root && root.state == genSuspended {
		g = root.leaf // the innermost of a chain of `yield from`
		if g.state != genSuspended {
			return false
		}
	}
	u, fp := g.unit, vm.fp+1
	if fp >= vm.limit || fp >= len(vm.frames) {
		return false
	}
	caller, f := &vm.frames[fp-1], &vm.frames[fp]
	base := int(caller.base) + int(caller.unit.numRegs)
	if base+int(u.numRegs)+window > len(vm.stack) {
		return false
	}
	var sent uint8 // register 0 before the generator has begun
	if g.pc > 0 {
		in := u.instrs[g.pc-1]
		if in.Op() != code.Yield {
			return false
		}
		sent = in.A()
	}
	regs := vm.stack[base : base+len(g.regs)]
	for i := range regs {
		regs[i].Set(&g.regs[i])
	}
	if sent > 0 {
		vm.stack[base+int(sent)] = runtime.None
	}
	if f.unit != u {
		f.unit = u
	}
	f.pc, f.base, f.act, f.gen = g.pc, int32(base), actIter, g
	g.state = genRunning
	if root != g {
		f.root, root.state = root, genRunning
	}
	vm.fp = fp
	return true
}

// leaveGenerator suspends the running frame, a generator driven by the
// caller's ForIter, at the Yield instruction in, and gives the loop the item v.
func (vm *VM) leaveGenerator(in code.Instr, v *runtime.Value) bool {
	f := &vm.frames[vm.fp]
	g := f.gen
	if g == nil || f.obj != nil || vm.Fuel <= 0 {
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
		f.root = nil
	}
	vm.Fuel--
	g.pc, g.state = f.pc, genSuspended
	if live := int(in.I()); live == 0 || live > len(g.regs) {
		g.save(vm.stack[f.base:])
	} else {
		from := vm.stack[f.base : int(f.base)+live]
		for i := range from {
			g.regs[i].Set(&from[i])
		}
	}
	f.gen = nil
	vm.fp--
	caller := &vm.frames[vm.fp]
	iter := caller.unit.instrs[caller.pc-1]
	vm.stack[int(caller.base)+int(iter.B())].Set(v)
	caller.pc += iter.I()
	return true
}
