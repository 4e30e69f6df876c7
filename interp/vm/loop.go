package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// run executes the running frame, and the frames it pushes, until the frame
// marked actExit returns, yields (vm.yielded) or raises. No case of the switch
// makes a Go call: see the package comment.
//
// Wherever the loop leaves for the slow block it has not changed any register,
// so the slow path can carry out the whole instruction.
func (vm *VM) run() error {
	var (
		unit *Unit
		regs *[window]runtime.Value
		ip   runtime.Cursor
		in   code.Instr

		err error // of the slow block

		// Set on the way to the labels they are named for only.
		right  *runtime.Value // the second operand; the first is rB
		differ bool
		callee *Unit
		native *runtime.Native
		args   int
		nargs  int32
	)
	f := &vm.frames[vm.fp]
	unit = f.unit
	regs = runtime.Window(vm.stack, f.base)
	ip = runtime.CursorAt(unit.instrs, int(f.pc))
	for {
		in = code.Instr(ip.Load())
		ip = ip.Moved(1)
		switch code.Op(in) {
		case code.LoadK:
			regs[uint8(in>>8)] = unit.consts[in>>32]
		case code.LoadInt:
			regs[uint8(in>>8)].SetInt(int64(in) >> 32)
		case code.Move:
			regs[uint8(in>>8)] = regs[uint8(in>>16)]
		case code.Clear:
			regs[uint8(in>>8)] = runtime.Value{}
		case code.Check:
			if !regs[uint8(in>>8)].IsSet() {
				goto slow
			}
		case code.CopyFree:
			if !copyFree(&regs[uint8(in>>8)], &regs[uint8(in>>8)+1], &regs[0], uint8(in>>16)) {
				goto slow
			}
		case code.LoadCell:
			c := runtime.AsCell(&regs[uint8(in>>16)])
			if !c.V.IsSet() {
				goto slow
			}
			regs[uint8(in>>8)] = c.V
		case code.LoadFree:
			v := freeValue(&regs[0], uint8(in>>16))
			if v == nil || !v.IsSet() {
				goto slow
			}
			regs[uint8(in>>8)] = *v
		case code.StoreCell:
			c := runtime.AsCell(&regs[uint8(in>>8)])
			c.V = regs[uint8(in>>16)]

		case code.LoadGlobal:
			place := unit.caches[in>>32].global(unit)
			if place == nil {
				goto slow
			}
			regs[uint8(in>>8)] = *place
		case code.LoadName:
			place := unit.caches[in>>32].global(unit)
			if place == nil || regs[1].IsSet() {
				goto slow
			}
			regs[uint8(in>>8)] = *place
		case code.StoreGlobal:
			c := &unit.caches[in>>32]
			if c.kind != cacheGlobal || c.version != unit.globals.Layout() {
				goto slow
			}
			c.place.Set(&regs[uint8(in>>8)])
		case code.StoreName:
			c := &unit.caches[in>>32]
			if c.kind != cacheGlobal || c.version != unit.globals.Layout() || regs[1].IsSet() {
				goto slow
			}
			c.place.Set(&regs[uint8(in>>8)])

		case code.GetAttr:
			c := &unit.caches[in>>32]
			b := &regs[uint8(in>>16)]
			var v *runtime.Value
			switch c.kind {
			case cacheSlot:
				v = runtime.CachedAttr(b, c.version, c.shape, c.slot)
				if v == nil {
					if c = c.more; c == nil || c.kind != cacheSlot {
						goto slow
					}
					v = runtime.CachedAttr(b, c.version, c.shape, c.slot)
				}
				if v == nil || !v.IsSet() {
					goto slow
				}
			case cacheClassValue:
				if !runtime.CachedShape(b, c.version, c.shape) {
					goto slow
				}
				v = &c.value
			case cacheTypeAttr:
				if !runtime.CachedType(b, c.version) {
					goto slow
				}
				v = &c.value
			case cacheModule:
				if v = runtime.CachedModule(b, &c.value, c.version, c.slot); v == nil {
					goto slow
				}
			default:
				goto slow
			}
			regs[uint8(in>>8)] = *v
		case code.SetAttr:
			c := &unit.caches[in>>32]
			if c.kind != cacheSlot {
				goto slow
			}
			v := runtime.CachedAttr(&regs[uint8(in>>8)], c.version, c.shape, c.slot)
			if v == nil {
				if c = c.more; c == nil || c.kind != cacheSlot {
					goto slow
				}
				if v = runtime.CachedAttr(&regs[uint8(in>>8)], c.version, c.shape, c.slot); v == nil {
					goto slow
				}
			}
			v.Set(&regs[uint8(in>>16)])

		case code.Add:
			a, b, c := &regs[uint8(in>>8)], &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !addInts(a, b, c) && !addFloats(a, b, c) {
				goto slow
			}
		case code.AddK:
			a, b, c := &regs[uint8(in>>8)], &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !addInts(a, b, c) && !addFloats(a, b, c) {
				goto slow
			}
		case code.Sub:
			a, b, c := &regs[uint8(in>>8)], &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !subInts(a, b, c) && !subFloats(a, b, c) {
				goto slow
			}
		case code.SubK:
			a, b, c := &regs[uint8(in>>8)], &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !subInts(a, b, c) && !subFloats(a, b, c) {
				goto slow
			}
		case code.Mul:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				r, ok := mul(b.Int64(), c.Int64())
				if !ok {
					goto slow
				}
				regs[uint8(in>>8)].SetInt(r)
			} else if !mulFloats(&regs[uint8(in>>8)], b, c) {
				goto slow
			}
		case code.MulK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if runtime.BothInt(b, c) {
				r, ok := mul(b.Int64(), c.Int64())
				if !ok {
					goto slow
				}
				regs[uint8(in>>8)].SetInt(r)
			} else if !mulFloats(&regs[uint8(in>>8)], b, c) {
				goto slow
			}
		case code.Div:
			if !divFloats(&regs[uint8(in>>8)], &regs[uint8(in>>16)], &regs[uint8(in>>24)]) {
				goto slow
			}
		case code.DivK:
			if !divFloats(&regs[uint8(in>>8)], &regs[uint8(in>>16)], &unit.consts[in>>32]) {
				goto slow
			}
		case code.Mod:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) || c.Int64() <= 0 {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(mod(b.Int64(), c.Int64()))
		case code.ModK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !runtime.BothInt(b, c) || c.Int64() <= 0 {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(mod(b.Int64(), c.Int64()))
		case code.FloorDiv:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) || c.Int64() <= 0 {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(floorDiv(b.Int64(), c.Int64()))
		case code.FloorDivK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !runtime.BothInt(b, c) || c.Int64() <= 0 {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(floorDiv(b.Int64(), c.Int64()))
		case code.And:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(b.Int64() & c.Int64())
		case code.AndK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !runtime.BothInt(b, c) {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(b.Int64() & c.Int64())
		case code.Or:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(b.Int64() | c.Int64())
		case code.Xor:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(b.Int64() ^ c.Int64())
		case code.RShiftK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !runtime.BothInt(b, c) || uint64(c.Int64()) > 63 {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(b.Int64() >> uint(c.Int64()&63))
		case code.LShiftK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !runtime.BothInt(b, c) || uint64(c.Int64()) > 31 || uint64(b.Int64()) >= 1<<31 {
				goto slow
			}
			regs[uint8(in>>8)].SetInt(b.Int64() << uint(c.Int64()&63))
		case code.Neg:
			b := &regs[uint8(in>>16)]
			if b.IsFloat() {
				regs[uint8(in>>8)].SetFloat(-b.Float64())
			} else if b.IsInt() && b.Int64() != -1<<63 {
				regs[uint8(in>>8)].SetInt(-b.Int64())
			} else {
				goto slow
			}
		case code.Not:
			truth, ok := regs[uint8(in>>16)].Truth()
			if !ok {
				goto slow
			}
			regs[uint8(in>>8)].SetBool(!truth)
		case code.Is:
			same := regs[uint8(in>>16)] == regs[uint8(in>>24)]
			regs[uint8(in>>8)].SetBool(same == (in>>32 == 0))
		case code.Compare:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				regs[uint8(in>>8)].SetBool(compareNumbers(runtime.CompareOp(in>>32), b.Int64(), c.Int64()))
			} else if runtime.BothFloat(b, c) {
				regs[uint8(in>>8)].SetBool(compareNumbers(runtime.CompareOp(in>>32), b.Float64(), c.Float64()))
			} else {
				goto slow
			}

		case code.Jump:
			if int64(in) < 0 {
				if vm.Fuel--; vm.Fuel < 0 {
					goto tired
				}
			}
			ip = ip.Moved(int(int64(in) >> 32))
		case code.JumpTrue:
			truth, ok := regs[uint8(in>>8)].Truth()
			if !ok {
				goto slow
			}
			if truth {
				goto jump
			}
		case code.JumpFalse:
			truth, ok := regs[uint8(in>>8)].Truth()
			if !ok {
				goto slow
			}
			if !truth {
				goto jump
			}
		case code.JumpNone:
			if regs[uint8(in>>16)].IsNone() == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpIs:
			if (regs[uint8(in>>16)] == regs[uint8(in>>24)]) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpEq:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				right, differ = c, false
				goto texts
			}
			if (b.Int64() == c.Int64()) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpNe:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				right, differ = c, true
				goto texts
			}
			if (b.Int64() != c.Int64()) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpLt:
			r, ok := less(&regs[uint8(in>>16)], &regs[uint8(in>>24)])
			if !ok {
				goto slow
			}
			if r == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpLe:
			r, ok := lessEqual(&regs[uint8(in>>16)], &regs[uint8(in>>24)])
			if !ok {
				goto slow
			}
			if r == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpGt:
			r, ok := less(&regs[uint8(in>>24)], &regs[uint8(in>>16)])
			if !ok {
				goto slow
			}
			if r == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpGe:
			r, ok := lessEqual(&regs[uint8(in>>24)], &regs[uint8(in>>16)])
			if !ok {
				goto slow
			}
			if r == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpEqK:
			b, c := &regs[uint8(in>>16)], &unit.consts[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				right, differ = c, false
				goto texts
			}
			if (b.Int64() == c.Int64()) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpNeK:
			b, c := &regs[uint8(in>>16)], &unit.consts[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				right, differ = c, true
				goto texts
			}
			if (b.Int64() != c.Int64()) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpLtK:
			r, ok := less(&regs[uint8(in>>16)], &unit.consts[uint8(in>>24)])
			if !ok {
				goto slow
			}
			if r == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpLeK:
			r, ok := lessEqual(&regs[uint8(in>>16)], &unit.consts[uint8(in>>24)])
			if !ok {
				goto slow
			}
			if r == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpGtK:
			r, ok := less(&unit.consts[uint8(in>>24)], &regs[uint8(in>>16)])
			if !ok {
				goto slow
			}
			if r == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpGeK:
			r, ok := lessEqual(&unit.consts[uint8(in>>24)], &regs[uint8(in>>16)])
			if !ok {
				goto slow
			}
			if r == (uint8(in>>8) != 0) {
				goto jump
			}

		case code.GetItem:
			right = &regs[uint8(in>>24)]
			goto item
		case code.GetItemK:
			right = &unit.consts[in>>32]
			goto item
		case code.SetItem:
			a, b := &regs[uint8(in>>8)], &regs[uint8(in>>16)]
			if !b.IsInt() {
				goto slow
			}
			l := runtime.Exactly[runtime.List](*a, runtime.ListType)
			if l == nil || !l.Store(b.Int64(), &regs[uint8(in>>24)]) && !l.StoreWord(b.Int64(), &regs[uint8(in>>24)]) {
				goto slow
			}

		case code.PutItemK:
			b := &regs[uint8(in>>16)]
			if !b.IsInt() {
				goto slow
			}
			l := runtime.Exactly[runtime.List](regs[uint8(in>>8)], runtime.ListType)
			if l == nil || !l.StoreWord(b.Int64(), &unit.consts[in>>32]) && !l.Store(b.Int64(), &unit.consts[in>>32]) {
				goto slow
			}
		case code.SetItemK:
			k := &unit.consts[in>>32]
			if !k.IsInt() {
				goto slow
			}
			l := runtime.Exactly[runtime.List](regs[uint8(in>>8)], runtime.ListType)
			if l == nil || !l.StoreWord(k.Int64(), &regs[uint8(in>>16)]) && !l.Store(k.Int64(), &regs[uint8(in>>16)]) {
				goto slow
			}

		case code.ListAppend:
			l := runtime.MustAs[runtime.List](regs[uint8(in>>8)])
			if b := &regs[uint8(in>>16)]; !l.PushWord(b) && !l.Push(b) {
				goto slow
			}

		case code.Unpack:
			t := runtime.Exactly[runtime.Tuple](regs[uint8(in>>16)], runtime.TupleType)
			if t == nil || int(uint8(in>>24)) != len(t.Items) {
				goto slow
			}
			switch items := t.Items; len(items) {
			case 2:
				regs[uint8(in>>8)].Set(&items[0])
				regs[uint8(in>>8)+1].Set(&items[1])
			case 3:
				regs[uint8(in>>8)].Set(&items[0])
				regs[uint8(in>>8)+1].Set(&items[1])
				regs[uint8(in>>8)+2].Set(&items[2])
			default:
				goto slow
			}

		case code.ForIter:
			if vm.Fuel--; vm.Fuel < 0 {
				goto tired
			}
			a, b := &regs[uint8(in>>8)], &regs[uint8(in>>16)]
			if r := runtime.Exactly[runtime.RangeIter](*a, runtime.RangeIterType); r != nil {
				if r.Left <= 0 {
					continue
				}
				r.Left--
				b.SetInt(r.Next)
				r.Next += r.Step
				ip = ip.Moved(int(int64(in) >> 32))
				continue
			}
			if it := runtime.Exactly[runtime.ListIter](*a, runtime.ListIterType); it != nil {
				if it.Step(b) || it.StepWord(b) {
					ip = ip.Moved(int(int64(in) >> 32))
					continue
				}
				goto tired
			}
			if a.Type() == GeneratorType {
				goto generate
			}
			if it := runtime.Exactly[runtime.StrIter](*a, runtime.StrASCIIIterType); it != nil && it.Step(b) {
				ip = ip.Moved(int(int64(in) >> 32))
				continue
			}
			goto tired
		case code.Yield:
			if vm.frames[vm.fp].act == actIter {
				goto yielded
			}
			goto slow

		case code.CallGlobal:
			place := unit.caches[in>>32].global(unit)
			if place == nil {
				goto slow
			}
			if fn := runtime.Exactly[Function](*place, FunctionType); fn != nil {
				regs[uint8(in>>8)] = *place
				callee, nargs = fn.unit, int32(uint8(in>>16))
				goto enter
			}
			right, args, nargs = place, int(uint8(in>>8))+1, int32(uint8(in>>16))
			goto direct

		case code.CallGlobalAwait:
			place := unit.caches[in>>32].global(unit)
			if place == nil {
				goto slow
			}
			nargs = int32(uint8(in >> 16))
			if fn := runtime.Exactly[Function](*place, FunctionType); fn != nil && nargs == fn.unit.awaitArgs {
				callee = fn.unit
				regs[uint8(in>>8)] = *place
				goto enterAwaited
			}
			native, args = runtime.Exactly[runtime.Native](*place, runtime.BuiltinFunctionType), int(uint8(in>>8))+1
			if native == nil || native.Await() == nil || !native.Takes(int(nargs)) {
				goto slow
			}
			goto awaitNative

		case code.CallMethodAwait:
			b := &regs[uint8(in>>8)+1]
			c := &unit.caches[in>>32]
			nargs = int32(uint8(in>>16)) + 1
			switch c.kind {
			case cacheMethod:
				if !runtime.CachedShape(b, c.version, c.shape) {
					goto slow
				}
				if c.fn != nil && nargs == c.fn.unit.awaitArgs {
					callee = c.fn.unit
					regs[uint8(in>>8)] = c.value
					goto enterAwaited
				}
				native, args = c.native, int(uint8(in>>8))+1
			case cacheModule:
				v := runtime.CachedModule(b, &c.value, c.version, c.slot)
				if native = c.native; native == nil || v == nil || !v.SameObject(&native.Header) {
					goto slow
				}
				args = int(uint8(in>>8)) + 2
				nargs--
			default:
				goto slow
			}
			if native == nil || native.Await() == nil || !native.Takes(int(nargs)) {
				goto slow
			}
			goto awaitNative

		case code.GetMethod:
			b := &regs[uint8(in>>16)]
			c := &unit.caches[in>>32]
			if c.kind == cacheModule {
				v := runtime.CachedModule(b, &c.value, c.version, c.slot)
				if v == nil {
					goto slow
				}
				regs[uint8(in>>8)+1] = *v
				regs[uint8(in>>8)] = runtime.Value{}
				continue
			}
			if c.kind != cacheMethod || !runtime.CachedShape(b, c.version, c.shape) {
				if c = c.more; c == nil || c.kind != cacheMethod || !runtime.CachedShape(b, c.version, c.shape) {
					goto slow
				}
			}
			regs[uint8(in>>8)+1] = *b
			regs[uint8(in>>8)] = c.value
		case code.SuperMethod:
			c := &unit.caches[in>>32]
			b, self := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if c.kind != cacheSuper || regs[uint8(in>>8)] != runtime.SuperType.Value() ||
				!runtime.CachedType(b, c.keys) || !runtime.CachedShape(self, c.version, nil) {
				goto slow
			}
			regs[uint8(in>>8)+1] = *self
			regs[uint8(in>>8)] = c.value
		case code.CallMethod:
			b := &regs[uint8(in>>8)+1]
			c := &unit.caches[in>>32]
			switch c.kind {
			case cacheMethod:
				if !runtime.CachedShape(b, c.version, c.shape) {
					if c = c.more; c == nil || c.kind != cacheMethod || !runtime.CachedShape(b, c.version, c.shape) {
						goto slow
					}
				}
			case cacheModule:
				v := runtime.CachedModule(b, &c.value, c.version, c.slot)
				if native = c.native; native == nil || v == nil || !v.SameObject(&native.Header) || !native.Takes(int(uint8(in>>16))) {
					goto slow
				}
				args, nargs = int(uint8(in>>8))+2, int32(uint8(in>>16))
				goto native
			default:
				goto slow
			}
			nargs = int32(uint8(in>>16)) + 1
			if c.fn != nil {
				regs[uint8(in>>8)] = c.value
				callee = c.fn.unit
				goto enter
			}
			if native = c.native; native != nil && native.Takes(int(nargs)) {
				args = int(uint8(in>>8)) + 1
				goto native
			}
			goto slow
		case code.CallPrepared:
			a := &regs[uint8(in>>8)]
			if !a.IsSet() { // of a module
				right, args, nargs = &regs[uint8(in>>8)+1], int(uint8(in>>8))+2, int32(uint8(in>>16))
				goto direct
			}
			nargs = int32(uint8(in>>16)) + 1
			if fn := runtime.Exactly[Function](*a, FunctionType); fn != nil {
				callee = fn.unit
				goto enter
			}
			if native = runtime.Exactly[runtime.Native](*a, runtime.MethodDescriptorType); native != nil && native.Takes(int(nargs)) {
				args = int(uint8(in>>8)) + 1
				goto native
			}
			goto slow
		case code.Call:
			a := &regs[uint8(in>>8)]
			nargs = int32(uint8(in >> 16))
			if fn := runtime.Exactly[Function](*a, FunctionType); fn != nil {
				callee = fn.unit
				goto enter
			}
			right, args = a, int(uint8(in>>8))+1
			goto direct

		case code.Return:
			f := &vm.frames[vm.fp]
			if f.gen != nil || f.obj != nil {
				goto slow
			}
			switch f.act {
			case actStore:
				regs[0].Set(&regs[uint8(in>>8)])
				goto returned
			case actAwait:
				regs[0].Set(&regs[uint8(in>>8)])
				vm.frames[vm.fp-1].pc += int32(f.info)
				goto returned
			case actExit:
				vm.result, vm.yielded = regs[uint8(in>>8)], false
				vm.fp--
				return nil
			}
			goto slow
		case code.ReturnNone:
			f := &vm.frames[vm.fp]
			if f.act != actStore || f.gen != nil || f.obj != nil {
				goto slow
			}
			regs[0] = runtime.None
			goto returned

		default:
			goto slow
		}
		continue

	item: // rA = rB[right]
		if right.IsInt() {
			if l := runtime.Exactly[runtime.List](regs[uint8(in>>16)], runtime.ListType); l != nil {
				if l.Load(right.Int64(), &regs[uint8(in>>8)]) || l.LoadWord(right.Int64(), &regs[uint8(in>>8)]) {
					continue
				}
			} else if t := runtime.Exactly[runtime.Tuple](regs[uint8(in>>16)], runtime.TupleType); t != nil {
				if uint64(right.Int64()) < uint64(len(t.Items)) {
					regs[uint8(in>>8)] = t.Items[right.Int64()]
					continue
				}
			} else if s := runtime.Exactly[runtime.Str](regs[uint8(in>>16)], runtime.StrType); s != nil && s.Load(right.Int64(), &regs[uint8(in>>8)]) {
				continue
			}
		}
		goto slow

	texts: // jump as rB == right, or rB != right if differ, demands
		if same, known := runtime.SameText(&regs[uint8(in>>16)], right); !known {
			goto slow
		} else if (same == differ) == (uint8(in>>8) != 0) {
			continue
		}

	jump:
		if int64(in) < 0 {
			if vm.Fuel--; vm.Fuel < 0 {
				goto tired
			}
		}
		ip = ip.Moved(int(int64(in) >> 32))
		continue

	returned:
		vm.fp--
		{
			f := &vm.frames[vm.fp]
			unit = f.unit
			ip = runtime.CursorAt(unit.instrs, int(f.pc))
			regs = runtime.Window(vm.stack, f.base)
		}
		continue

	enter: // callee is called with nargs arguments, which lie above rA
		{
			fp := vm.fp + 1
			if nargs != callee.plainArgs || uint(fp) >= uint(len(vm.frames)) || fp >= vm.limit {
				goto slow
			}
			caller, f := &vm.frames[fp-1], &vm.frames[fp]
			base := int(caller.base) + int(uint8(in>>8))
			if base+window*2 > len(vm.stack) {
				goto slow
			}
			if vm.Fuel--; vm.Fuel < 0 {
				goto tired
			}
			caller.pc = runtime.IndexIn(unit.instrs, ip)
			if f.unit != callee {
				f.unit = callee
			}
			f.base, f.act = int32(base), actStore
			vm.fp = fp
			unit, ip = callee, runtime.CursorAt(callee.instrs, 0)
			regs = runtime.Window(vm.stack, f.base)
		}
		continue

	enterAwaited: // callee, an async function whose arguments lie above rA, joins its caller
		if vm.Fuel--; vm.Fuel < 0 {
			goto tired
		}
		f = vm.at(ip)
		if !vm.enterAwaited(callee, int(f.base)+int(uint8(in>>8)), int16(uint8(in>>24))) {
			goto tired
		}
		goto reload

	direct: // right is called likewise, if it is a Go function
		if native = runtime.DirectCallee(right); native == nil || !native.Takes(int(nargs)) {
			goto slow
		}
	native: // native is called with the nargs arguments from register args on
		if vm.Fuel--; vm.Fuel < 0 {
			goto tired
		}
		f = vm.at(ip)
		err = vm.callNative(native, regs[args:args+native.DirectParams()], int(nargs), int(f.base)+int(uint8(in>>8)))
		goto done

	awaitNative: // likewise, and what it returns is awaited
		if vm.Fuel--; vm.Fuel < 0 {
			goto tired
		}
		f = vm.at(ip)
		err = vm.awaitDirect(native, regs[args:args+native.DirectParams()], int(nargs), int(f.base)+int(uint8(in>>8)), int32(uint8(in>>24)))
		goto done

	generate:
		vm.at(ip)
		if !vm.enterSuspended(runtime.MustAs[Generator](regs[uint8(in>>8)]), actIter, runtime.None) {
			goto slow
		}
		goto reload

	yielded:
		vm.at(ip)
		if !vm.leaveGenerator(&regs[uint8(in>>16)]) {
			goto slow
		}
		goto reload

	tired: // the slow path counts the step again
		vm.Fuel++
	slow:
		vm.at(ip)
		err = slowOps[code.Op(in)](vm, in)
	done:
		if err != nil {
			if isExit(err) {
				return nil
			}
			if err = vm.unwind(err); err != nil {
				return err
			}
		}
	reload:
		f = &vm.frames[vm.fp]
		unit = f.unit
		ip = runtime.CursorAt(unit.instrs, int(f.pc))
		regs = runtime.Window(vm.stack, f.base)
	}
}
