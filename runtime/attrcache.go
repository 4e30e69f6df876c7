package runtime

// AttrKind says what a lookup through an inline cache amounts to.
type AttrKind uint8

// The kinds of AttrCache.
const (
	// AttrUncacheable: do it the long way.
	AttrUncacheable AttrKind = iota
	// AttrSlot: the attribute is in slot Slot of objects of type version
	// Version and shape Shape (CachedAttr). The slot may hold the unset Value
	// (an attribute declared in __slots__): then do it the long way.
	AttrSlot
	// AttrMethod: Value is a function on the class of version Version, not
	// shadowed in objects of shape Shape (CachedShape; any if nil); a call
	// passes the object as first argument, anything else binds it.
	AttrMethod
	// AttrClassValue: likewise, but Value is the attribute as it is.
	AttrClassValue
	// AttrInDict: if objects of type version Version have their attributes in
	// a dict that lacks it (CachedInDict), it is Value, or the method Self
	// bound to the object. If it is neither, do it the long way.
	AttrInDict
	// AttrDescriptor: in objects of type version Version the data descriptor
	// Value computes it (CachedDescriptor).
	AttrDescriptor
	// AttrProperty: likewise, and Value is a property's fget, to be called
	// with the object.
	AttrProperty
	// AttrClassMethod: as AttrMethod, but what a call passes first is the class
	// Self.
	AttrClassMethod
	// AttrModule: the object is the module Value; the attribute is entry Slot
	// of its namespace while that has layout Version (CachedModule).
	AttrModule
	// AttrTypeAttr: the object is the class of version Version (CachedType),
	// and Value is the attribute.
	AttrTypeAttr
	// AttrTypeClassMethod: likewise, and Value is a function, to be called with
	// that class first.
	AttrTypeClassMethod
)

// AttrCache is what ResolveAttr found out about an attribute load. Where Shape
// is nil, objects of the type have no attributes of their own.
type AttrCache struct {
	Kind    AttrKind
	Version uint32
	Slot    uint32
	Shape   *Shape
	Value   Value
	Self    Value
}

// ResolveAttr says how v.name can be looked up again for objects like v. It
// has no effects and runs no script code.
func ResolveAttr(v Value, name *Str) AttrCache {
	t := v.Type()
	if !name.interned {
		return AttrCache{}
	}
	if t.Slots.GetAttr == nil {
		return resolveGeneric(t, v, name)
	}
	switch {
	case t == ModuleType:
		return resolveModuleAttr(v, name)
	case t.solid == TypeType:
		return resolveTypeAttr(MustAs[Type](v), name)
	case wrapperOwner(t.Lookup(nameGetAttribute), nameGetAttribute) == ObjectType:
		c := resolveGeneric(t, v, name)
		if c.Kind != AttrProperty && c.Kind != AttrDescriptor { // their failure is for __getattr__
			return c
		}
	}
	return AttrCache{}
}

// resolveGeneric is ResolveAttr for what genericLookup finds.
func resolveGeneric(t *Type, v Value, name *Str) AttrCache {
	found := t.Lookup(name)
	a := attrsOf(v)
	var shape *Shape
	if a != nil {
		shape = a.shape
	}
	if found.IsSet() && found.Type().DescrSet != nil {
		return resolveDataDescriptor(t, found, shape)
	}
	if a != nil {
		if shape == nil {
			return resolveInDict(t, found)
		}
		if i := shape.find(name); i >= 0 {
			return AttrCache{Kind: AttrSlot, Version: t.version, Shape: shape, Slot: uint32(i)}
		}
	}
	return resolveClassValue(t, found, shape)
}

// resolveInDict handles objects whose attributes have moved into a dict: what
// is there no shape can tell.
func resolveInDict(t *Type, found Value) AttrCache {
	c := AttrCache{Kind: AttrInDict, Version: t.version}
	if !found.IsSet() {
		return c
	}
	switch r := resolveClassValue(t, found, nil); r.Kind {
	case AttrMethod:
		c.Self = r.Value
	case AttrClassValue:
		c.Value = r.Value
	default:
		return AttrCache{}
	}
	return c
}

func resolveClassValue(t *Type, found Value, shape *Shape) AttrCache {
	c := AttrCache{Version: t.version, Shape: shape, Value: found}
	switch {
	case !found.IsSet():
		return AttrCache{}
	case found.Type().methodLike:
		if n := AsNative(found); n != nil && !t.IsSubtype(n.owner) {
			return AttrCache{}
		}
		c.Kind = AttrMethod
	case found.Type().DescrGet == nil:
		c.Kind = AttrClassValue
	case found.Type() == StaticMethodType:
		c.Kind, c.Value = AttrClassValue, MustAs[Wrapped](found).Func
	default:
		fn := classMethodFunc(found)
		if !fn.IsSet() {
			return AttrCache{}
		}
		c.Kind, c.Value, c.Self = AttrClassMethod, fn, t.Value()
	}
	return c
}

