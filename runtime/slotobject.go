package runtime

// objectSlotDefs are the slots that almost every object has, and calling.
func objectSlotDefs() []slotDef {
	return []slotDef{
		unarySlot("__repr__", func(s *Slots) *UnaryFunc { return &s.Repr }),
		unarySlot("__str__", func(s *Slots) *UnaryFunc { return &s.Str }),
		hashSlot(),
		compareSlot(),
		callSlot(),
		newSlot(),
		initSlot(),
	}
}

type hashFunc = func(*Thread, Value) (int64, error)

func hashSlot() slotDef {
	def := slotField(func(s *Slots) *hashFunc { return &s.Hash }, func(f hashFunc) bool { return f == nil })
	def.dunders = []dunder{newDunder("__hash__(self, /)", func(t *Type) NativeFunc {
		f := t.Slots.Hash
		return func(th *Thread, args []Value) (Value, error) {
			h, err := f(th, args[0])
			return Int(h), err
		}
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		if fn.IsNone() {
			t.Slots.Hash = nil
			return
		}
		t.Slots.Hash = func(th *Thread, self Value) (int64, error) {
			v, err := callSpecial(th, fn, self)
			if err != nil {
				return 0, err
			}
			return hashResult(th, v)
		}
	}
	return def
}

// hashResult turns what a script's __hash__ returned into a hash: any int, as
// its own hash if it is too big.
func hashResult(th *Thread, v Value) (int64, error) {
	if !v.Type().IsSubtype(IntType) {
		return 0, th.TypeErrorf("__hash__ method should return an integer")
	}
	if v.IsInt() {
		if h := v.Int64(); h != -1 {
			return h, nil
		}
		return -2, nil
	}
	return IntType.Slots.Hash(th, v)
}

var compareDunders = [...]string{"__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"}

// compareNames are the compareDunders interned.
var compareNames [len(compareDunders)]*Str

func init() {
	for op, name := range compareDunders {
		compareNames[op] = Intern(name)
	}
}

func compareSlot() slotDef {
	def := slotField(func(s *Slots) *CompareFunc { return &s.Compare }, func(f CompareFunc) bool { return f == nil })
	for op, name := range compareDunders {
		op := CompareOp(op)
		def.dunders = append(def.dunders, newDunder(name+"(self, value, /)", func(t *Type) NativeFunc {
			f := t.Compare
			return func(th *Thread, args []Value) (Value, error) { return f(th, args[0], args[1], op) }
		}))
	}
	def.script = func(t *Type, found []Value) {
		t.Compare = func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			fn := found[op]
			if wrapperOwner(fn, def.dunders[op].name) == ObjectType {
				return compareDefault(th, a, b, op)
			}
			return callSpecial(th, fn, a, b)
		}
	}
	return def
}

// compareDefault is object's comparison: identity, and != as the opposite of
// what the type says of ==.
func compareDefault(th *Thread, a, b Value, op CompareOp) (Value, error) {
	switch op {
	case CmpEq:
		if a == b {
			return True, nil
		}
	case CmpNe:
		eq := a.Type().Compare
		if eq == nil {
			if a == b {
				return False, nil
			}
			return NotImplemented, nil
		}
		v, err := eq(th, a, b, CmpEq)
		if err != nil || v == NotImplemented {
			return v, err
		}
		equal, err := Truth(th, v)
		return Bool(!equal), err
	}
	return NotImplemented, nil
}

func callSlot() slotDef {
	def := slotField(func(s *Slots) *CallFunc { return &s.Call }, func(f CallFunc) bool { return f == nil })
	def.dunders = []dunder{newRawDunder("__call__(self, /, *args, **kwargs)", func(t *Type) CallFunc { return t.Call })}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.Call1 = nil
		t.Call = func(th *Thread, self Value, args, names []Value) (Value, error) {
			return callSpecialKw(th, fn, self, args, names)
		}
	}
	return def
}

type newFunc = func(*Thread, *Type, []Value, []Value) (Value, error)

// newSlot only takes part in inheritance: __new__ is no wrapper, see updateNew.
func newSlot() slotDef {
	def := slotField(func(s *Slots) *newFunc { return &s.New }, func(f newFunc) bool { return f == nil })
	def.script = func(*Type, []Value) {}
	return def
}

type initFunc = func(*Thread, Value, []Value, []Value) error

func initSlot() slotDef {
	def := slotField(func(s *Slots) *initFunc { return &s.Init }, func(f initFunc) bool { return f == nil })
	def.dunders = []dunder{newRawDunder("__init__(self, /, *args, **kwargs)", func(t *Type) CallFunc {
		init := t.Init
		return func(th *Thread, self Value, args, names []Value) (Value, error) {
			return None, init(th, self, args, names)
		}
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.Init = func(th *Thread, self Value, args, names []Value) error {
			v, err := callSpecialKw(th, fn, self, args, names)
			if err == nil && !v.IsNone() {
				return th.TypeErrorf("__init__() should return None, not '%s'", v.Type().name)
			}
			return err
		}
	}
	return def
}
