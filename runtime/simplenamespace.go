package runtime

import "strings"

// Namespace is a types.SimpleNamespace.
type Namespace struct {
	Header
	Attrs Attrs
}

// NamespaceType is types.SimpleNamespace.
var NamespaceType = &Type{}

// NewNamespace makes an empty SimpleNamespace with the given attributes.
func NewNamespace(d *Dict) *Namespace {
	n := &Namespace{Header: Header{NamespaceType}}
	n.Attrs.setDict(d)
	return n
}

func (n *Namespace) dict() *Dict { return n.Attrs.intoDict() }

func namespaceInit(th *Thread, self Value, args, names []Value) error {
	npos := len(args) - len(names)
	if npos > 1 {
		return th.TypeErrorf("%s expected at most 1 argument, got %d", self.Type().name, npos)
	}
	d := MustAs[Namespace](self).dict()
	if npos == 1 {
		given := AsDict(args[0])
		if given == nil {
			made, err := Call(th, DictType.Value(), args[0])
			if err != nil {
				return err
			}
			given = AsDict(made)
		}
		for pos := 0; ; {
			next, k, v, ok := given.Next(pos)
			if !ok {
				break
			}
			if AsStr(k) == nil {
				return th.TypeErrorf("keywords must be strings")
			}
			if err := d.Set(th, k, v); err != nil {
				return err
			}
			pos = next
		}
	}
	for i, name := range names {
		if err := d.Set(th, name, args[npos+i]); err != nil {
			return err
		}
	}
	return nil
}

func namespaceRepr(th *Thread, self Value) (Value, error) {
	name := "namespace"
	if self.Type() != NamespaceType {
		name = self.Type().name
	}
	if !th.ReprEnter(self) {
		return strf("%s(...)", name), nil
	}
	defer th.ReprLeave()
	d := MustAs[Namespace](self).dict()
	var parts []string
	for pos := 0; ; {
		next, k, v, ok := d.Next(pos)
		if !ok {
			break
		}
		if s := AsStr(k); s != nil && s.s != "" {
			r, err := Repr(th, v)
			if err != nil {
				return Value{}, err
			}
			parts = append(parts, s.s+"="+r.s)
		}
		pos = next
	}
	return strf("%s(%s)", name, strings.Join(parts, ", ")), nil
}

var namespaceSpec = TypeSpec{
	Name: "types.SimpleNamespace",
	Slots: Slots{
		New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
			return NewObject[Namespace](t).Value(), nil
		},
		Init: namespaceInit,
		Repr: namespaceRepr,
		Compare: func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			x, y := As[Namespace](a, NamespaceType), As[Namespace](b, NamespaceType)
			if x == nil || y == nil {
				return NotImplemented, nil
			}
			return Compare(th, x.dict().Value(), y.dict().Value(), op)
		},
	},
	Methods: []Method{{"__replace__(self, /, **changes)", func(th *Thread, args []Value) (Value, error) {
		copied := NewObject[Namespace](args[0].Type())
		d, err := MustAs[Namespace](args[0]).dict().Copy(th)
		if err != nil {
			return Value{}, err
		}
		copied.Attrs.setDict(d)
		MustAs[Dict](args[1]).Each(func(k, v Value) bool {
			copied.dict().SetStr(AsStr(k), v)
			return true
		})
		return copied.Value(), nil
	}, InstanceMethod}, {"__reduce__(self, /)", func(th *Thread, args []Value) (Value, error) {
		return NewTuple(args[0].Type().Value(), NewTuple().Value(), MustAs[Namespace](args[0]).dict().Value()).Value(), nil
	}, InstanceMethod}},
	Members: []Member{DictMember},
}

func init() {
	var sample Namespace
	AttrsField(NamespaceType, &sample, &sample.Attrs)
	RegisterType(NamespaceType, &namespaceSpec)
}