// classMethodFunc is the function of a classmethod that a call may pass the
// class to; unset if v is none.
func classMethodFunc(v Value) Value {
	if m := Exactly[Wrapped](v, ClassMethodType); m != nil && m.Func.IsSet() && m.Func.Type().methodLike && AsNative(m.Func) == nil {
		return m.Func
	}
	return Value{}
}

func resolveDataDescriptor(t *Type, found Value, shape *Shape) AttrCache {
	if p := Exactly[Property](found, PropertyType); p != nil && p.Get.IsSet() && p.Get.Type().methodLike {
		// The property wins over the object's own attributes, so any shape will do.
		return AttrCache{Kind: AttrProperty, Version: t.version, Value: p.Get}
	}
	if found == objectClass {
		return AttrCache{Kind: AttrClassValue, Version: t.version, Value: t.Value()}
	}
	m := Exactly[MemberDescriptor](found, MemberDescriptorType)
	if m != nil && shape != nil && t.IsSubtype(m.owner) {
		return AttrCache{Kind: AttrSlot, Version: t.version, Shape: shape, Slot: uint32(m.index)}
	}
	return AttrCache{Kind: AttrDescriptor, Version: t.version, Value: found}
}

// CachedDescriptor reads through an inline cache an attribute that the data
// descriptor d computes, if v's type has the given version. If ok is false, do
// it the long way.
func CachedDescriptor(th *Thread, v *Value, version uint32, d Value) (x Value, ok bool, err error) {
	t, dt := v.Type(), d.Type()
	if t.version != version || dt.DescrSet == nil || dt.DescrGet == nil {
		return Value{}, false, nil
	}
	x, err = dt.DescrGet(th, d, *v, t)
	return x, true, err
}

func resolveModuleAttr(v Value, name *Str) AttrCache {
	d := MustAs[Module](v).Dict()
	if ModuleType.Lookup(name).IsSet() {
		return AttrCache{}
	}
	if i := d.SlotOf(name); i >= 0 {
		return AttrCache{Kind: AttrModule, Version: d.layout, Slot: uint32(i), Value: v}
	}
	return AttrCache{}
}

// resolveTypeAttr handles attributes of classes whose metaclass leaves
// attribute access alone. The Value cached is the attribute itself.
func resolveTypeAttr(t *Type, name *Str) AttrCache {
	meta := t.typ
	if meta != TypeType && meta.Lookup(nameGetAttr).IsSet() || wrapperOwner(meta.Lookup(nameGetAttribute), nameGetAttribute) != TypeType {
		return AttrCache{}
	}
	if m := meta.Lookup(name); m.IsSet() && m.Type().DescrSet != nil {
		if meta == TypeType {
			return AttrCache{Kind: AttrDescriptor, Version: meta.version, Value: m}
		}
		return AttrCache{}
	}
	found := t.Lookup(name)
	if !found.IsSet() {
		return AttrCache{}
	}
	ft := found.Type()
	switch {
	case ft.DescrGet == nil || ft.methodLike:
	case ft == StaticMethodType:
		found = MustAs[Wrapped](found).Func
	default:
		fn := classMethodFunc(found)
		if !fn.IsSet() {
			return AttrCache{}
		}
		return AttrCache{Kind: AttrTypeClassMethod, Version: t.version, Value: fn, Self: t.Value()}
	}
	return AttrCache{Kind: AttrTypeAttr, Version: t.version, Value: found}
}

// StoreKind says what an attribute store through an inline cache amounts to.
type StoreKind uint8

// The kinds of StoreCache.
const (
	// StoreUncacheable: do it the long way.
	StoreUncacheable StoreKind = iota
	// StoreSlot: replace slot Slot (CachedAttr).
	StoreSlot
	// StoreAdd: add the attribute, which takes the object from Shape to Next
	// (CachedAdd).
	StoreAdd
)

// StoreCache is what ResolveStore found out about an attribute store.
type StoreCache struct {
	Kind    StoreKind
	Version uint32
	Slot    uint32
	Shape   *Shape
	Next    *Shape
}

// ResolveStore says how v.name = x can be done again for objects like v. It is
// called before the store.
func ResolveStore(v Value, name *Str) StoreCache {
	t := v.Type()
	a := attrsOf(v)
	if t.Slots.SetAttr != nil || a == nil || a.shape == nil || a.shape == bareShape || !name.interned {
		return StoreCache{}
	}
	c := StoreCache{Version: t.version, Shape: a.shape}
	if found := t.Lookup(name); found.IsSet() && found.Type().DescrSet != nil {
		m := Exactly[MemberDescriptor](found, MemberDescriptorType)
		if m == nil || !t.IsSubtype(m.owner) {
			return StoreCache{}
		}
		c.Kind, c.Slot = StoreSlot, uint32(m.index)
		return c
	}
	if t.noDict {
		return StoreCache{}
	}
	if i := a.shape.find(name); i >= 0 {
		c.Kind, c.Slot = StoreSlot, uint32(i)
		return c
	}
	if a.shape.count >= maxShapeSlots {
		return StoreCache{}
	}
	c.Kind, c.Next = StoreAdd, a.shape.with(name)
	if n := c.Next.count; n > t.slotHint {
		t.slotHint = n
	}
	return c
}
