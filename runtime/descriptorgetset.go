package runtime

// GetSet is a data descriptor of a builtin type, computed in Go.
type GetSet struct {
	Header
	member Member
	owner  *Type
}

// MemberDescriptor gives access to one attribute that a script class declares
// in __slots__.
type MemberDescriptor struct {
	Header
	name  *Str
	owner *Type
	index int // among the declared attributes of owner
}

// The types of data descriptors.
var (
	GetSetDescriptorType = &Type{}
	MemberDescriptorType = &Type{}
)

// fieldDescriptorType is the type of GetSets for fields.
var fieldDescriptorType = &Type{}

func newGetSet(t *Type, m Member) *GetSet {
	if m.Field {
		return &GetSet{Header{fieldDescriptorType}, m, t}
	}
	return &GetSet{Header{GetSetDescriptorType}, m, t}
}

// checkDescriptorObj refuses to apply a descriptor to an object of another type.
func checkDescriptorObj(th *Thread, name string, owner *Type, obj Value) error {
	if obj.Type().IsSubtype(owner) {
		return nil
	}
	return th.TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", name, owner.name, obj.Type().name)
}

func getSetGet(th *Thread, self, obj Value, owner *Type) (Value, error) {
	g := MustAs[GetSet](self)
	if !obj.IsSet() {
		return self, nil
	}
	if err := checkDescriptorObj(th, g.member.Name, g.owner, obj); err != nil {
		return Value{}, err
	}
	if g.member.Get == nil {
		return Value{}, th.Raisef(AttributeError, "attribute '%s' of '%s' objects is not readable", g.member.Name, g.owner.name)
	}
	return g.member.Get(th, obj)
}

func getSetSet(th *Thread, self, obj, v Value) error {
	g := MustAs[GetSet](self)
	if err := checkDescriptorObj(th, g.member.Name, g.owner, obj); err != nil {
		return err
	}
	if g.member.Set == nil && g.member.Field {
		return th.Raise(AttributeError, "readonly attribute")
	}
	if g.member.Set == nil {
		return th.Raisef(AttributeError, "attribute '%s' of '%s' objects is not writable", g.member.Name, g.owner.name)
	}
	return g.member.Set(th, obj, v)
}

func memberGet(th *Thread, self, obj Value, owner *Type) (Value, error) {
	m := MustAs[MemberDescriptor](self)
	if !obj.IsSet() {
		return self, nil
	}
	if err := checkDescriptorObj(th, m.name.s, m.owner, obj); err != nil {
		return Value{}, err
	}
	v := *attrsOf(obj).declared(obj.Type(), m.index)
	if !v.IsSet() {
		return Value{}, attributeErrorf(obj, m.name, "'%s' object has no attribute '%s'", obj.Type().messageName(), m.name.s)
	}
	return v, nil
}

func memberSet(th *Thread, self, obj, v Value) error {
	m := MustAs[MemberDescriptor](self)
	if err := checkDescriptorObj(th, m.name.s, m.owner, obj); err != nil {
		return err
	}
	at := attrsOf(obj).declared(obj.Type(), m.index)
	if !v.IsSet() && !at.IsSet() {
		return attributeError(obj, m.name, m.name.s)
	}
	*at = v
	return nil
}

func registerGetSet(t *Type, name, what string) {
	RegisterType(t, &TypeSpec{Name: name, Final: true, Abstract: true,
		Slots: Slots{
			DescrGet: getSetGet, DescrSet: getSetSet,
			Repr: func(th *Thread, self Value) (Value, error) {
				g := MustAs[GetSet](self)
				return strf("<%s '%s' of '%s' objects>", what, g.member.Name, g.owner.name), nil
			},
		},
		Members: []Member{
			{Name: "__name__", Field: true, Get: func(th *Thread, self Value) (Value, error) {
				return NewStr(MustAs[GetSet](self).member.Name).Value(), nil
			}},
			{Name: "__qualname__", Get: func(th *Thread, self Value) (Value, error) {
				g := MustAs[GetSet](self)
				return NewStr(g.owner.qualname + "." + g.member.Name).Value(), nil
			}},
			{Name: "__objclass__", Field: true, Get: func(th *Thread, self Value) (Value, error) {
				return MustAs[GetSet](self).owner.Value(), nil
			}},
			{Name: "__doc__", Get: func(th *Thread, self Value) (Value, error) {
				if d := MustAs[GetSet](self).member.Doc; d != "" {
					return NewStr(d).Value(), nil
				}
				return None, nil
			}},
		}})
}

var memberDescriptorSpec = TypeSpec{Name: "member_descriptor", Final: true, Abstract: true,
	Methods: []Method{{"__reduce__(self, /)", memberReduce, InstanceMethod}},
	Slots: Slots{
		DescrGet: memberGet, DescrSet: memberSet,
		Repr: func(th *Thread, self Value) (Value, error) {
			m := MustAs[MemberDescriptor](self)
			return strf("<member '%s' of '%s' objects>", m.name.s, m.owner.name), nil
		},
		Traverse: func(self Value, visit func(Value)) { visit(MustAs[MemberDescriptor](self).owner.Value()) },
	},
	Members: []Member{
		{Name: "__name__", Field: true, Get: func(th *Thread, self Value) (Value, error) {
			return MustAs[MemberDescriptor](self).name.Value(), nil
		}},
		{Name: "__qualname__", Get: func(th *Thread, self Value) (Value, error) {
			m := MustAs[MemberDescriptor](self)
			return NewStr(m.owner.qualname + "." + m.name.s).Value(), nil
		}},
		{Name: "__objclass__", Field: true, Get: func(th *Thread, self Value) (Value, error) {
			return MustAs[MemberDescriptor](self).owner.Value(), nil
		}},
		{Name: "__doc__", Get: func(th *Thread, self Value) (Value, error) { return None, nil }},
	}}

func init() {
	for _, d := range []struct {
		t          *Type
		name, what string
	}{{GetSetDescriptorType, "getset_descriptor", "attribute"}, {fieldDescriptorType, "member_descriptor", "member"}} {
		registerGetSet(d.t, d.name, d.what)
	}
	RegisterType(MemberDescriptorType, &memberDescriptorSpec)
}
