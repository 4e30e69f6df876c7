package vm

import (
	"math/bits"

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
		ins  []code.Instr
		regs *[window]runtime.Value
		pc   int
		base int
		in   code.Instr
	)
	f := &vm.frames[vm.fp]
	unit, pc, base = f.unit, int(f.pc), int(f.base)
	ins = unit.instrs
	regs = (*[window]runtime.Value)(vm.stack[base:])
	for {
		in = ins[pc]
		pc++
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
		case code.LoadCell:
			c := runtime.AsCell(&regs[uint8(in>>16)])
			if !c.V.IsSet() {
				goto slow
			}
			regs[uint8(in>>8)] = c.V
		case code.StoreCell:
			c := runtime.AsCell(&regs[uint8(in>>8)])
			c.V = regs[uint8(in>>16)]

		case code.LoadGlobal:
			c := &unit.caches[in>>32]
			switch c.kind {
			case cacheGlobal:
				if c.version != unit.globals.Layout() {
					goto slow
				}
			case cacheBuiltin:
				if c.keys != unit.globals.Keys() || c.version != unit.builtins.Layout() {
					goto slow
				}
			default:
				goto slow
			}
			regs[uint8(in>>8)] = *c.place
		case code.LoadName:
			c := &unit.caches[in>>32]
			if c.kind != cacheGlobal || c.version != unit.globals.Layout() || regs[1].IsSet() {
				goto slow
			}
			regs[uint8(in>>8)] = *c.place
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
			for c := &unit.caches[in>>32]; ; c = c.more {
				if c == nil {
					goto slow
				}
				if c.kind == cacheSlot {
					if v := runtime.CachedAttr(&regs[uint8(in>>16)], c.version, c.shape, c.slot); v != nil && v.IsSet() {
						regs[uint8(in>>8)] = *v
						break
					}
				}
			}
		case code.SetAttr:
			for c := &unit.caches[in>>32]; ; c = c.more {
				if c == nil {
					goto slow
				}
				if c.kind == cacheSlot {
					if v := runtime.CachedAttr(&regs[uint8(in>>8)], c.version, c.shape, c.slot); v != nil {
						v.Set(&regs[uint8(in>>16)])
						break
					}
				}
			}

		case code.Add:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				x, y := b.Int64(), c.Int64()
				r := x + y
				if (x^r)&(y^r) < 0 {
					goto slow
				}
				regs[uint8(in>>8)].SetInt(r)
			} else if runtime.BothFloat(b, c) {
				regs[uint8(in>>8)].SetFloat(b.Float64() + c.Float64())
			} else {
				goto slow
			}
		case code.AddK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if runtime.BothInt(b, c) {
				x, y := b.Int64(), c.Int64()
				r := x + y
				if (x^r)&(y^r) < 0 {
					goto slow
				}
				regs[uint8(in>>8)].SetInt(r)
			} else if runtime.BothFloat(b, c) {
				regs[uint8(in>>8)].SetFloat(b.Float64() + c.Float64())
			} else {
				goto slow
			}
		case code.Sub:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				x, y := b.Int64(), c.Int64()
				r := x - y
				if (x^y)&(x^r) < 0 {
					goto slow
				}
				regs[uint8(in>>8)].SetInt(r)
			} else if runtime.BothFloat(b, c) {
				regs[uint8(in>>8)].SetFloat(b.Float64() - c.Float64())
			} else {
				goto slow
			}
		case code.SubK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if runtime.BothInt(b, c) {
				x, y := b.Int64(), c.Int64()
				r := x - y
				if (x^y)&(x^r) < 0 {
					goto slow
				}
				regs[uint8(in>>8)].SetInt(r)
			} else if runtime.BothFloat(b, c) {
				regs[uint8(in>>8)].SetFloat(b.Float64() - c.Float64())
			} else {
				goto slow
			}
		case code.Mul:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				x, y := b.Int64(), c.Int64()
				hi, lo := bits.Mul64(uint64(x), uint64(y))
				if int64(hi)-((x>>63)&y)-((y>>63)&x) != int64(lo)>>63 {
					goto slow
				}
				regs[uint8(in>>8)].SetInt(int64(lo))
			} else if runtime.BothFloat(b, c) {
				regs[uint8(in>>8)].SetFloat(b.Float64() * c.Float64())
			} else {
				goto slow
			}
		case code.MulK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if runtime.BothInt(b, c) {
				x, y := b.Int64(), c.Int64()
				hi, lo := bits.Mul64(uint64(x), uint64(y))
				if int64(hi)-((x>>63)&y)-((y>>63)&x) != int64(lo)>>63 {
					goto slow
				}
				regs[uint8(in>>8)].SetInt(int64(lo))
			} else if runtime.BothFloat(b, c) {
				regs[uint8(in>>8)].SetFloat(b.Float64() * c.Float64())
			} else {
				goto slow
			}
		case code.Div:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothFloat(b, c) || c.Float64() == 0 {
				goto slow
			}
			regs[uint8(in>>8)].SetFloat(b.Float64() / c.Float64())
		case code.DivK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !runtime.BothFloat(b, c) || c.Float64() == 0 {
				goto slow
			}
			regs[uint8(in>>8)].SetFloat(b.Float64() / c.Float64())
		case code.Mod:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) || c.Int64() <= 0 {
				goto slow
			}
			r := b.Int64() % c.Int64()
			if r < 0 {
				r += c.Int64()
			}
			regs[uint8(in>>8)].SetInt(r)
		case code.ModK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !runtime.BothInt(b, c) || c.Int64() <= 0 {
				goto slow
			}
			x, y := b.Int64(), c.Int64()
			var r int64
			if uint64(x)|uint64(y) < 1<<32 {
				r = int64(uint32(x) % uint32(y))
			} else if r = x % y; r < 0 {
				r += y
			}
			regs[uint8(in>>8)].SetInt(r)
		case code.FloorDiv:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) || c.Int64() <= 0 {
				goto slow
			}
			x, y := b.Int64(), c.Int64()
			q := x / y
			if x%y < 0 {
				q--
			}
			regs[uint8(in>>8)].SetInt(q)
		case code.FloorDivK:
			b, c := &regs[uint8(in>>16)], &unit.consts[in>>32]
			if !runtime.BothInt(b, c) || c.Int64() <= 0 {
				goto slow
			}
			x, y := b.Int64(), c.Int64()
			q := x / y
			if x%y < 0 {
				q--
			}
			regs[uint8(in>>8)].SetInt(q)
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
			b := &regs[uint8(in>>16)]
			if !b.IsBool() {
				goto slow
			}
			regs[uint8(in>>8)].SetBool(b.Int64() == 0)
		case code.Is:
			same := regs[uint8(in>>16)] == regs[uint8(in>>24)]
			regs[uint8(in>>8)].SetBool(same == (in>>32 == 0))
		case code.Compare:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				goto slow
			}
			var r bool
			switch x, y := b.Int64(), c.Int64(); runtime.CompareOp(in >> 32) {
			case runtime.CmpEq:
				r = x == y
			case runtime.CmpNe:
				r = x != y
			case runtime.CmpLt:
				r = x < y
			case runtime.CmpLe:
				r = x <= y
			case runtime.CmpGt:
				r = x > y
			default:
				r = x >= y
			}
			regs[uint8(in>>8)].SetBool(r)

		case code.Jump:
			if int64(in) < 0 {
				if vm.Fuel--; vm.Fuel < 0 {
					goto tired
				}
			}
			pc += int(int64(in) >> 32)
		case code.JumpTrue:
			v := &regs[uint8(in>>8)]
			if !v.IsBool() {
				goto slow
			}
			if v.Int64() != 0 {
				goto jump
			}
		case code.JumpFalse:
			v := &regs[uint8(in>>8)]
			if !v.IsBool() {
				goto slow
			}
			if v.Int64() == 0 {
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
				goto slow
			}
			if (b.Int64() == c.Int64()) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpNe:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				goto slow
			}
			if (b.Int64() != c.Int64()) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpLt:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				if (b.Int64() < c.Int64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else if runtime.BothFloat(b, c) {
				if (b.Float64() < c.Float64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else {
				goto slow
			}
		case code.JumpLe:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				if (b.Int64() <= c.Int64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else if runtime.BothFloat(b, c) {
				if (b.Float64() <= c.Float64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else {
				goto slow
			}
		case code.JumpGt:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				if (b.Int64() > c.Int64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else if runtime.BothFloat(b, c) {
				if (b.Float64() > c.Float64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else {
				goto slow
			}
		case code.JumpGe:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				if (b.Int64() >= c.Int64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else if runtime.BothFloat(b, c) {
				if (b.Float64() >= c.Float64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else {
				goto slow
			}
		case code.JumpEqK:
			b, c := &regs[uint8(in>>16)], &unit.consts[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				goto slow
			}
			if (b.Int64() == c.Int64()) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpNeK:
			b, c := &regs[uint8(in>>16)], &unit.consts[uint8(in>>24)]
			if !runtime.BothInt(b, c) {
				goto slow
			}
			if (b.Int64() != c.Int64()) == (uint8(in>>8) != 0) {
				goto jump
			}
		case code.JumpLtK:
			b, c := &regs[uint8(in>>16)], &unit.consts[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				if (b.Int64() < c.Int64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else if runtime.BothFloat(b, c) {
				if (b.Float64() < c.Float64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else {
				goto slow
			}
		case code.JumpLeK:
			b, c := &regs[uint8(in>>16)], &unit.consts[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				if (b.Int64() <= c.Int64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else if runtime.BothFloat(b, c) {
				if (b.Float64() <= c.Float64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else {
				goto slow
			}
		case code.JumpGtK:
			b, c := &regs[uint8(in>>16)], &unit.consts[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				if (b.Int64() > c.Int64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else if runtime.BothFloat(b, c) {
				if (b.Float64() > c.Float64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else {
				goto slow
			}
		case code.JumpGeK:
			b, c := &regs[uint8(in>>16)], &unit.consts[uint8(in>>24)]
			if runtime.BothInt(b, c) {
				if (b.Int64() >= c.Int64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else if runtime.BothFloat(b, c) {
				if (b.Float64() >= c.Float64()) == (uint8(in>>8) != 0) {
					goto jump
				}
			} else {
				goto slow
			}

		case code.GetItem:
			b, c := &regs[uint8(in>>16)], &regs[uint8(in>>24)]
			if !c.IsInt() {
				goto slow
			}
			l := runtime.Exactly[runtime.List](*b, runtime.ListType)
			if l == nil || !l.Load(c.Int64(), &regs[uint8(in>>8)]) && !l.LoadWord(c.Int64(), &regs[uint8(in>>8)]) {
				goto slow
			}
		case code.GetItemK:
			c := &unit.consts[in>>32]
			if !c.IsInt() {
				goto slow
			}
			b := &regs[uint8(in>>16)]
			if l := runtime.Exactly[runtime.List](*b, runtime.ListType); l != nil {
				if l.Load(c.Int64(), &regs[uint8(in>>8)]) || l.LoadWord(c.Int64(), &regs[uint8(in>>8)]) {
					continue
				}
			} else if t := runtime.Exactly[runtime.Tuple](*b, runtime.TupleType); t != nil && uint64(c.Int64()) < uint64(len(t.Items)) {
				regs[uint8(in>>8)] = t.Items[c.Int64()]
				continue
			}
			goto slow
		case code.SetItem:
			a, b := &regs[uint8(in>>8)], &regs[uint8(in>>16)]
			if !b.IsInt() {
				goto slow
			}
			l := runtime.Exactly[runtime.List](*a, runtime.ListType)
			if l == nil || !l.Store(b.Int64(), &regs[uint8(in>>24)]) && !l.StoreWord(b.Int64(), &regs[uint8(in>>24)]) {
				goto slow
			}

		case code.Unpack:
			t := runtime.Exactly[runtime.Tuple](regs[uint8(in>>16)], runtime.TupleType)
			if t == nil || uint8(in>>24) != 2 || len(t.Items) != 2 {
				goto slow
			}
			regs[uint8(in>>8)].Set(&t.Items[0])
			regs[uint8(in>>8)+1].Set(&t.Items[1])

		case code.ForIter:
			a := &regs[uint8(in>>8)]
			if r := runtime.Exactly[runtime.RangeIter](*a, runtime.RangeIterType); r != nil {
				if r.Left <= 0 {
					continue
				}
				if vm.Fuel--; vm.Fuel < 0 {
					goto tired
				}
				r.Left--
				regs[uint8(in>>16)].SetInt(r.Next)
				r.Next += r.Step
				pc += int(int64(in) >> 32)
				continue
			}
			if it := runtime.Exactly[runtime.ListIter](*a, runtime.ListIterType); it != nil {
				if vm.Fuel--; vm.Fuel < 0 {
					goto tired
				}
				b := &regs[uint8(in>>16)]
				if it.Step(b) || it.StepWord(b) {
					pc += int(int64(in) >> 32)
					continue
				}
				goto slow
			}
			switch a.Type() {
			case GeneratorType:
				goto generate
			case runtime.ListIterType:
				it := runtime.MustAs[runtime.ListIter](*a)
				if !it.Step(&regs[uint8(in>>16)]) && !it.StepWord(&regs[uint8(in>>16)]) {
					goto slow
				}
				if vm.Fuel--; vm.Fuel < 0 {
					goto exhausted
				}
				pc += int(int64(in) >> 32)
				continue
			}
			goto slow
		case code.Yield:
			if vm.frames[vm.fp].act == actIter {
				goto yielded
			}
			goto slow

		case code.CallGlobal:
			c := &unit.caches[in>>32]
			if c.kind != cacheGlobal || c.version != unit.globals.Layout() {
				goto slow
			}
			fn := runtime.Exactly[Function](*c.place, FunctionType)
			if fn == nil {
				goto slow
			}
			u := fn.unit
			fp := vm.fp + 1
			nb := base + int(uint8(in>>8))
			if int32(uint8(in>>16)) != u.simpleArgs || fp >= vm.limit || uint(fp) >= uint(len(vm.frames)) || nb+window*2 > len(vm.stack) || u.clearTo > 0 {
				goto slow
			}
			if vm.Fuel--; vm.Fuel < 0 {
				goto tired
			}
			regs[uint8(in>>8)] = *c.place
			vm.frames[vm.fp].pc = int32(pc)
			f := &vm.frames[fp]
			if f.unit != u {
				f.unit = u
			}
			f.base, f.act = int32(nb), actStore
			vm.fp = fp
			unit, ins, pc, base = u, u.instrs, 0, nb
			regs = (*[window]runtime.Value)(vm.stack[base:])

		case code.CallGlobalAwait:
			c := &unit.caches[in>>32]
			if c.kind != cacheGlobal || c.version != unit.globals.Layout() {
				goto slow
			}
			fn := runtime.Exactly[Function](*c.place, FunctionType)
			if fn == nil {
				goto slow
			}
			u := fn.unit
			fp := vm.fp + 1
			nb := base + int(uint8(in>>8))
			caller := &vm.frames[vm.fp]
			if int32(uint8(in>>16)) != u.awaitArgs || caller.gen == nil && caller.act != actAwait ||
				fp >= vm.limit || uint(fp) >= uint(len(vm.frames)) || nb+window*2 > len(vm.stack) {
				goto slow
			}
			if vm.Fuel--; vm.Fuel < 0 {
				goto tired
			}
			regs[uint8(in>>8)] = *c.place
			caller.pc = int32(pc)
			f := &vm.frames[fp]
			if f.unit != u {
				f.unit = u
			}
			f.base, f.act, f.info = int32(nb), actAwait, int16(uint8(in>>24))
			vm.fp = fp
			unit, ins, pc, base = u, u.instrs, 0, nb
			regs = (*[window]runtime.Value)(vm.stack[base:])
			// What suspends is saved whole: leave no stale values in it.
			for i := uint8(u.awaitArgs) + 1; int32(i) < u.numRegs; i++ {
				regs[i] = runtime.Value{}
			}

		case code.CallMethod:
			c := &unit.caches[in>>32]
			for c.fn == nil || !runtime.CachedShape(&regs[uint8(in>>8)+1], c.version, c.shape) {
				if c = c.more; c == nil {
					goto slow
				}
			}
			u := c.fn.unit
			fp := vm.fp + 1
			nb := base + int(uint8(in>>8))
			if int32(uint8(in>>16))+1 != u.simpleArgs || fp >= vm.limit || uint(fp) >= uint(len(vm.frames)) || nb+window*2 > len(vm.stack) || u.clearTo > 0 {
				goto slow
			}
			if vm.Fuel--; vm.Fuel < 0 {
				goto tired
			}
			regs[uint8(in>>8)] = c.value
			vm.frames[vm.fp].pc = int32(pc)
			f := &vm.frames[fp]
			if f.unit != u {
				f.unit = u
			}
			f.base, f.act = int32(nb), actStore
			vm.fp = fp
			unit, ins, pc, base = u, u.instrs, 0, nb
			regs = (*[window]runtime.Value)(vm.stack[base:])

		case code.Call:
			fn := runtime.Exactly[Function](regs[uint8(in>>8)], FunctionType)
			if fn == nil {
				goto slow
			}
			u := fn.unit
			fp := vm.fp + 1
			nb := base + int(uint8(in>>8))
			if int32(uint8(in>>16)) != u.simpleArgs || fp >= vm.limit || uint(fp) >= uint(len(vm.frames)) || nb+window*2 > len(vm.stack) || u.clearTo > 0 {
				goto slow
			}
			if vm.Fuel--; vm.Fuel < 0 {
				goto tired
			}
			vm.frames[vm.fp].pc = int32(pc)
			f := &vm.frames[fp]
			if f.unit != u {
				f.unit = u
			}
			f.base, f.act = int32(nb), actStore
			vm.fp = fp
			unit, ins, pc, base = u, u.instrs, 0, nb
			regs = (*[window]runtime.Value)(vm.stack[base:])

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

	jump:
		if int64(in) < 0 {
			if vm.Fuel--; vm.Fuel < 0 {
				goto tired
			}
		}
		pc += int(int64(in) >> 32)
		continue

	returned:
		vm.fp--
		{
			f := &vm.frames[vm.fp]
			unit, pc, base = f.unit, int(f.pc), int(f.base)
		}
		ins = unit.instrs
		regs = (*[window]runtime.Value)(vm.stack[base:])
		continue

	generate:
		vm.frames[vm.fp].pc = int32(pc)
		if !vm.enterGenerator(regs[uint8(in>>8)]) {
			goto slow
		}
		goto reload

	yielded:
		vm.frames[vm.fp].pc = int32(pc)
		if !vm.leaveGenerator(regs[uint8(in>>16)]) {
			goto slow
		}
		goto reload

	exhausted: // the instruction is done but for its jump
		vm.frames[vm.fp].pc = int32(pc) + int32(int64(in)>>32)
		if err := vm.Check(); err != nil {
			if err = vm.unwind(err); err != nil {
				return err
			}
		}
		goto reload

	tired: // the slow path counts the step again
		vm.Fuel++
	slow:
		vm.frames[vm.fp].pc = int32(pc)
		if err := vm.slow(in); err != nil {
			if err == errExit {
				return nil
			}
			if err = vm.unwind(err); err != nil {
				return err
			}
		}
	reload:
		f = &vm.frames[vm.fp]
		unit, pc, base = f.unit, int(f.pc), int(f.base)
		ins = unit.instrs
		regs = (*[window]runtime.Value)(vm.stack[base:])
	}
}
