package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// binary carries out an arithmetic instruction into register a.
func (vm *VM) binary(op runtime.BinaryOp, x, y runtime.Value, inPlace bool, a uint8) error {
	var v runtime.Value
	var err error
	if inPlace {
		v, err = runtime.InPlace(&vm.Thread, op, x, y)
	} else {
		v, err = runtime.Binary(&vm.Thread, op, x, y)
	}
	if err != nil {
		return err
	}
	vm.regs()[a] = v
	return nil
}

// compare carries out a comparison into register a.
func (vm *VM) compare(op runtime.CompareOp, x, y runtime.Value, a uint8) error {
	v, err := runtime.Compare(&vm.Thread, x, y, op)
	if err != nil {
		return err
	}
	vm.regs()[a] = v
	return nil
}

// compareJump carries out a fused compare-and-jump.
func (vm *VM) compareJump(f *frame, in code.Instr, x, y runtime.Value, op runtime.CompareOp) error {
	truth, err := runtime.CompareBool(&vm.Thread, x, y, op)
	if err != nil {
		return err
	}
	if truth == (in.A() != 0) {
		return vm.jump(&vm.frames[vm.fp], in)
	}
	return nil
}

// getItem carries out x[key] into register a.
func (vm *VM) getItem(x, key runtime.Value, a uint8) error {
	v, err := runtime.GetItem(&vm.Thread, x, key)
	if err != nil {
		return err
	}
	vm.regs()[a] = v
	return nil
}

// setItem carries out x[key] = v.
func (vm *VM) setItem(x, key, v runtime.Value) error {
	return runtime.SetItem(&vm.Thread, x, key, v)
}
