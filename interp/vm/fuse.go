package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// Some instructions are carried out together with the one behind them, which
// alone reads their result, so that the result need not be made:
//
//	head, sep, tail = text.partition("=")    no tuple
//	text + str(i)                            no text of the number alone
//	items[i:j]                               no slice
//	(x, y) in seen, board[x, y]              no tuple
//
// The slow path finds such a pair of a call when it fills the call's cache, and
// gives the cache a kind that sends the call here. A pair that turns out to be
// another, by the types it meets, is one no more.

// behind is the instruction that follows the one that is carried out.
func (vm *VM) behind() code.Instr {
	f := &vm.frames[vm.fp]
	return f.unit.instrs[f.pc]
}

// fuseMethod fuses the method call in, whose cache is c, with the Unpack behind
// it, if it can be.
func (vm *VM) fuseMethod(c *cache, in code.Instr) {
	next := vm.behind()
	if c.kind == cacheMethod && c.length == 1 && c.native != nil && c.native.Takes(int(in.B())+1) &&
		next.Op() == code.Unpack && next.B() == in.A() && c.native.Spreads(int(next.C())) {
		c.kind = cacheFusedMethod
	}
}

// fusedMethod carries out a fused call. If it is another than expected, it is
// separated, and done is false.
func (vm *VM) fusedMethod(c *cache, in code.Instr) (done bool, err error) {
	regs, first := vm.window(), int(in.A())+1
	if !runtime.CachedShape(&regs[first], c.version, c.shape) {
		c.kind = cacheMethod
		return false, nil
	}
	if err := vm.Work(1); err != nil {
		return false, err
	}
	args, next := regs[first:first+c.native.DirectParams()], vm.behind()
	omit(args[int(in.B())+1:])
	if err := c.native.CallSpread(&vm.Thread, args, regs[next.A():][:next.C()]); err != nil {
		return false, err
	}
	vm.frames[vm.fp].pc++
	return true, nil
}

// fuseGlobal fuses the call of a global in, whose cache is c, with the addition
// behind it, if it can be.
func (vm *VM) fuseGlobal(c *cache, in code.Instr) {
	next := vm.behind()
	if c.kind == cacheBuiltin && c.renewed == 0 && *c.place == runtime.StrType.Value() && in.B() == 1 &&
		next.Op() == code.Add && next.C() == in.A() {
		c.kind = cacheFusedBuiltin
	}
}

// fusedGlobal carries out a fused call. If it is another than expected, it is
// separated for good, and done is false.
func (vm *VM) fusedGlobal(u *Unit, c *cache, in code.Instr) (done bool, err error) {
	regs, next := vm.window(), vm.behind()
	text, number := &regs[next.B()], &regs[int(in.A())+1]
	if c.keys != u.globals.Keys() || c.version != u.builtins.Layout() || *c.place != runtime.StrType.Value() ||
		text.Type() != runtime.StrType || !number.IsInt() {
		c.kind, c.renewed = cacheBuiltin, c.renewed+1
		return false, nil
	}
	if err := vm.Work(1); err != nil {
		return false, err
	}
	_, inPlace := binaryOpOf(next)
	v, err := runtime.ConcatInt(&vm.Thread, *text, number.Int64(), inPlace)
	if err != nil {
		return false, err
	}
	vm.frames[vm.fp].pc++
	regs[next.A()].Set(&v)
	return true, nil
}

// fusedSlice carries out BuildSlice and the subscript behind it, if that is one
// of a builtin sequence and the bounds are plain.
func (vm *VM) fusedSlice(in code.Instr) (done bool, err error) {
	regs, next := vm.window(), vm.behind()
	get := next.Op() == code.GetItem && next.C() == in.A()
	if !get && (next.Op() != code.SetItem || next.B() != in.A()) {
		return false, nil
	}
	object := &regs[next.A()]
	if get {
		object = &regs[next.B()]
	}
	bounds := regs[in.B():][:3]
	if !runtime.SlicesPlainly(object.Type()) || !plainBound(&bounds[0]) || !plainBound(&bounds[1]) || !plainBound(&bounds[2]) {
		return false, nil
	}
	if vm.slice == nil {
		vm.slice = runtime.NewSlice(runtime.None, runtime.None, runtime.None)
	}
	// The sequence reads the bounds first of all, and keeps nothing.
	vm.slice.Start, vm.slice.Stop, vm.slice.Step = bounds[0], bounds[1], bounds[2]
	vm.frames[vm.fp].pc++
	if !get {
		return true, runtime.SetItem(&vm.Thread, *object, vm.slice.Value(), regs[next.C()])
	}
	v, err := runtime.GetItem(&vm.Thread, *object, vm.slice.Value())
	if err == nil {
		regs[next.A()] = v
	}
	return true, err
}

func plainBound(v *runtime.Value) bool { return v.IsInt() || v.IsNone() }

// fusedTuple carries out BuildTuple and the instruction behind it, if that looks
// plain items up, or compares them with plain ones.
func (vm *VM) fusedTuple(in code.Instr) (done bool, err error) {
	f := &vm.frames[vm.fp]
	regs, next, th := vm.window(), vm.behind(), &vm.Thread
	items := regs[in.B():][:in.C()]
	switch op := next.Op(); op {
	case code.GetItem:
		v := runtime.TupleItem(th, regs[next.B()], items)
		if !v.IsSet() {
			return false, nil
		}
		f.pc++
		regs[next.A()] = v
		return true, nil
	case code.In, code.JumpIn:
		has, ok := runtime.HasTuple(th, regs[next.C()], items)
		if !ok {
			return false, nil
		}
		f.pc++
		if op == code.In {
			regs[next.A()] = runtime.Bool(has != (next.I() == 1))
		} else if has == (next.A() != 0) {
			return true, vm.jump(f, next)
		}
		return true, nil
	case code.Compare:
		eq, ok := runtime.EqualsTuple(th, regs[next.C()], items)
		if !ok {
			return false, nil
		}
		f.pc++
		regs[next.A()] = runtime.Bool(eq == (runtime.CompareOp(next.I()) == runtime.CmpEq))
		return true, nil
	case code.JumpEq, code.JumpNe, code.JumpEqK, code.JumpNeK:
		other := &regs[next.C()]
		if op >= code.JumpEqK {
			other = &f.unit.consts[next.C()]
		}
		eq, ok := runtime.EqualsTuple(th, *other, items)
		if !ok {
			return false, nil
		}
		f.pc++
		if (eq == (op == code.JumpEq || op == code.JumpEqK)) == (next.A() != 0) {
			return true, vm.jump(f, next)
		}
		return true, nil
	}
	return false, nil
}
