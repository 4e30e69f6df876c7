package vm

import (
	"fmt"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// slow carries out the instructions that have no function of their own in
// slowOps.
func (vm *VM) slow(in code.Instr) error {
	f := &vm.frames[vm.fp]
	u := f.unit
	regs := vm.stack[f.base : int(f.base)+window]
	th := &vm.Thread
	a, b, c, imm := in.A(), in.B(), in.C(), in.I()
	op := in.Op()
	var v runtime.Value
	var err error
	switch op {
	case code.LoadX:
		regs[a] = vm.stack[int(f.base)+int(imm)]
		return nil
	case code.StoreX:
		vm.stack[int(f.base)+int(imm)] = regs[a]
		return nil
	case code.Check:
		return vm.unboundLocal(u, int(a))
	case code.CheckX:
		if vm.stack[int(f.base)+int(imm)].IsSet() {
			return nil
		}
		return vm.unboundLocal(u, int(imm))
	case code.DelX:
		r := &vm.stack[int(f.base)+int(imm)]
		if !r.IsSet() {
			return vm.unboundLocal(u, int(imm))
		}
		dead := *r
		*r = runtime.Value{}
		return vm.deleted(dead, int(c))
	case code.MakeCell:
		v = runtime.NewCell(regs[a]).Value()
	case code.LoadCell, code.LoadFree:
		return vm.unboundCell(u, u.code.Names[imm])
	case code.DelCell:
		cell := runtime.AsCell(&regs[a])
		if !cell.V.IsSet() {
			return vm.unboundCell(u, u.code.Names[imm])
		}
		cell.V = runtime.Value{}
		return nil

	case code.LoadGlobal:
		v, err = vm.loadGlobal(u, imm)
	case code.StoreGlobal:
		vm.storeGlobal(u, imm, regs[a])
		return nil
	case code.DelGlobal:
		return vm.delGlobal(u, imm, int(c))
	case code.LoadName:
		v, err = vm.loadName(u, regs[1], imm)
	case code.StoreName:
		return vm.storeName(u, regs[1], imm, regs[a])
	case code.DelName:
		return vm.delName(u, regs[1], imm, int(c))
	case code.LoadFromClass:
		ns := regs[1]
		if c != 0 {
			ns = regs[c]
		}
		v, err = vm.loadFromClass(u, ns, regs[b], imm)
	case code.LoadNameOrGlobal:
		v, err = vm.loadName(u, regs[b], imm)

	case code.DelAttr:
		return runtime.DelAttr(th, regs[a], u.code.Names[imm])
	case code.SuperAttr:
		v, err = vm.superAttr(regs[a], regs[b], regs[c], u.code.Names[imm])
	case code.SuperMethod:
		fn, self, err := vm.superMethod(&u.caches[imm], regs[a], regs[b], regs[c], u.code.Names[imm])
		if err != nil {
			return err
		}
		vm.setPrepared(a, fn, self)
		return nil

	case code.Neg:
		v, err = runtime.Neg(th, regs[b])
	case code.Pos:
		v, err = runtime.Pos(th, regs[b])
	case code.Invert:
		v, err = runtime.Invert(th, regs[b])
	case code.Jump, code.JumpNone, code.JumpIs:
		return vm.jump(f, in) // taken, but out of fuel
	case code.DelItem:
		return runtime.DelItem(th, regs[a], regs[b])
	case code.BuildSlice:
		if c == 1 {
			if done, err := vm.fusedSlice(in); done {
				return err
			}
		}
		v = runtime.NewSlice(regs[b], regs[int(b)+1], regs[int(b)+2]).Value()
	case code.ListExtend, code.SetUpdate, code.DictUpdate, code.DictMerge:
		return vm.extend(in, regs)
	case code.ListToTuple:
		v = runtime.TupleOf(runtime.AsList(regs[b]).Values()).Value()
	case code.Unpack:
		return vm.unpack(a, regs[b], int(c))
	case code.UnpackEx:
		return vm.unpackEx(a, regs[b], int(c), int(imm))
	case code.FormatValue:
		if c == code.IntStays {
			if regs[b].IsInt() {
				regs[a] = regs[b]
				return nil
			}
			c = 0
		}
		var spec runtime.Value
		if imm >= 0 {
			spec = regs[imm]
		}
		var s *runtime.Str
		if s, err = runtime.FormatValue(th, regs[b], c, spec); err == nil {
			v = s.Value()
		}
	case code.BuildString:
		v, err = runtime.ConcatStrings(th, regs[b:int(b)+int(imm)])
	case code.BuildInterpolation:
		v = newInterpolation(regs[b], regs[int(b)+1], c, regs[int(b)+2])
	case code.BuildTemplate:
		v = newTemplate(regs[b : int(b)+int(imm)])

	case code.CallEx:
		return vm.callEx(int(a), b == 1, c == 1)
	case code.CallGlobalAwait:
		fn, err := vm.calledGlobal(u, imm)
		if err != nil {
			return err
		}
		vm.window()[a] = fn
		return vm.call(int(a), int(b), nil, actAwait, int16(c))
	case code.CallMethodAwait:
		fn, self, err := vm.lookupMethod(u, regs[int(a)+1], imm)
		if err != nil {
			vm.lookupFailed = true
			return err
		}
		vm.setPrepared(a, fn, self)
		return vm.callPrepared(int(a), int(b), nil, actAwait, int16(c))
	case code.CallPreparedKw:
		return vm.callPrepared(int(a), int(b), runtime.AsTuple(u.consts[imm]).Items, actStore, 0)
	case code.CallAwait:
		return vm.call(int(a), int(b), nil, actAwait, int16(imm))
	case code.CallPreparedAwait:
		return vm.callPrepared(int(a), int(b), nil, actAwait, int16(imm))
	case code.Return:
		return vm.finish(regs[a])
	case code.ReturnNone:
		return vm.finish(runtime.None)

	case code.MakeFunction:
		f := vm.makeFunction(u, in, regs)
		if v = f.Value(); f.isBuiltin(u) {
			v = f.standIn()
		}
	case code.LoadBuildClass:
		v, err = vm.loadBuildClass(u)
	case code.ImportName:
		v, err = vm.importName(u, regs[b], int(c), u.code.Names[imm])
	case code.ImportFrom:
		v, err = vm.importFrom(regs[b], u.code.Names[imm])
	case code.Intrinsic:
		v, err = vm.intrinsic(u, code.Intrinsics(imm), regs[b:int(b)+int(c)])

	case code.GetIter:
		v, err = vm.getIter(f, regs[b], c == 1)
	case code.CloseIter:
		return vm.closeIter(regs[a])
	case code.GetAIter:
		v, err = vm.getAIter(regs[b])
	case code.GetANext:
		v, err = vm.getANext(regs[b])
	case code.JumpStopAsync:
		if regs[a].Type().IsSubtype(runtime.StopAsyncIteration) {
			return vm.jump(f, in)
		}
		return nil

	case code.YieldAsync:
		return vm.yield(newAsyncYield(regs[b]))
	case code.GetAwaitable:
		v, err = vm.getAwaitable(regs[b], code.AwaitKind(c))
	case code.GetYieldFrom:
		v, err = vm.getYieldFrom(u, regs[b])
	case code.Delegate:
		return vm.delegate(regs[b], runtime.Value{})

	case code.Raise:
		return vm.raise(regs[a])
	case code.RaiseFrom:
		return vm.raiseFrom(regs[a], regs[b])
	case code.Reraise:
		return reraise{runtime.AsException(regs[a])}
	case code.JumpNoMatch:
		match, err := vm.exceptionMatches(regs[a], regs[b])
		if err != nil {
			return err
		}
		if f := &vm.frames[vm.fp]; !match {
			return vm.jump(f, in)
		}
		return nil
	case code.GroupMatch:
		match, rest, err := vm.groupMatch(regs[b], regs[c])
		if err != nil {
			return err
		}
		r := vm.window()
		r[a], r[b] = match, rest
		return nil
	case code.GroupRaise:
		v, err = vm.groupRaise(regs[b], regs[c])
	case code.WithSetup, code.AsyncWithSetup:
		exit, enter, err := vm.withSetup(regs[b], op == code.AsyncWithSetup)
		if err != nil {
			return err
		}
		r := vm.window()
		r[a], r[int(a)+1] = exit, enter
		return nil
	case code.ExcInfo:
		e := runtime.AsException(regs[b])
		regs[a], regs[int(a)+1], regs[int(a)+2] = e.Type().Value(), e.Value(), tracebackValue(e)
		return nil

	case code.MatchSequence:
		v = runtime.Bool(regs[b].Type().Collection() == runtime.SequenceCollection)
	case code.MatchMapping:
		v = runtime.Bool(regs[b].Type().Collection() == runtime.MappingCollection)
	case code.MatchKeys:
		v, err = vm.matchKeys(regs[b], runtime.AsTuple(regs[c]).Items)
	case code.MatchClass:
		v, err = vm.matchClass(regs[b], regs[c], int(imm), runtime.AsTuple(regs[int(c)+1]).Items)
	case code.GetLen:
		var n int
		n, err = runtime.Len(th, regs[b])
		v = runtime.Int(int64(n))
	default:
		return fmt.Errorf("vm: instruction %v is not implemented", op)
	}
	if err != nil {
		return err
	}
	// The stack may have moved meanwhile.
	vm.window()[a] = v
	return nil
}
