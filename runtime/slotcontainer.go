package runtime

// containerSlotDefs are the slots of sized, subscriptable and searchable objects.
func containerSlotDefs() []slotDef {
	return []slotDef{lenSlot(), getItemSlot(), setItemSlot(), containsSlot()}
}

type lenFunc = func(*Thread, Value) (int, error)

func lenSlot() slotDef {
	def := slotField(func(s *Slots) *lenFunc { return &s.Len }, func(f lenFunc) bool { return f == nil })
	def.dunders = []dunder{newDunder("__len__(self, /)", func(t *Type) NativeFunc {
		f := t.Slots.Len
		return func(th *Thread, args []Value) (Value, error) {
			n, err := f(th, args[0])
			return Int(int64(n)), err
		}
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.Slots.Len = func(th *Thread, self Value) (int, error) {
			v, err := callSpecial(th, fn, self)
			if err != nil {
				return 0, err
			}
			return lenResult(th, v)
		}
	}
	return def
}

// lenResult turns what a script's __len__ returned into a length.
func lenResult(th *Thread, v Value) (int, error) {
	i, err := ToIndex(th, v)
	if err != nil {
		return 0, err
	}
	switch {
	case i.IsInt() && i.Int64() < 0, !i.IsInt() && IntToBig(i).Sign() < 0:
		return 0, th.ValueErrorf("__len__() should return >= 0")
	case !i.IsInt():
		return 0, th.Raise(OverflowError, "cannot fit 'int' into an index-sized integer")
	}
	return int(i.Int64()), nil
}

func getItemSlot() slotDef {
	def := slotField(func(s *Slots) *BinaryFunc { return &s.GetItem }, func(f BinaryFunc) bool { return f == nil })
	def.dunders = []dunder{newDunder("__getitem__(self, key, /)", func(t *Type) NativeFunc {
		f := t.Slots.GetItem
		return func(th *Thread, args []Value) (Value, error) { return f(th, args[0], args[1]) }
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.Slots.GetItem = func(th *Thread, self, key Value) (Value, error) { return callSpecial(th, fn, self, key) }
	}
	return def
}

type setItemFunc = func(*Thread, Value, Value, Value) error

func setItemSlot() slotDef {
	def := slotField(func(s *Slots) *setItemFunc { return &s.SetItem }, func(f setItemFunc) bool { return f == nil })
	def.dunders = []dunder{
		newDunder("__setitem__(self, key, value, /)", func(t *Type) NativeFunc {
			f := t.Slots.SetItem
			return func(th *Thread, args []Value) (Value, error) { return None, f(th, args[0], args[1], args[2]) }
		}),
		newDunder("__delitem__(self, key, /)", func(t *Type) NativeFunc {
			f := t.Slots.SetItem
			return func(th *Thread, args []Value) (Value, error) { return None, f(th, args[0], args[1], Value{}) }
		}),
	}
	def.script = func(t *Type, found []Value) {
		t.Slots.SetItem = func(th *Thread, self, key, v Value) (err error) {
			switch {
			case v.IsSet() && found[0].IsSet():
				_, err = callSpecial(th, found[0], self, key, v)
			case !v.IsSet() && found[1].IsSet():
				_, err = callSpecial(th, found[1], self, key)
			case v.IsSet():
				err = th.Raise(AttributeError, "__setitem__")
			default:
				err = th.Raise(AttributeError, "__delitem__")
			}
			return err
		}
	}
	return def
}

type containsFunc = func(*Thread, Value, Value) (bool, error)

func containsSlot() slotDef {
	def := slotField(func(s *Slots) *containsFunc { return &s.Contains }, func(f containsFunc) bool { return f == nil })
	def.dunders = []dunder{newDunder("__contains__(self, key, /)", func(t *Type) NativeFunc {
		f := t.Slots.Contains
		return func(th *Thread, args []Value) (Value, error) {
			in, err := f(th, args[0], args[1])
			return Bool(in), err
		}
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.Slots.Contains = func(th *Thread, self, item Value) (bool, error) {
			if fn.IsNone() {
				return false, th.TypeErrorf("'%s' object is not a container", self.Type().name)
			}
			v, err := callSpecial(th, fn, self, item)
			if err != nil {
				return false, err
			}
			return Truth(th, v)
		}
	}
	return def
}
