package vm

import (
	"slices"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// closeIter runs when a loop is left early. A generator that the loop's own
// header made, and nobody else can hold, is closed at once, as CPython's
// reference counts do; also when the loop holds it through iterators such as
// enumerate and map. What it raises then is reported and ignored.
func (vm *VM) closeIter(it runtime.Value) error {
	if !it.IsSet() {
		return nil
	}
	if it.Type() == AsyncGeneratorType {
		return vm.dropAsync(runtime.MustAs[Generator](it))
	}
	if it.Type() != GeneratorType {
		if !adapts(it.Type()) {
			return nil
		}
		var inner []runtime.Value
		it.Type().Slots.Traverse(it, func(v runtime.Value) { inner = append(inner, v) })
		for _, v := range slices.Backward(inner) { // as CPython clears tuples
			if err := vm.closeIter(v); err != nil {
				return err
			}
		}
		return nil
	}
	g := runtime.MustAs[Generator](it)
	if g.state != genSuspended || g.maker == nil || !madeInHeader(g.maker, int(g.madeAt)) {
		return nil
	}
	_, err := vm.close(g)
	if _, raised := err.(*runtime.Exception); raised {
		vm.Unraisable(err, it, "Exception ignored in") // the script goes on as the loop was left
		return nil
	}
	return err
}

// dropAsync hands an async generator that a loop has left to the event loop, to
// be closed: that takes awaiting.
func (vm *VM) dropAsync(g *Generator) error {
	hook := vm.AsyncGenHooks.Finalizer
	if !hook.IsSet() || hook.IsNone() || g.state != genSuspended || g.maker == nil || !madeInHeader(g.maker, int(g.madeAt)) {
		return nil
	}
	_, err := runtime.Call(&vm.Thread, hook, g.Value())
	return err
}

// adapts reports whether t's instances are builtin iterators over what they
// are given.
func adapts(t *runtime.Type) bool {
	return t.Builtin() && t.Slots.Next != nil && t.Slots.Traverse != nil && t.Slots.New != nil
}

// madeInHeader reports whether the result of the call at pc is only passed on
// to a loop header, or to that of a generator expression: the GetIter marked for
// it (GetAIter) follows, with nothing between but the evaluation of further arguments and
// calls that make builtin iterators of them.
func madeInHeader(u *Unit, pc int) bool {
	if pc < 0 {
		return false
	}
	held := u.instrs[pc].A()
	for pc++; pc < len(u.instrs); pc++ {
		in := u.instrs[pc]
		switch in.Op() {
		case code.GetIter, code.GetAIter:
			if in.B() != held {
				return false
			}
			if in.C() == 1 {
				return true
			}
			held = in.A()
		case code.Call, code.CallGlobal:
			if in.A() > held {
				continue // makes another argument
			}
			if held > in.A()+in.B() || !adapts(calleeOf(u, pc)) {
				return false
			}
			held = in.A()
		case code.LoadK, code.LoadInt, code.LoadName, code.LoadGlobal, code.LoadCell, code.LoadFree, code.Move, code.GetAttr:
			if in.A() <= held || in.B() == held && (in.Op() == code.Move || in.Op() == code.GetAttr) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// calleeOf is the type that the call at pc calls by its name; one without any
// abilities if it calls anything else.
func calleeOf(u *Unit, pc int) *runtime.Type {
	in := u.instrs[pc]
	if in.Op() == code.Call {
		for callee := in.A(); ; {
			if pc--; pc < 0 {
				return runtime.ObjectType
			}
			in = u.instrs[pc]
			if first, n := in.Writes(); n > 0 && first <= int(callee) && int(callee) < first+n {
				break
			}
		}
		if in.Op() != code.LoadName && in.Op() != code.LoadGlobal {
			return runtime.ObjectType
		}
	}
	name := u.code.Names[in.I()]
	v := u.globals.GetStr(name)
	if !v.IsSet() {
		v = u.builtins.GetStr(name)
	}
	if !v.IsSet() || runtime.AsType(v) == nil {
		return runtime.ObjectType
	}
	return runtime.AsType(v)
}
