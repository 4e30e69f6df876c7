package runtime

import "strings"

// Union is a union of types: int | str.
type Union struct {
	Header
	Args *Tuple
}

// UnionType is typing.Union, which types.UnionType is another name of.
var UnionType = &Type{}

// unionable reports whether v may be a member of a union.
func unionable(v Value) bool {
	t := v.Type()
	return v.IsNone() || AsType(v) != nil || t == GenericAliasType || t == UnionType || t == TypeAliasType ||
		t.Lookup(Intern("__typing_subst__")).IsSet()
}

// UnionOr is the operator | of types.
func UnionOr(th *Thread, a, b Value) (Value, error) {
	if !unionable(a) || !unionable(b) {
		return NotImplemented, nil
	}
	return NewUnion(th, a, b)
}

// NewUnion makes the union of types, flat and without duplicates.
func NewUnion(th *Thread, types ...Value) (Value, error) {
	var out []Value
	add := func(v Value) error {
		if v.IsNone() {
			v = NoneType.Value()
		}
		for _, o := range out {
			if o == v {
				return nil
			}
			if AsType(o) == nil {
				if eq, err := Equal(th, o, v); err != nil || eq {
					return err
				}
			}
		}
		out = append(out, v)
		return nil
	}
	for _, v := range types {
		members := []Value{v}
		if u := Exactly[Union](v, UnionType); u != nil {
			members = u.Args.Items
		}
		for _, m := range members {
			if err := add(m); err != nil {
				return Value{}, err
			}
		}
	}
	if len(out) == 1 {
		return out[0], nil
	}
	return (&Union{Header{UnionType}, TupleOf(out)}).Value(), nil
}

// unionClassGetItem is Union[types]: a string stands for a type yet to be defined.
func unionClassGetItem(th *Thread, args []Value) (Value, error) {
	given := []Value{args[1]}
	if t := Exactly[Tuple](args[1], TupleType); t != nil {
		given = t.Items
	}
	if len(given) == 0 {
		return Value{}, th.TypeErrorf("Cannot take a Union of no types.")
	}
	checked := make([]Value, len(given))
	for i, v := range given {
		checked[i] = v
		if unionable(v) {
			continue
		}
		var err error
		if checked[i], err = CheckType(th, v, "Union[arg, ...]: each arg must be a type."); err != nil {
			return Value{}, err
		}
	}
	return NewUnion(th, checked...)
}

var unionName = Intern("Union")

var (
	nameTyping    = Intern("typing")
	nameTypeCheck = Intern("_type_check")
)

// CheckType asks module typing for the type that v stands for in an annotation.
func CheckType(th *Thread, v Value, message string) (Value, error) {
	m := AsModule(OrNone(th.Interp.Modules.GetStr(nameTyping)))
	if m == nil {
		return v, nil
	}
	check := m.Dict().GetStr(nameTypeCheck)
	if !check.IsSet() {
		return v, nil
	}
	return Call(th, check, v, NewStr(message).Value())
}

func unionArgs(v Value) []Value { return MustAs[Union](v).Args.Items }

// sameMembers compares unions as sets.
func sameMembers(th *Thread, a, b []Value) (bool, error) {
	if len(a) != len(b) {
		return false, nil
	}
	for _, x := range a {
		found := false
		for _, y := range b {
			eq, err := Equal(th, x, y)
			if err != nil {
				return false, err
			}
			if eq {
				found = true
				break
			}
		}
		if !found {
			return false, nil
		}
	}
	return true, nil
}

func init() {
	slots := Slots{
		Repr: func(th *Thread, self Value) (Value, error) {
			args := unionArgs(self)
			parts := make([]string, len(args))
			for i, a := range args {
				if a == NoneType.Value() {
					parts[i] = "None"
					continue
				}
				text, err := typeText(th, a)
				if err != nil {
					return Value{}, err
				}
				parts[i] = text
			}
			return NewStr(strings.Join(parts, " | ")).Value(), nil
		},
		Compare: func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			if a.Type() != UnionType || b.Type() != UnionType || op != CmpEq && op != CmpNe {
				return NotImplemented, nil
			}
			same, err := sameMembers(th, unionArgs(a), unionArgs(b))
			return Bool(same == (op == CmpEq)), err
		},
		Hash: func(th *Thread, self Value) (int64, error) {
			var h int64
			for _, a := range unionArgs(self) {
				x, err := Hash(th, a)
				if err != nil {
					return 0, err
				}
				h ^= x * 1000003
			}
			return h, nil
		},
		GetItem: func(th *Thread, self, item Value) (Value, error) {
			vars, err := typeVars(th, unionArgs(self))
			if err != nil {
				return Value{}, err
			}
			args, err := SubstituteTypes(th, self, unionArgs(self), vars, item)
			if err != nil {
				return Value{}, err
			}
			return NewUnion(th, args...)
		},
		Traverse: func(self Value, visit func(Value)) { visit(MustAs[Union](self).Args.Value()) },
	}
	slots.Binary[OpOr] = UnionOr
	RegisterType(UnionType, &TypeSpec{
		Name: "typing.Union", Final: true, Abstract: true, Slots: slots,
		Methods: []Method{
			{"__class_getitem__(cls, types, /)", unionClassGetItem, ClassMethod},
			{"__mro_entries__(self, bases, /)", func(th *Thread, args []Value) (Value, error) {
				return Value{}, th.TypeErrorf("Cannot subclass %s", mustRepr(th, args[0]))
			}, InstanceMethod},
			{"__instancecheck__(self, instance, /)", func(th *Thread, args []Value) (Value, error) {
				for _, t := range unionArgs(args[0]) {
					if t.Type() == GenericAliasType {
						return Value{}, th.TypeErrorf("isinstance() argument 2 cannot be a parameterized generic")
					}
					if is, err := IsInstance(th, args[1], t); err != nil || is {
						return Bool(is), err
					}
				}
				return False, nil
			}, InstanceMethod},
			{"__subclasscheck__(self, subclass, /)", func(th *Thread, args []Value) (Value, error) {
				if AsType(args[1]) == nil {
					return Value{}, th.TypeErrorf("issubclass() arg 1 must be a class")
				}
				for _, t := range unionArgs(args[0]) {
					if t.Type() == GenericAliasType {
						return Value{}, th.TypeErrorf("issubclass() argument 2 cannot be a parameterized generic")
					}
					if is, err := IsSubclass(th, args[1], t); err != nil || is {
						return Bool(is), err
					}
				}
				return False, nil
			}, InstanceMethod},
		},
		Members: []Member{
			{Name: "__args__", Get: func(th *Thread, self Value) (Value, error) { return MustAs[Union](self).Args.Value(), nil }},
			{Name: "__origin__", Get: func(*Thread, Value) (Value, error) { return UnionType.Value(), nil }},
			{Name: "__name__", Get: func(*Thread, Value) (Value, error) { return unionName.Value(), nil }},
			{Name: "__qualname__", Get: func(*Thread, Value) (Value, error) { return unionName.Value(), nil }},
			{Name: "__parameters__", Get: func(th *Thread, self Value) (Value, error) {
				vars, err := typeVars(th, unionArgs(self))
				return TupleOf(vars).Value(), err
			}},
		},
	})
}
