package runtime

// attributeSlotDefs are the slots of attribute access and of descriptors.
func attributeSlotDefs() []slotDef {
	return []slotDef{getAttrSlot(), setAttrSlot(), descrGetSlot(), descrSetSlot()}
}

type getAttrFunc = func(*Thread, Value, *Str) (Value, error)

func getAttrSlot() slotDef {
	def := slotField(func(s *Slots) *getAttrFunc { return &s.GetAttr }, func(f getAttrFunc) bool { return f == nil })
	def.dunders = []dunder{
		newDunder("__getattribute__(self, name, /)", func(t *Type) NativeFunc {
			f := t.GetAttr
			return func(th *Thread, args []Value) (Value, error) {
				name, err := attrName(th, args[1])
				if err != nil {
					return Value{}, err
				}
				return f(th, args[0], name)
			}
		}),
		{name: nameGetAttr},
	}
	def.script = func(t *Type, found []Value) {
		getattribute, getattr := found[0], found[1]
		plain := genericLookup
		if owner := wrapperOwner(getattribute, nameGetAttribute); owner == nil {
			plain = func(th *Thread, v Value, name *Str) (Value, error) {
				return callSpecial(th, getattribute, v, name.Value())
			}
		} else if owner.GetAttr != nil {
			plain = owner.GetAttr
		}
		t.GetAttr = func(th *Thread, self Value, name *Str) (Value, error) {
			v, err := plain(th, self, name)
			if !getattr.IsSet() {
				if err == nil && !v.IsSet() {
					return Value{}, missingAttr(th, self, name)
				}
				return v, err
			}
			if err == nil && v.IsSet() || err != nil && IsException(err, AttributeError) == nil {
				return v, err
			}
			return callSpecial(th, getattr, self, name.Value())
		}
	}
	return def
}

type setAttrFunc = func(*Thread, Value, *Str, Value) error

func setAttrSlot() slotDef {
	def := slotField(func(s *Slots) *setAttrFunc { return &s.SetAttr }, func(f setAttrFunc) bool { return f == nil })
	def.dunders = []dunder{
		newDunder("__setattr__(self, name, value, /)", func(t *Type) NativeFunc { return setAttrWrapper(t.SetAttr) }),
		newDunder("__delattr__(self, name, /)", func(t *Type) NativeFunc { return setAttrWrapper(t.SetAttr) }),
	}
	def.script = func(t *Type, found []Value) {
		t.SetAttr = func(th *Thread, self Value, name *Str, v Value) (err error) {
			if v.IsSet() {
				_, err = callSpecial(th, found[0], self, name.Value(), v)
			} else {
				_, err = callSpecial(th, found[1], self, name.Value())
			}
			return err
		}
	}
	return def
}

// setAttrWrapper serves __setattr__ and __delattr__, which has no third argument.
func setAttrWrapper(f setAttrFunc) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		name, err := attrName(th, args[1])
		if err != nil {
			return Value{}, err
		}
		var v Value
		if len(args) > 2 {
			v = args[2]
		}
		return None, f(th, args[0], name, v)
	}
}

type descrGetFunc = func(*Thread, Value, Value, *Type) (Value, error)

func descrGetSlot() slotDef {
	def := slotField(func(s *Slots) *descrGetFunc { return &s.DescrGet }, func(f descrGetFunc) bool { return f == nil })
	def.dunders = []dunder{newDunder("__get__(self, instance, owner=None, /)", func(t *Type) NativeFunc {
		f := t.DescrGet
		return func(th *Thread, args []Value) (Value, error) {
			obj := args[1]
			owner := (*Type)(nil)
			if o := args[2]; o.IsSet() && !o.IsNone() {
				owner = AsType(o)
			}
			if obj.IsNone() {
				if owner == nil {
					return Value{}, th.TypeErrorf("__get__(None, None) is invalid")
				}
				if owner != NoneType {
					obj = Value{}
				}
			}
			if owner == nil {
				owner = obj.Type()
			}
			return f(th, args[0], obj, owner)
		}
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		t.DescrGet = func(th *Thread, self, obj Value, owner *Type) (Value, error) {
			cls := None
			if owner != nil {
				cls = owner.Value()
			}
			return callSpecial(th, fn, self, OrNone(obj), cls)
		}
	}
	return def
}

type descrSetFunc = func(*Thread, Value, Value, Value) error

func descrSetSlot() slotDef {
	def := slotField(func(s *Slots) *descrSetFunc { return &s.DescrSet }, func(f descrSetFunc) bool { return f == nil })
	def.dunders = []dunder{
		newDunder("__set__(self, instance, value, /)", func(t *Type) NativeFunc {
			f := t.DescrSet
			return func(th *Thread, args []Value) (Value, error) { return None, f(th, args[0], args[1], args[2]) }
		}),
		newDunder("__delete__(self, instance, /)", func(t *Type) NativeFunc {
			f := t.DescrSet
			return func(th *Thread, args []Value) (Value, error) { return None, f(th, args[0], args[1], Value{}) }
		}),
	}
	def.script = func(t *Type, found []Value) {
		t.DescrSet = func(th *Thread, self, obj, v Value) (err error) {
			switch {
			case v.IsSet() && found[0].IsSet():
				_, err = callSpecial(th, found[0], self, obj, v)
			case !v.IsSet() && found[1].IsSet():
				_, err = callSpecial(th, found[1], self, obj)
			case v.IsSet():
				err = th.Raise(AttributeError, "__set__")
			default:
				err = th.Raise(AttributeError, "__delete__")
			}
			return err
		}
	}
	return def
}
