package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

func (vm *VM) slowBinary(in code.Instr) error {
	regs := vm.window()
	return vm.binary(in, &regs[in.B()], &regs[in.C()])
}

func (vm *VM) slowAdd(in code.Instr) error {
	regs := vm.window()
	return vm.add(in, &regs[in.B()], &regs[in.C()])
}

func (vm *VM) slowBinaryK(in code.Instr) error {
	x, y := vm.operandsK(in)
	return vm.binary(in, x, y)
}

func (vm *VM) slowAddK(in code.Instr) error {
	x, y := vm.operandsK(in)
	return vm.add(in, x, y)
}

// operandsK are the operands of an instruction of which one is a constant.
func (vm *VM) operandsK(in code.Instr) (x, y *runtime.Value) {
	f := &vm.frames[vm.fp]
	v, k := &vm.stack[int(f.base)+int(in.B())], &f.unit.consts[in.I()]
	if in.C() == code.ReversedK {
		return k, v
	}
	return v, k
}

// add is binary for the one operation that text has as well.
func (vm *VM) add(in code.Instr, x, y *runtime.Value) error {
	if !runtime.BothStr(x, y) {
		return vm.binary(in, x, y)
	}
	_, inPlace := binaryOpOf(in)
	v, err := runtime.Concat(&vm.Thread, *x, *y, inPlace)
	if err != nil {
		return err
	}
	vm.window()[in.A()].Set(&v)
	return nil
}

// binary carries out an arithmetic instruction.
func (vm *VM) binary(in code.Instr, x, y *runtime.Value) error {
	op, inPlace := binaryOpOf(in)
	if v, ok := runtime.BinaryQuick(op, x, y); ok {
		vm.window()[in.A()].SetFloat(v)
		return nil
	}
	if method := runtime.ScriptOperator(op, x, y, inPlace); method.IsSet() {
		if fn := asFunction(method); fn != nil {
			if done, err := vm.pushMethod(fn, actOperator, *x, *y); done {
				return err
			}
		}
	}
	var v runtime.Value
	var err error
	if inPlace {
		v, err = runtime.InPlace(&vm.Thread, op, *x, *y)
	} else {
		v, err = runtime.Binary(&vm.Thread, op, *x, *y)
	}
	if err != nil {
		return err
	}
	vm.NoteResult(&v)
	vm.window()[in.A()] = v
	return nil
}

// slowCompare carries out a comparison that makes an object.
func (vm *VM) slowCompare(in code.Instr) error {
	regs := vm.window()
	x, y, op := regs[in.B()], regs[in.C()], runtime.CompareOp(in.I())
	if r, ok := runtime.CompareQuick(&x, &y, op); ok {
		regs[in.A()] = runtime.Bool(r)
		return nil
	}
	if done, err := vm.pushComparison(op, &x, &y); done {
		return err
	}
	v, err := runtime.Compare(&vm.Thread, x, y, op)
	if err != nil {
		return err
	}
	vm.window()[in.A()] = v
	return nil
}

// pushComparison calls the comparison method that a script's class has for x op
// y. False means that it has none, and nothing was done.
func (vm *VM) pushComparison(op runtime.CompareOp, x, y *runtime.Value) (bool, error) {
	method := runtime.ScriptComparison(op, x, y)
	if !method.IsSet() {
		return false, nil
	}
	fn := asFunction(method)
	if fn == nil {
		return false, nil
	}
	return vm.pushMethod(fn, actOperator, *x, *y)
}

func (vm *VM) slowCompareJump(in code.Instr) error {
	regs := vm.window()
	return vm.compareJump(in, &regs[in.B()], &regs[in.C()], runtime.CompareOp(in.Op()-code.JumpEq))
}

func (vm *VM) slowCompareJumpK(in code.Instr) error {
	f := &vm.frames[vm.fp]
	return vm.compareJump(in, &vm.stack[int(f.base)+int(in.B())], &f.unit.consts[in.C()], runtime.CompareOp(in.Op()-code.JumpEqK))
}

