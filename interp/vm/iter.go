package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// getIter is iter(v) in a loop header.
func (vm *VM) getIter(f *frame, v runtime.Value, fresh bool) (runtime.Value, error) {
	if v.Type() == GeneratorType {
		return v, nil
	}
	return runtime.Iter(&vm.Thread, v)
}

// forIter steps a for loop's iterator: the item goes to rB and the loop goes on.
func (vm *VM) forIter(f *frame, in code.Instr, it runtime.Value) error {
	t := it.Type()
	if t == GeneratorType {
		g := runtime.MustAs[Generator](it)
		if g.state == genFinished {
			return nil
		}
		if bad := vm.checkResumable(g, runtime.Value{}, nil); bad != nil {
			return bad
		}
		if _, err := vm.load(g, actIter); err != nil {
			return err
		}
		return vm.supply(runtime.None)
	}
	if t.Next == nil {
		return vm.TypeErrorf("'%s' object is not an iterator", t.Name())
	}
	if unpack := f.unit.instrs[f.pc+in.I()]; unpack.Op() == code.Unpack && unpack.C() == 2 && unpack.B() == in.B() && !f.unit.code.IsLocal(in.B()) {
		if known, err := vm.forPair(in, it, int(unpack.A())); known || err != nil {
			return err
		}
	}
	if fn := scriptMethod(it, nameNext); fn != nil {
		if done, err := vm.pushMethod(fn, actNext, it); done {
			return err
		}
	}
	v, err := t.Next(&vm.Thread, it)
	if err != nil || !v.IsSet() {
		return err
	}
	f = &vm.frames[vm.fp]
	vm.stack[int(f.base)+int(in.B())] = v
	return vm.jump(f, in)
}

// forPair is forIter for a loop that begins by unpacking a pair that nothing
// else reads into registers a and a+1: an iterator that makes pairs need not make
// tuples of them. known is false, and nothing has happened, when it is no such
// iterator.
func (vm *VM) forPair(in code.Instr, it runtime.Value, a int) (known bool, err error) {
	var x, y runtime.Value
	known, more, err := runtime.NextPair(&vm.Thread, it, &x, &y)
	if err != nil || !more {
		return known, err
	}
	f := &vm.frames[vm.fp]
	regs := vm.stack[int(f.base)+a:]
	regs[0], regs[1] = x, y
	if err := vm.jump(f, in); err != nil {
		return true, err
	}
	vm.frames[vm.fp].pc++
	return true, nil
}
