package runtime

import (
	"slices"
	"strings"
)

// StructSeq is a tuple whose items have names, such as time.struct_time. Fields
// beyond the tuple's items can be reached by name only.
type StructSeq struct {
	Tuple
	hidden []Value
}

// StructSeqSpec declares a type of named tuples.
type StructSeqSpec struct {
	Name   string // "struct_time"
	Module string // "time"
	Doc    string
	Fields []string
	// Hidden is how many of the fields, the last ones, are not items.
	Hidden int
	// Bare reprs do not name the module, as those of named tuples.
	Bare bool
	// Abstract types cannot be instantiated by scripts.
	Abstract bool
}

// RegisterStructSeq declares t as spec says; like RegisterType, it is called
// from init functions.
func RegisterStructSeq(t *Type, spec StructSeqSpec) {
	SubclassLayout[StructSeq](t)
	visible := len(spec.Fields) - spec.Hidden
	members := []Member{
		{Name: "__match_args__", Get: func(*Thread, Value) (Value, error) {
			return namesTuple(spec.Fields[:visible]), nil
		}},
	}
	for i, name := range spec.Fields {
		members = append(members, Member{Name: name, Field: true, Get: func(_ *Thread, v Value) (Value, error) {
			return MustAs[StructSeq](v).Field(i), nil
		}})
	}
	RegisterType(t, &TypeSpec{
		Name: spec.Module + "." + spec.Name, Doc: spec.Doc, Base: TupleType, Final: true, Abstract: spec.Abstract, Sequence: true,
		Slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) { return structSeqRepr(th, &spec, v) },
			New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
				if spec.Abstract {
					return Value{}, th.TypeErrorf("cannot create '%s.%s' instances", spec.Module, spec.Name)
				}
				return structSeqNew(th, t, &spec, args, names)
			},
			Traverse: func(v Value, visit func(Value)) {
				s := MustAs[StructSeq](v)
				for _, x := range s.Items {
					visit(x)
				}
				for _, x := range s.hidden {
					visit(x)
				}
			},
		},
		Methods: []Method{
			{"__replace__(self, /, **changes)", func(th *Thread, args []Value) (Value, error) {
				return structSeqReplace(th, &spec, MustAs[StructSeq](args[0]), MustAs[Dict](args[1]))
			}, InstanceMethod},
			{"__reduce__(self, /)", func(_ *Thread, args []Value) (Value, error) {
				s := MustAs[StructSeq](args[0])
				rest := NewDict()
				for i, v := range s.hidden {
					rest.SetStr(Intern(spec.Fields[visible+i]), v)
				}
				return NewTuple(s.typ.Value(), NewTuple(NewTuple(s.Items...).Value(), rest.Value()).Value()).Value(), nil
			}, InstanceMethod},
		},
		Members: members,
		Constants: []Constant{
			{"n_fields", Int(int64(len(spec.Fields)))},
			{"n_sequence_fields", Int(int64(visible))},
			{"n_unnamed_fields", Int(0)},
		},
	})
}

// NewStructSeq makes an instance of t with a value for each field.
func NewStructSeq(t *Type, visible int, fields ...Value) Value {
	s := &StructSeq{}
	s.typ = t
	s.Items, s.hidden = fields[:visible:visible], fields[visible:]
	return s.Value()
}

// Field is the value of field i, hidden ones included.
func (s *StructSeq) Field(i int) Value {
	if i < len(s.Items) {
		return s.Items[i]
	}
	return s.hidden[i-len(s.Items)]
}

func namesTuple(names []string) Value {
	items := make([]Value, len(names))
	for i, name := range names {
		items[i] = Intern(name).Value()
	}
	return TupleOf(items).Value()
}

func structSeqRepr(th *Thread, spec *StructSeqSpec, v Value) (Value, error) {
	var b strings.Builder
	if !spec.Bare {
		b.WriteString(spec.Module + ".")
	}
	b.WriteString(spec.Name + "(")
	for i, x := range MustAs[StructSeq](v).Items {
		if i > 0 {
			b.WriteString(", ")
		}
		s, err := Repr(th, x)
		if err != nil {
			return Value{}, err
		}
		b.WriteString(spec.Fields[i] + "=" + s.String())
	}
	b.WriteByte(')')
	return NewStr(b.String()).Value(), nil
}

var structSeqParams = NewNative("builtins", "structseq(sequence, dict=)", nil)

func structSeqNew(th *Thread, t *Type, spec *StructSeqSpec, args, names []Value) (Value, error) {
	bound, err := structSeqParams.bindArgs(th, nil, args, names)
	if err != nil {
		return Value{}, err
	}
	if s := bound[0].Type().Slots; s.Iter == nil && s.GetItem == nil {
		return Value{}, th.TypeErrorf("constructor requires a sequence")
	}
	items, err := Collect(th, bound[0])
	if err != nil {
		return Value{}, err
	}
	full := spec.Module + "." + spec.Name
	all := len(spec.Fields)
	visible := all - spec.Hidden
	n := len(items)
	switch {
	case spec.Hidden == 0 && n != visible:
		return Value{}, th.TypeErrorf("%s() takes a %d-sequence (%d-sequence given)", full, visible, n)
	case n < visible:
		return Value{}, th.TypeErrorf("%s() takes an at least %d-sequence (%d-sequence given)", full, visible, n)
	case n > all:
		return Value{}, th.TypeErrorf("%s() takes an at most %d-sequence (%d-sequence given)", full, all, n)
	}
	for len(items) < all {
		items = append(items, None)
	}
	if bound[1].IsSet() {
		rest := AsDict(bound[1])
		if rest == nil {
			return Value{}, th.TypeErrorf("%s() takes a dict as second arg, if any", full)
		}
		used := 0
		for i := n; i < all; i++ {
			if v := rest.GetStr(Intern(spec.Fields[i])); v.IsSet() {
				items[i] = v
				used++
			}
		}
		if used < rest.Len() {
			return Value{}, th.TypeErrorf("%s() got duplicate or unexpected field name(s)", full)
		}
	}
	return NewStructSeq(t, visible, items...), nil
}

func structSeqReplace(th *Thread, spec *StructSeqSpec, s *StructSeq, changes *Dict) (Value, error) {
	fields := slices.Concat(s.Items, s.hidden)
	unexpected := NewList(nil)
	for pos := 0; ; {
		next, k, v, ok := changes.Next(pos)
		if !ok {
			break
		}
		pos = next
		if i := slices.Index(spec.Fields, AsStr(k).String()); i >= 0 {
			fields[i] = v
		} else if err := unexpected.Append(th, k); err != nil {
			return Value{}, err
		}
	}
	if unexpected.Len() > 0 {
		r, err := Repr(th, unexpected.Value())
		if err != nil {
			return Value{}, err
		}
		return Value{}, th.TypeErrorf("Got unexpected field name(s): %s", r)
	}
	return NewStructSeq(s.typ, len(s.Items), fields...), nil
}