// compareJump carries out a fused compare-and-jump.
func (vm *VM) compareJump(in code.Instr, x, y *runtime.Value, op runtime.CompareOp) error {
	truth, ok := runtime.CompareQuick(x, y, op)
	if !ok {
		if done, err := vm.pushComparison(op, x, y); done {
			return err
		}
		var err error
		if truth, err = runtime.CompareBool(&vm.Thread, *x, *y, op); err != nil {
			return err
		}
	}
	if truth == (in.A() != 0) {
		return vm.jump(&vm.frames[vm.fp], in)
	}
	return nil
}

func (vm *VM) slowJumpTruth(in code.Instr) error { return vm.branch(vm.window()[in.A()]) }

func (vm *VM) slowNot(in code.Instr) error {
	truth, err := runtime.Truth(&vm.Thread, vm.window()[in.B()])
	if err != nil {
		return err
	}
	vm.window()[in.A()] = runtime.Bool(!truth)
	return nil
}

func (vm *VM) slowGetItem(in code.Instr) error {
	regs := vm.window()
	return vm.getItem(&regs[in.B()], &regs[in.C()], in.A())
}

func (vm *VM) slowGetItemK(in code.Instr) error {
	f := &vm.frames[vm.fp]
	return vm.getItem(&vm.stack[int(f.base)+int(in.B())], &f.unit.consts[in.I()], in.A())
}

// getItem carries out x[key] into register a.
func (vm *VM) getItem(x, key *runtime.Value, a uint8) error {
	if v, found, err := runtime.GetItemQuick(&vm.Thread, x, key); found || err != nil {
		if err != nil {
			return err
		}
		vm.window()[a] = v
		return nil
	}
	if fn := scriptMethod(*x, nameGetItem); fn != nil {
		if done, err := vm.pushMethod(fn, actResult, *x, *key); done {
			return err
		}
	}
	v, err := runtime.GetItem(&vm.Thread, *x, *key)
	if err != nil {
		return err
	}
	vm.window()[a] = v
	return nil
}

func (vm *VM) slowIn(in code.Instr) error {
	regs := vm.window()
	has, err := runtime.Contains(&vm.Thread, regs[in.C()], regs[in.B()])
	if err != nil {
		return err
	}
	vm.window()[in.A()] = runtime.Bool(has != (in.I() == 1))
	return nil
}

func (vm *VM) slowJumpIn(in code.Instr) error {
	regs := vm.window()
	has, err := runtime.Contains(&vm.Thread, regs[in.C()], regs[in.B()])
	if err != nil {
		return err
	}
	if has == (in.A() != 0) {
		return vm.jump(&vm.frames[vm.fp], in)
	}
	return nil
}

func (vm *VM) slowSetItem(in code.Instr) error {
	regs := vm.window()
	return vm.setItem(regs[in.A()], regs[in.B()], regs[in.C()])
}

func (vm *VM) slowSetItemK(in code.Instr) error {
	regs := vm.window()
	return vm.setItem(regs[in.A()], vm.frames[vm.fp].unit.consts[in.I()], regs[in.B()])
}

func (vm *VM) slowPutItemK(in code.Instr) error {
	regs := vm.window()
	return vm.setItem(regs[in.A()], regs[in.B()], vm.frames[vm.fp].unit.consts[in.I()])
}

// setItem carries out x[key] = v.
func (vm *VM) setItem(x, key, v runtime.Value) error {
	if d := runtime.Exactly[runtime.Dict](x, runtime.DictType); d != nil {
		return d.Set(&vm.Thread, key, v)
	}
	if fn := scriptMethod(x, nameSetItem); fn != nil {
		if done, err := vm.pushMethod(fn, actDrop, x, key, v); done {
			return err
		}
	}
	return runtime.SetItem(&vm.Thread, x, key, v)
}
