package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// Special methods that a script's class defines run as frames on top of the
// instruction that needs them, as a call would. Go code that asks for the same
// operations, such as sorting, re-enters the loop instead.

var (
	nameGetItem = runtime.Intern("__getitem__")
	nameSetItem = runtime.Intern("__setitem__")
	nameCall    = runtime.Intern("__call__")
)

// scriptMethod is the script function that v's class has as the special method
// name, nil if it has none or something else.
func scriptMethod(v runtime.Value, name *runtime.Str) *Function {
	t := v.Type()
	if t.Builtin() {
		return nil
	}
	fn := t.Lookup(name)
	if !fn.IsSet() {
		return nil
	}
	return asFunction(fn)
}

// pushMethod pushes the frame of fn, called with the object and arguments in
// args, whose result goes to the running frame by way of act. False means
// nothing was done: fn does not take just these.
func (vm *VM) pushMethod(fn *Function, act action, args ...runtime.Value) (bool, error) {
	u := fn.unit
	if int(u.simpleArgs) != len(args) {
		return false, nil
	}
	if err := vm.Work(1); err != nil {
		return true, err
	}
	base := vm.top()
	vm.reserve(base, 1+len(args)+int(u.numRegs))
	vm.stack[base] = fn.Value()
	copy(vm.stack[base+1:], args)
	_, err := vm.push(u, base, act)
	return true, err
}

// deliverOperator gives the result of a script's operator method to the
// instruction it was called for. If that is NotImplemented, the other operand
// is asked.
func (vm *VM) deliverOperator(v runtime.Value) error {
	f := &vm.frames[vm.fp]
	in := f.unit.instrs[f.pc-1]
	var err error
	if v == runtime.NotImplemented {
		// The class of the left operand has the method, so that is no constant.
		x := vm.stack[int(f.base)+int(in.B())]
		y := vm.secondOperand(f, in)
		if op, ok := comparisonOf(in); ok {
			v, err = runtime.CompareAfter(&vm.Thread, x, y, op)
		} else {
			op, inPlace := binaryOpOf(in)
			v, err = runtime.BinaryAfter(&vm.Thread, op, x, y, inPlace)
		}
		if err != nil {
			return err
		}
	}
	if op := in.Op(); op >= code.JumpEq && op <= code.JumpGeK {
		return vm.branch(v)
	}
	vm.window()[in.A()] = v
	return nil
}

// secondOperand is the right operand of an operator or comparison.
func (vm *VM) secondOperand(f *frame, in code.Instr) runtime.Value {
	switch op := in.Op(); {
	case op >= code.AddK && op <= code.FloorDivK:
		return f.unit.consts[in.I()]
	case op >= code.JumpEqK && op <= code.JumpGeK:
		return f.unit.consts[in.C()]
	}
	return vm.stack[int(f.base)+int(in.C())]
}

// comparisonOf is the comparison that an instruction carries out, if it does.
func comparisonOf(in code.Instr) (op runtime.CompareOp, ok bool) {
	switch op := in.Op(); {
	case op == code.Compare:
		return runtime.CompareOp(in.I()), true
	case op >= code.JumpEq && op <= code.JumpGe:
		return runtime.CompareOp(op - code.JumpEq), true
	case op >= code.JumpEqK && op <= code.JumpGeK:
		return runtime.CompareOp(op - code.JumpEqK), true
	}
	return 0, false
}

// binaryOpOf is the operator of an arithmetic instruction.
func binaryOpOf(in code.Instr) (op runtime.BinaryOp, inPlace bool) {
	if op := in.Op(); op >= code.AddK {
		return runtime.BinaryOp(op - code.AddK), in.C() == 1
	}
	return runtime.BinaryOp(in.Op() - code.Add), in.I() == 1
}
