package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// slowOps says, by operation, what carries out an instruction that the loop
// could not: a function of its own for those that come often, where it matters
// that it is small, and vm.slow for the rest. The running frame's pc is that of
// the following instruction. The function may push and pop frames: the loop
// reloads its state afterwards. errExit means the entry frame is done.
var slowOps [256]func(*VM, code.Instr) error

func init() { // not in the declaration: they call the loop, which refers to the table
	for op := range slowOps {
		slowOps[op] = (*VM).slow
	}
	for op := code.Add; op <= code.FloorDiv; op++ {
		slowOps[op] = (*VM).slowBinary
	}
	for op := code.AddK; op <= code.FloorDivK; op++ {
		slowOps[op] = (*VM).slowBinaryK
	}
	slowOps[code.Add] = (*VM).slowAdd
	slowOps[code.AddK] = (*VM).slowAddK
	for op := code.JumpEq; op <= code.JumpGe; op++ {
		slowOps[op] = (*VM).slowCompareJump
	}
	for op := code.JumpEqK; op <= code.JumpGeK; op++ {
		slowOps[op] = (*VM).slowCompareJumpK
	}
	slowOps[code.JumpTrue] = (*VM).slowJumpTruth
	slowOps[code.JumpFalse] = (*VM).slowJumpTruth
	slowOps[code.Not] = (*VM).slowNot
	slowOps[code.Compare] = (*VM).slowCompare
	slowOps[code.GetItem] = (*VM).slowGetItem
	slowOps[code.GetItemK] = (*VM).slowGetItemK
	slowOps[code.SetItem] = (*VM).slowSetItem
	slowOps[code.SetItemK] = (*VM).slowSetItemK
	slowOps[code.PutItemK] = (*VM).slowPutItemK
	slowOps[code.GetAttr] = (*VM).slowGetAttr
	slowOps[code.SetAttr] = (*VM).slowSetAttr
	slowOps[code.GetMethod] = (*VM).slowGetMethod
	slowOps[code.Call] = (*VM).slowCall
	slowOps[code.CallKw] = (*VM).slowCallKw
	slowOps[code.CallGlobal] = (*VM).slowCallGlobal
	slowOps[code.CallMethod] = (*VM).slowCallMethod
	slowOps[code.CallPrepared] = (*VM).slowCallPrepared
	slowOps[code.ForIter] = (*VM).slowForIter
	slowOps[code.ListAppend] = (*VM).slowListAppend
	slowOps[code.SetAdd] = (*VM).slowSetAdd
	slowOps[code.DictPut] = (*VM).slowDictPut
	slowOps[code.In] = (*VM).slowIn
	slowOps[code.JumpIn] = (*VM).slowJumpIn
	for op := code.BuildTuple; op <= code.BuildDict; op++ {
		slowOps[op] = (*VM).slowBuild
	}
	slowOps[code.CopyFree] = (*VM).slowCopyFree
	slowOps[code.Yield] = (*VM).slowYield
}

func (vm *VM) slowCall(in code.Instr) error {
	return vm.call(int(in.A()), int(in.B()), nil, actStore, 0)
}

func (vm *VM) slowCallKw(in code.Instr) error {
	u := vm.frames[vm.fp].unit
	return vm.call(int(in.A()), int(in.B()), runtime.AsTuple(u.consts[in.I()]).Items, actStore, 0)
}

func (vm *VM) slowCallGlobal(in code.Instr) error {
	u := vm.frames[vm.fp].unit
	c := &u.caches[in.I()]
	if c.kind == cacheFusedBuiltin {
		if done, err := vm.fusedGlobal(u, c, in); done || err != nil {
			return err
		}
	}
	fn, err := vm.calledGlobal(u, in.I())
	if err != nil {
		return err
	}
	vm.fuseGlobal(c, in)
	vm.window()[in.A()] = fn
	return vm.call(int(in.A()), int(in.B()), nil, actStore, 0)
}

// calledGlobal is the callee of a fused call of a global.
func (vm *VM) calledGlobal(u *Unit, imm int32) (runtime.Value, error) {
	if place := u.caches[imm].global(u); place != nil {
		return *place, nil
	}
	v, err := vm.loadGlobal(u, imm)
	vm.lookupFailed = err != nil
	return v, err
}

func (vm *VM) slowCallMethod(in code.Instr) error {
	a := in.A()
	u := vm.frames[vm.fp].unit
	c := &u.caches[in.I()]
	if c.kind == cacheFusedMethod {
		if done, err := vm.fusedMethod(c, in); done || err != nil {
			return err
		}
	}
	fn, self, err := vm.lookupMethod(u, vm.window()[int(a)+1], in.I())
	if err != nil {
		vm.lookupFailed = true
		return err
	}
	vm.fuseMethod(c, in)
	vm.setPrepared(a, fn, self)
	return vm.callPrepared(int(a), int(in.B()), nil, actStore, 0)
}

func (vm *VM) slowCallPrepared(in code.Instr) error {
	return vm.callPrepared(int(in.A()), int(in.B()), nil, actStore, 0)
}

func (vm *VM) slowForIter(in code.Instr) error {
	f := &vm.frames[vm.fp]
	return vm.forIter(f, in, vm.stack[int(f.base)+int(in.A())])
}

func (vm *VM) slowListAppend(in code.Instr) error {
	regs := vm.window()
	l := runtime.MustAs[runtime.List](regs[in.A()])
	if source := in.C(); source != 0 && l.Len() == 0 {
		n := 1 + runtime.RoomFor(regs[source])
		if err := l.Reserve(&vm.Thread, n, regs[in.B()]); err != nil {
			return err
		}
	}
	return l.Append(&vm.Thread, regs[in.B()])
}

func (vm *VM) slowSetAdd(in code.Instr) error {
	regs := vm.window()
	return runtime.MustAs[runtime.Set](regs[in.A()]).Add(&vm.Thread, regs[in.B()])
}

func (vm *VM) slowDictPut(in code.Instr) error {
	regs := vm.window()
	d := runtime.MustAs[runtime.Dict](regs[in.A()])
	if source := in.I(); source != 0 && d.Len() == 0 {
		if err := d.Reserve(&vm.Thread, 1+runtime.RoomFor(regs[source])); err != nil {
			return err
		}
	}
	return d.Set(&vm.Thread, regs[in.B()], regs[in.C()])
}

func (vm *VM) slowYield(in code.Instr) error { return vm.yield(vm.window()[in.B()]) }

func (vm *VM) slowCopyFree(in code.Instr) error {
	regs := vm.window()
	copy(regs[in.A():], asFunction(regs[0]).closure.Items[:in.B()])
	return nil
}
