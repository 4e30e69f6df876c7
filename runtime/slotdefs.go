package runtime

import "slices"

// A slotDef ties a field of Slots to the dunder methods that are its face in
// scripts, in both directions: for a builtin type, whose slot is a Go
// function, the dunders are made from the slot; for a script class the slot is
// made from the dunders.
type slotDef struct {
	dunders []dunder
	has     func(*Slots) bool
	// copy sets the slot of dst to that of src, nil included.
	copy func(dst, src *Slots)
	// script makes the slot of t call what was found for each of the dunders
	// along t's MRO: unset where there is none, and not all unset.
	script func(t *Type, found []Value)

	binary bool // the slot is Binary[op]
	op     BinaryOp
}

// A dunder is one special method.
type dunder struct {
	name *Str
	sig  *Signature
	// wrap makes the function that stands for t's slot; nil for a dunder that
	// no builtin type has (__radd__ of types that do not take part, ...).
	wrap func(t *Type) NativeFunc
	// raw does so in place of wrap for one that takes any arguments: they are
	// passed on as they come, self first or bound.
	raw func(t *Type) CallFunc
}

func newDunder(sig string, wrap func(t *Type) NativeFunc) dunder {
	s := ParseSignature(sig)
	return dunder{name: Intern(s.Name), sig: s, wrap: wrap}
}

// newRawDunder declares the dunder of a slot that takes any arguments.
func newRawDunder(sig string, raw func(t *Type) CallFunc) dunder {
	s := ParseSignature(sig)
	return dunder{name: Intern(s.Name), sig: s, raw: func(t *Type) CallFunc { return selfFirst(raw(t)) }}
}

// selfFirst makes call a method's function: unbound, it finds the receiver,
// which has been checked, as first argument.
func selfFirst(call CallFunc) CallFunc {
	return func(th *Thread, self Value, args, names []Value) (Value, error) {
		if !self.IsSet() {
			self, args = args[0], args[1:]
		}
		return call(th, self, args, names)
	}
}

// slotDefs lists all slots with dunders. It is filled in by init: as a
// variable's initialiser it would depend on itself through the type objects.
var slotDefs []slotDef

// slotOfDunder finds the slot a dunder belongs to.
var slotOfDunder map[*Str]*slotDef

func init() {
	slotDefs = append(slotDefs, objectSlotDefs()...)
	slotDefs = append(slotDefs, attributeSlotDefs()...)
	slotDefs = append(slotDefs, iteratorSlotDefs()...)
	slotDefs = append(slotDefs, containerSlotDefs()...)
	slotDefs = append(slotDefs, numberSlotDefs()...)
	slotOfDunder = make(map[*Str]*slotDef, 2*len(slotDefs))
	for i := range slotDefs {
		for _, d := range slotDefs[i].dunders {
			slotOfDunder[d.name] = &slotDefs[i]
		}
	}
}

// addSlotWrappers adds to d, t's dict, the dunders that stand for the slots the
// type itself defines, except those it declares as methods. Those of its
// SlotMethods are methods, too, but stand for the slots.
func addSlotWrappers(d *Dict, t *Type) {
	for i := range slotDefs {
		def := &slotDefs[i]
		if !def.has(&t.spec.Slots) {
			continue
		}
		for _, dunder := range def.dunders {
			switch {
			case d.GetStr(dunder.name).IsSet():
			case dunder.raw != nil:
				d.SetStr(dunder.name, newSlotWrapper(&Native{sig: dunder.sig, raw: dunder.raw(t), owner: t}))
			case dunder.wrap != nil:
				if fn := dunder.wrap(t); fn != nil {
					v := newSlotWrapper(&Native{sig: dunder.sig, fn: fn, owner: t})
					if slices.Contains(t.spec.SlotMethods, dunder.name.s) {
						MustAs[Native](v).typ = MethodDescriptorType
					}
					d.SetStr(dunder.name, v)
				}
			}
		}
	}
	if t.spec.Slots.New != nil {
		d.SetStr(nameNew, newNewWrapper(t))
	}
}

func newSlotWrapper(n *Native) Value {
	n.typ, n.slot = WrapperDescriptorType, true
	n.setDirect()
	return n.Value()
}

// updateSlots makes all slots of the script class t agree with the dunders
// along its MRO.
func updateSlots(t *Type) {
	for i := range slotDefs {
		updateSlot(t, &slotDefs[i])
	}
	updateNew(t)
}

