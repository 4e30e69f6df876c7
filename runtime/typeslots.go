package runtime

import (
	"slices"
	"strings"
)

// declareSlots works __slots__ out: which attributes instances have besides
// those of base, and whether they have a __dict__.
func (b *classBuilder) declareSlots() error {
	t, base := b.t, b.base
	if v := b.dict.GetStr(nameSlots); v.IsSet() {
		b.hasSlots = true
		if err := b.readSlots(v); err != nil {
			return err
		}
	} else {
		b.addsDict = base.lacksDict()
		b.addsWeak = base.noWeakref && !fixedSize(base.solid)
	}
	t.noDict = base.lacksDict() && !b.addsDict
	t.noWeakref = base.noWeakref && !b.addsWeak
	for _, other := range t.bases {
		// A base that is not the layout's may still bring a __dict__.
		if !other.lacksDict() {
			t.noDict = false
		}
		if !other.noWeakref {
			t.noWeakref = false
		}
	}
	b.layOut()
	b.describeSlots()
	return nil
}

// lacksDict reports whether instances of t have no __dict__. Those of builtin
// types have one only if they keep their attributes themselves.
func (t *Type) lacksDict() bool {
	if t.solid == TypeType {
		return false
	}
	if t.builtin {
		return t.attrsOffset == 0
	}
	return t.noDict
}

// readSlots reads the value of __slots__: a name or an iterable of names.
func (b *classBuilder) readSlots(v Value) error {
	th := b.th
	var items []Value
	if AsStr(v) != nil {
		items = []Value{v}
	} else {
		var err error
		if items, err = Collect(th, v); err != nil {
			return err
		}
	}
	if len(items) > 0 && b.base.solid != nil && fixedSize(b.base.solid) {
		return th.TypeErrorf("nonempty __slots__ not supported for subtype of '%s'", b.base.name)
	}
	for _, item := range items {
		if err := b.readSlot(item); err != nil {
			return err
		}
	}
	slices.SortFunc(b.slots, func(x, y *Str) int { return strings.Compare(x.s, y.s) })
	return nil
}

// fixedSize reports whether instances of the builtin type t hold their items
// in line in CPython, which leaves no place for slots.
func fixedSize(t *Type) bool { return t == IntType || t == TupleType || t == BytesType }

func (b *classBuilder) readSlot(item Value) error {
	th := b.th
	s := AsStr(item)
	if s == nil {
		return th.TypeErrorf("__slots__ items must be strings, not '%s'", item.Type().name)
	}
	if !IsIdentifier(s.s) {
		return th.TypeErrorf("__slots__ must be identifiers")
	}
	switch s.s {
	case "__dict__":
		if b.addsDict || !b.base.lacksDict() {
			return th.TypeErrorf("__dict__ slot disallowed: we already got one")
		}
		b.addsDict = true
		return nil
	case "__weakref__":
		if b.addsWeak || !b.base.noWeakref {
			return th.TypeErrorf("__weakref__ slot disallowed: we already got one")
		}
		b.addsWeak = true
		return nil
	}
	name := Intern(mangle(b.t.name, s.s))
	if b.dict.GetStr(name).IsSet() {
		return th.ValueErrorf("'%s' in __slots__ conflicts with class variable", name.s)
	}
	b.slots = append(b.slots, name)
	return nil
}

// mangle gives a private name the prefix of its class.
func mangle(class, name string) string {
	if !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	class = strings.TrimLeft(class, "_")
	if class == "" {
		return name
	}
	return "_" + class + name
}

// layOut decides where instances keep their attributes: at the place their
// builtin base has for them, behind its struct, or in an Instance.
func (b *classBuilder) layOut() {
	t, base := b.t, b.base
	declared := 0
	if base.rootShape != nil {
		declared = base.rootShape.count
	}
	t.slotted = base.slotted
	if len(b.slots) > 0 {
		t.slotted = t
	}
	switch {
	case base.solid == TypeType:
		return // a class has its attributes in the dict of its Type
	case base.attrsOffset != 0:
		t.attrsOffset = base.attrsOffset
	case base.solid != nil:
		t.attrsOffset = base.extendedAttrs
	default:
		t.attrsOffset = instanceAttrs
	}
	t.rootShape = &Shape{count: declared + len(b.slots)}
	if base.slotHint > t.slotHint {
		t.slotHint = base.slotHint
	}
}

// describeSlots puts the descriptors of the declared attributes, __dict__ and
// __weakref__ into the class, and a __doc__ if it has none.
func (b *classBuilder) describeSlots() {
	t := b.t
	if n := len(b.slots); n > 0 {
		first := t.rootShape.count - n
		for i, name := range b.slots {
			m := &MemberDescriptor{Header{MemberDescriptorType}, name, t, first + i}
			b.dict.SetStr(name, m.Value())
		}
	}
	if b.addsDict && !t.noDict && t.attrsOffset != 0 {
		b.setDefault(nameDict, newGetSet(t, DictMember).Value())
	}
	if b.addsWeak && t.attrsOffset != 0 {
		b.setDefault(nameWeakref, newGetSet(t, weakrefMember).Value())
	}
	b.setDefault(nameDoc, None)
}

// setDefault gives the class an attribute unless its body does.
func (b *classBuilder) setDefault(name *Str, v Value) {
	if !b.dict.GetStr(name).IsSet() {
		b.dict.SetStr(name, v)
	}
}

// instanceAttrs is the offset of the attributes in an Instance.
var instanceAttrs = func() uintptr {
	var t Type
	var sample Instance
	AttrsField(&t, &sample, &sample.Attrs)
	return t.attrsOffset
}()

// DictMember is __dict__ of objects with attributes, for types whose instances
// keep them (see AttrsField). Asking for it moves the
// attributes into a dict.
var DictMember = Member{
	Name: "__dict__",
	Doc:  "dictionary for instance variables",
	Get: func(th *Thread, self Value) (Value, error) {
		a := attrsOf(self)
		if a == nil {
			return Value{}, missingAttr(th, self, nameDict)
		}
		if a.shape == nil && len(a.slots) == 0 {
			a.init(self.Type())
		}
		return a.intoDict().Value(), nil
	},
	Set: func(th *Thread, self, v Value) error {
		if !v.IsSet() {
			v = NewDict().Value()
		}
		d := AsDict(v)
		if d == nil {
			return th.TypeErrorf("__dict__ must be set to a dictionary, not a '%s'", v.Type().name)
		}
		a := attrsOf(self)
		if a == nil { // a class whose metaclass has a base with attributes
			return th.Raise(AttributeError, "attribute '__dict__' of 'type' objects is not writable")
		}
		a.setDict(d)
		return nil
	},
}
