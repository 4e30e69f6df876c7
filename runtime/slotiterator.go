package runtime

// iteratorSlotDefs are the slots of iteration and of awaiting.
func iteratorSlotDefs() []slotDef {
	return []slotDef{
		iterSlot(),
		nextSlot(),
		unarySlot("__await__", func(s *Slots) *UnaryFunc { return &s.Await }),
		unarySlot("__aiter__", func(s *Slots) *UnaryFunc { return &s.AIter }),
		unarySlot("__anext__", func(s *Slots) *UnaryFunc { return &s.ANext }),
	}
}

// iterSlot: __iter__ = None makes a class not iterable even if it has
// __getitem__, so the slot must not be nil.
func iterSlot() slotDef {
	def := unarySlot("__iter__", func(s *Slots) *UnaryFunc { return &s.Iter })
	call := def.script
	def.script = func(t *Type, found []Value) {
		if !found[0].IsNone() {
			call(t, found)
			return
		}
		t.Slots.Iter = func(th *Thread, self Value) (Value, error) {
			return Value{}, th.TypeErrorf("'%s' object is not iterable", self.Type().name)
		}
	}
	return def
}

// nextSlot translates between the unset Value that ends an iteration in Go and
// the StopIteration that does in a script.
func nextSlot() slotDef {
	def := unarySlot("__next__", func(s *Slots) *UnaryFunc { return &s.Next })
	def.dunders[0].wrap = func(t *Type) NativeFunc {
		f := t.Slots.Next
		return func(th *Thread, args []Value) (Value, error) {
			v, err := f(th, args[0])
			if err == nil && !v.IsSet() {
				return Value{}, NewException(StopIteration)
			}
			return v, err
		}
	}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.Slots.Next = func(th *Thread, self Value) (Value, error) {
			v, err := callSpecial(th, fn, self)
			if err != nil && IsException(err, StopIteration) != nil {
				return Value{}, nil
			}
			return v, err
		}
	}
	return def
}