// updateSlot makes one slot of the script class t agree with the dunders along
// its MRO. Where all that is found stands for one builtin type's slot, that
// slot's function is taken over, so that a subclass of list that leaves
// __len__ alone is as fast as a list.
func updateSlot(t *Type, def *slotDef) {
	if len(def.dunders) == 0 {
		return
	}
	var buf [6]Value
	found := buf[:len(def.dunders)]
	any, native := false, true
	var owner *Type
	for i, d := range def.dunders {
		v := t.Lookup(d.name)
		found[i] = v
		if !v.IsSet() {
			continue
		}
		any = true
		o := wrapperOwner(v, d.name)
		if o == nil || owner != nil && o != owner {
			native = false
		}
		owner = o
	}
	if native && def.binary && t.operatesAsNumber(def.op, owner) {
		native = false
	}
	switch {
	case !any:
		def.copy(&t.Slots, &Slots{})
	case native:
		def.copy(&t.Slots, &owner.Slots)
		if def.binary {
			t.binaryOwners[def.op] = owner
		}
	default:
		def.script(t, append([]Value(nil), found...))
	}
	if def.dunders[0].name == nameInit {
		t.initFunc = Value{}
		if v := found[0]; v.IsSet() && v.Type().methodLike && AsNative(v) == nil {
			t.initFunc = v
		}
	}
}

// wrapperOwner returns the builtin type whose slot v stands for under the name
// of a dunder, or nil.
func wrapperOwner(v Value, name *Str) *Type {
	if n := AsNative(v); n != nil && n.slot && !n.self.IsSet() && n.sig.Name == name.s {
		return n.owner
	}
	return nil
}

// updateNew makes the New slot of the script class t agree with __new__.
func updateNew(t *Type) {
	v := t.Lookup(nameNew)
	if n := Exactly[Native](v, BuiltinFunctionType); n != nil && n.self.IsSet() && n.sig.Name == "__new__" {
		owner := MustAs[Type](n.self)
		t.New, t.newOwner = owner.New, owner
		return
	}
	t.newOwner = scriptSlots
	t.New = func(th *Thread, cls *Type, args, names []Value) (Value, error) {
		fn, err := bindDescriptor(th, v, Value{}, cls)
		if err != nil {
			return Value{}, err
		}
		return callWithSelf(th, fn, cls.Value(), args, names)
	}
}

// scriptSlots stands for "a script's dunder" where the owner of a slot is asked.
var scriptSlots = &Type{}

// bindDescriptor is what finding v on the class owner amounts to for obj
// (unset: for the class itself).
func bindDescriptor(th *Thread, v, obj Value, owner *Type) (Value, error) {
	if get := v.Type().DescrGet; get != nil {
		return get(th, v, obj, owner)
	}
	return v, nil
}

// callWithSelf calls fn with self before the other arguments.
func callWithSelf(th *Thread, fn, self Value, args, names []Value) (Value, error) {
	base := len(th.args)
	th.args = append(append(th.args, self), args...)
	return th.callPushed(fn, base, names)
}

// callSpecial calls fn, found on the type of self, as a method of self.
func callSpecial(th *Thread, fn, self Value, args ...Value) (Value, error) {
	if fn.Type().methodLike {
		base := len(th.args)
		th.args = append(append(th.args, self), args...)
		return th.callPushed(fn, base, nil)
	}
	return callSpecialKw(th, fn, self, args, nil)
}

func callSpecialKw(th *Thread, fn, self Value, args, names []Value) (Value, error) {
	t := fn.Type()
	if t.methodLike {
		return callWithSelf(th, fn, self, args, names)
	}
	// Such a callable may lead back here without any script code in between:
	// C.__call__ = C().
	if err := th.Enter(); err != nil {
		return Value{}, err
	}
	defer th.Leave()
	bound, err := bindDescriptor(th, fn, self, self.Type())
	if err != nil {
		return Value{}, err
	}
	return CallKw(th, bound, args, names)
}

// slotField makes the parts of a slotDef that differ by the slot's Go type
// only: at says where in Slots it is.
func slotField[F any](at func(*Slots) *F, isNil func(F) bool) slotDef {
	return slotDef{
		has:  func(s *Slots) bool { return !isNil(*at(s)) },
		copy: func(dst, src *Slots) { *at(dst) = *at(src) },
	}
}

// unarySlot is the slotDef of a slot without arguments.
func unarySlot(name string, at func(*Slots) *UnaryFunc) slotDef {
	def := slotField(at, func(f UnaryFunc) bool { return f == nil })
	def.dunders = []dunder{newDunder(name+"(self, /)", func(t *Type) NativeFunc {
		f := *at(&t.Slots)
		return func(th *Thread, args []Value) (Value, error) { return f(th, args[0]) }
	})}
	def.script = func(t *Type, found []Value) {
		fn := found[0]
		*at(&t.Slots) = func(th *Thread, self Value) (Value, error) { return callSpecial(th, fn, self) }
	}
	return def
}

// operatesAsNumber reports whether t, a class derived from the sequence owner that
// op joins or repeats, has op as numbers have it, by calling the method, although
// that is the sequence's own: a class behind the sequence has one, too.
func (t *Type) operatesAsNumber(op BinaryOp, owner *Type) bool {
	return owner != nil && owner.Slots.Len != nil && (op == OpAdd || op == OpMul) &&
		slices.ContainsFunc(t.mro[1:], func(base *Type) bool { return base.binaryOwners[op] == scriptSlots })
}
