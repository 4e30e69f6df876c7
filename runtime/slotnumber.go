package runtime

// numberSlotDefs are the operators and the conversions to numbers.
func numberSlotDefs() []slotDef {
	defs := []slotDef{
		unarySlot("__neg__", func(s *Slots) *UnaryFunc { return &s.Neg }),
		unarySlot("__pos__", func(s *Slots) *UnaryFunc { return &s.Pos }),
		unarySlot("__invert__", func(s *Slots) *UnaryFunc { return &s.Invert }),
		unarySlot("__abs__", func(s *Slots) *UnaryFunc { return &s.Abs }),
		unarySlot("__int__", func(s *Slots) *UnaryFunc { return &s.ToInt }),
		unarySlot("__float__", func(s *Slots) *UnaryFunc { return &s.ToFloat }),
		unarySlot("__index__", func(s *Slots) *UnaryFunc { return &s.Index }),
		boolSlot(),
	}
	for op := range NumBinaryOps {
		defs = append(defs, binarySlot(op), inPlaceSlot(op))
	}
	return defs
}

// operatorNames are the operators' dunders without underscores.
var operatorNames = [NumBinaryOps]string{
	"add", "sub", "mul", "matmul", "truediv", "mod", "pow", "lshift", "rshift", "or", "xor", "and", "floordiv",
}

type boolFunc = func(*Thread, Value) (bool, error)

func boolSlot() slotDef {
	def := slotField(func(s *Slots) *boolFunc { return &s.Bool }, func(f boolFunc) bool { return f == nil })
	def.dunders = []dunder{newDunder("__bool__(self, /)", func(t *Type) NativeFunc {
		f := t.Slots.Bool
		return func(th *Thread, args []Value) (Value, error) {
			b, err := f(th, args[0])
			return Bool(b), err
		}
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.Slots.Bool = func(th *Thread, self Value) (bool, error) {
			v, err := callSpecial(th, fn, self)
			if err == nil && !v.IsBool() {
				err = th.TypeErrorf("__bool__ should return bool, returned %s", v.Type().name)
			}
			return v.IsTrue(), err
		}
	}
	return def
}

func binarySlot(op BinaryOp) slotDef {
	def := slotField(func(s *Slots) *BinaryFunc { return &s.Binary[op] }, func(f BinaryFunc) bool { return f == nil })
	def.binary, def.op = true, op
	def.dunders = []dunder{
		newDunder("__"+operatorNames[op]+"__(self, value, /)", func(t *Type) NativeFunc {
			return binaryMethod(op, t, t.Slots.Binary[op])
		}),
		newDunder("__r"+operatorNames[op]+"__(self, value, /)", func(t *Type) NativeFunc {
			if op == OpAdd && t.Slots.Len != nil {
				return nil // concatenation has no reflected form
			}
			f := t.Slots.Binary[op]
			if t.Slots.Len != nil && op == OpMul { // a sequence repeats itself, on whichever side it stands
				return binaryMethod(op, t, f)
			}
			return binaryMethod(op, t, func(th *Thread, a, b Value) (Value, error) { return f(th, b, a) })
		}),
	}
	call := func(th *Thread, a, b Value) (Value, error) { return scriptBinary(th, op, a, b) }
	def.script = func(t *Type, found []Value) {
		if t.operators == nil {
			t.operators = new(operatorTable)
		}
		t.operators[op] = [2]Value{found[0], found[1]}
		t.binaryOwners[op] = scriptSlots
		t.Slots.Binary[op] = call
	}
	return def
}

// binaryMethod makes the method of t that calls f with itself and the other
// operand. Where a sequence cannot be joined or repeated, the operator goes on
// to ask the other operand; the method raises at once.
func binaryMethod(op BinaryOp, t *Type, f BinaryFunc) NativeFunc {
	sequence := t.Slots.Len != nil && (op == OpAdd || op == OpMul)
	return func(th *Thread, args []Value) (Value, error) {
		v, err := f(th, args[0], args[1])
		if err == nil && sequence && v == NotImplemented {
			if op == OpMul {
				return Value{}, th.TypeErrorf("'%s' object cannot be interpreted as an integer", args[1].Type().name)
			}
			return Value{}, joinError(th, args[0], args[1])
		}
		return v, err
	}
}

// scriptBinary asks those of the two operands whose classes define the operator
// in script, the right one first if it is a subclass that overrides the
// reflected method. The binary protocol calls it once for both.
func scriptBinary(th *Thread, op BinaryOp, a, b Value) (Value, error) {
	ta, tb := a.Type(), b.Type()
	left := ta.binaryOwners[op] == scriptSlots
	right := ta != tb && tb.binaryOwners[op] == scriptSlots
	if left {
		if right && tb.IsSubtype(ta) && tb.operators[op][1] != ta.operators[op][1] {
			v, err := callSpecial(th, tb.operators[op][1], b, a)
			if err != nil || v != NotImplemented {
				return v, err
			}
			right = false
		}
		if fn := ta.operators[op][0]; fn.IsSet() {
			v, err := callSpecial(th, fn, a, b)
			if err != nil || v != NotImplemented {
				return v, err
			}
		}
	}
	if right {
		if fn := tb.operators[op][1]; fn.IsSet() {
			return callSpecial(th, fn, b, a)
		}
	}
	return NotImplemented, nil
}

func inPlaceSlot(op BinaryOp) slotDef {
	def := slotField(func(s *Slots) *BinaryFunc { return &s.InPlace[op] }, func(f BinaryFunc) bool { return f == nil })
	def.dunders = []dunder{newDunder("__i"+operatorNames[op]+"__(self, value, /)", func(t *Type) NativeFunc {
		return binaryMethod(op, t, t.Slots.InPlace[op])
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.Slots.InPlace[op] = func(th *Thread, a, b Value) (Value, error) { return callSpecial(th, fn, a, b) }
	}
	return def
}
