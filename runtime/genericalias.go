package runtime

import (
	"slices"
	"strings"
)

// GenericAlias is a parametrised class: list[int].
type GenericAlias struct {
	Header
	Origin  Value
	Args    *Tuple
	params  *Tuple // type variables among Args; nil until asked for
	starred bool
	// callable says that the origin is collections.abc.Callable: the last of
	// Args is the result, the others are the types of parameters.
	callable bool
	// generic says that Generic was subscripted, or a class that inherits its
	// subscription: module typing's way to show it.
	generic bool
}

// GenericAliasType is types.GenericAlias.
var GenericAliasType = &Type{}

// NewGenericAlias makes origin[args]. A tuple stands for several arguments.
func NewGenericAlias(origin, args Value) *GenericAlias {
	t := As[Tuple](args, TupleType)
	if t == nil {
		t = NewTuple(args)
	}
	return &GenericAlias{Header: Header{GenericAliasType}, Origin: origin, Args: t}
}

// Subscripted makes origin[args] as Generic's __class_getitem__ does.
func Subscripted(origin Value, args []Value) *GenericAlias {
	g := NewGenericAlias(origin, TupleOf(args).Value())
	g.generic = true
	return g
}

// NewCallableAlias makes origin[[args…], result] of the types of parameters,
// or what stands for any number of them, and the result.
func NewCallableAlias(origin Value, args []Value) *GenericAlias {
	g := NewGenericAlias(origin, TupleOf(args).Value())
	g.callable = true
	return g
}

// ClassGetItem is the __class_getitem__ of generic builtin types.
var ClassGetItem = Method{"__class_getitem__(cls, object, /)", func(th *Thread, args []Value) (Value, error) {
	return NewGenericAlias(args[0], args[1]).Value(), nil
}, ClassMethod}

// typeText is how a type is shown inside an annotation.
func typeText(th *Thread, v Value) (string, error) {
	switch {
	case v == Ellipsis:
		return "...", nil
	case v.IsNone():
		return "None", nil
	}
	if t := AsType(v); t != nil && t.builtin && t != GenericAliasType {
		return t.FullName(), nil
	}
	if name, err := definedName(th, v); name != "" || err != nil {
		return name, err
	}
	r, err := Repr(th, v)
	if err != nil {
		return "", err
	}
	return r.s, nil
}

// typingText is typeText as module typing has it: it takes every class for one.
func typingText(th *Thread, v Value) (string, error) {
	if t := AsType(v); t != nil && !t.builtin {
		return qualifiedName(th, v)
	}
	return typeText(th, v)
}

// argumentText is typeText of an argument that may stand for several types: a
// list, or, as typing has it, a tuple, whose items may be tuples again.
func (g *GenericAlias) argumentText(th *Thread, v Value) (string, error) {
	var items []Value
	text := typeText
	if g.generic {
		tuple := Exactly[Tuple](v, TupleType)
		if tuple == nil {
			return typingText(th, v)
		}
		items, text = tuple.Items, g.argumentText
	} else {
		list := Exactly[List](v, ListType)
		if list == nil {
			return typeText(th, v)
		}
		items = list.Values()
	}
	if err := th.Enter(); err != nil {
		return "", err
	}
	defer th.Leave()
	parts := make([]string, len(items))
	for i, item := range items {
		var err error
		if parts[i], err = text(th, item); err != nil {
			return "", err
		}
	}
	return "[" + strings.Join(parts, ", ") + "]", nil
}

var nameOrigin, nameArgs = Intern("__origin__"), Intern("__args__")

// definedName is the name of what looks like something that was defined in a
// module, such as a function, or "".
func definedName(th *Thread, v Value) (string, error) {
	for i, name := range [...]*Str{nameOrigin, nameArgs} {
		found, err := LookupAttr(th, v, name)
		if err != nil {
			return "", err
		}
		if !found.IsSet() {
			break
		}
		if i == 1 {
			return "", nil // an alias
		}
	}
	return qualifiedName(th, v)
}

// qualifiedName is v's __qualname__ behind its __module__, or "" if it lacks one.
func qualifiedName(th *Thread, v Value) (string, error) {
	var parts [2]Value
	for i, name := range [...]*Str{nameModule, nameQualName} {
		var err error
		if parts[i], err = LookupAttr(th, v, name); err != nil || !parts[i].IsSet() || parts[i].IsNone() {
			return "", err
		}
	}
	module, err := ToStr(th, parts[0])
	if err != nil {
		return "", err
	}
	name, err := ToStr(th, parts[1])
	if err != nil || module.s == "builtins" {
		return name.s, err
	}
	return module.s + "." + name.s, nil
}

func genericAliasRepr(th *Thread, self Value) (Value, error) {
	g := MustAs[GenericAlias](self)
	show := typeText
	if g.generic {
		show = typingText
	}
	origin, err := show(th, g.Origin)
	if err != nil {
		return Value{}, err
	}
	parts := make([]string, len(g.Args.Items))
	for i, a := range g.Args.Items {
		if parts[i], err = g.argumentText(th, a); err != nil {
			return Value{}, err
		}
	}
	if n := len(parts) - 1; g.callable && !(n == 1 && g.Args.Items[0].Type() != TupleType && standsForParams(g.Args.Items[0])) {
		parts = []string{"[" + strings.Join(parts[:n], ", ") + "]", parts[n]}
	}
	star := ""
	if g.starred {
		star = "*"
	}
	if len(parts) == 0 {
		parts = []string{"()"}
	}
	return strf("%s%s[%s]", star, origin, strings.Join(parts, ", ")), nil
}

// aliasOwnAttrs are the attributes a GenericAlias answers itself; all others
// are its origin's.
var aliasOwnAttrs = map[string]bool{
	"__class__": true, "__bases__": true, "__origin__": true, "__args__": true, "__parameters__": true,
	"__mro_entries__": true, "__reduce_ex__": true, "__reduce__": true, "__copy__": true, "__deepcopy__": true,
	"__unpacked__": true, "__typing_unpacked_tuple_args__": true,
}

func genericAliasGetAttr(th *Thread, self Value, name *Str) (Value, error) {
	dunder := strings.HasPrefix(name.s, "__") && strings.HasSuffix(name.s, "__")
	if !dunder || !aliasOwnAttrs[name.s] {
		return GetAttr(th, MustAs[GenericAlias](self).Origin, name)
	}
	return GenericGetAttr(th, self, name)
}

// genericAliasSetAttr sets attributes of the class behind the alias of a generic
// class that a script defines.
func genericAliasSetAttr(th *Thread, self Value, name *Str, v Value) error {
	g := MustAs[GenericAlias](self)
	dunder := strings.HasPrefix(name.s, "__") && strings.HasSuffix(name.s, "__")
	if dunder || !v.IsSet() || !g.generic {
		return GenericSetAttr(th, self, name, v)
	}
	return SetAttr(th, g.Origin, name, v)
}

// genericAliasDir lists the attributes of the class, and those that the alias
// answers itself.
func genericAliasDir(th *Thread, args []Value) (Value, error) {
	listed, err := Dir(th, MustAs[GenericAlias](args[0]).Origin)
	if err != nil {
		return Value{}, err
	}
	names := NewDict()
	for _, v := range listed {
		names.SetStr(AsStr(v), None)
	}
	for name := range aliasOwnAttrs {
		if found, err := LookupAttr(th, args[0], Intern(name)); err == nil && found.IsSet() {
			names.SetStr(Intern(name), None)
		}
	}
	return keysList(names), nil
}

// typeVars collects the type variables among args, in order.
func typeVars(th *Thread, args []Value) ([]Value, error) {
	if err := th.Enter(); err != nil {
		return nil, err
	}
	defer th.Leave()
	var out []Value
	add := func(v Value) {
		for _, o := range out {
			if o == v {
				return
			}
		}
		out = append(out, v)
	}
	for _, a := range args {
		if AsType(a) != nil {
			continue
		}
		if a.Type().Lookup(Intern("__typing_subst__")).IsSet() {
			add(a)
			continue
		}
		var inner []Value
		var err error
		if t := Exactly[Tuple](a, TupleType); t != nil {
			inner, err = typeVars(th, t.Items)
		} else {
			inner, err = openParameters(th, a)
		}
		if err != nil {
			return nil, err
		}
		for _, v := range inner {
			add(v)
		}
	}
	return out, nil
}

func (g *GenericAlias) parameters(th *Thread) (*Tuple, error) {
	if g.params == nil {
		vars, err := typeVars(th, g.Args.Items)
		if err != nil {
			return nil, err
		}
		g.params = TupleOf(vars)
	}
	return g.params, nil
}

// genericAliasGetItem puts types in the place of type variables.
func genericAliasGetItem(th *Thread, self, item Value) (Value, error) {
	g := MustAs[GenericAlias](self)
	if declaresParameters(AsType(g.Origin)) {
		return Value{}, th.TypeErrorf("Cannot subscript already-subscripted %s", mustRepr(th, self))
	}
	params, err := g.parameters(th)
	if err != nil {
		return Value{}, err
	}
	args, err := SubstituteTypes(th, self, g.Args.Items, params.Items, item)
	if err != nil {
		return Value{}, err
	}
	if g.callable {
		var flat []Value
		for _, a := range args {
			if t := Exactly[Tuple](a, TupleType); t != nil { // what a ParamSpec stands for
				flat = append(flat, t.Items...)
			} else {
				flat = append(flat, a)
			}
		}
		return NewCallableAlias(g.Origin, flat).Value(), nil
	}
	made := NewGenericAlias(g.Origin, TupleOf(args).Value())
	made.generic, made.starred = g.generic, g.starred
	return made.Value(), nil
}

// aliasCheckError is the error for isinstance and issubclass with an alias.
func aliasCheckError(th *Thread, alias Value, function string) error {
	if MustAs[GenericAlias](alias).generic {
		return th.TypeErrorf("Subscripted generics cannot be used with class and instance checks")
	}
	return th.TypeErrorf("%s() argument 2 cannot be a parameterized generic", function)
}

// aliasMROEntries is __mro_entries__: the class that is subscripted. Generic[T] is
// left out before another generic class, which brings it along.
func aliasMROEntries(th *Thread, args []Value) (Value, error) {
	g := MustAs[GenericAlias](args[0])
	bases := AsTuple(args[1])
	if g.Origin != GenericType.Value() || bases == nil {
		return NewTuple(g.Origin).Value(), nil
	}
	for _, b := range bases.Items {
		if t := AsType(b); t != GenericType && declaresParameters(t) {
			return NewTuple().Value(), nil
		}
	}
	for _, b := range bases.Items[slices.Index(bases.Items, args[0])+1:] {
		if other := Exactly[GenericAlias](b, GenericAliasType); other != nil {
			if t := AsType(other.Origin); t != nil && t.IsSubtype(GenericType) {
				return NewTuple().Value(), nil
			}
			continue
		}
		if AsType(b) != nil {
			continue
		}
		if origin, err := LookupAttr(th, b, Intern("__origin__")); err != nil || origin.IsSet() {
			return NewTuple().Value(), err
		}
	}
	return NewTuple(g.Origin).Value(), nil
}

// genericAliasReduce tells how to make an alias again. One of Callable is made
// by the class, which knows where the parameters end, a starred one by
// iterating over the other.
func genericAliasReduce(th *Thread, args []Value) (Value, error) {
	g := MustAs[GenericAlias](args[0])
	switch {
	case g.starred:
		it, err := Iter(th, g.unstarred())
		return madeBy(OrNone(th.Interp.Builtins.GetStr(Intern("next"))), Value{}, it), err
	case g.callable:
		make, err := GetAttr(th, g.Origin, Intern("__class_getitem__"))
		n := len(g.Args.Items) - 1
		params := g.Args.Items[0]
		if n != 1 || !standsForParams(params) {
			params = NewList(slices.Clone(g.Args.Items[:n])).Value()
		}
		return madeBy(make, Value{}, NewTuple(params, g.Args.Items[n]).Value()), err
	}
	return madeBy(GenericAliasType.Value(), Value{}, g.Origin, g.Args.Value()), nil
}

// unstarred is the alias that iterating over gave g.
func (g *GenericAlias) unstarred() Value {
	plain := *g
	plain.starred = false
	return plain.Value()
}

// genericAliasIter gives the starred alias, which *list[int] stands for.
type genericAliasIter struct {
	Header
	starred Value // unset once it has been given
}

var genericAliasIterType = &Type{}

func genericAliasIterReduce(th *Thread, args []Value) (Value, error) {
	it := MustAs[genericAliasIter](args[0])
	if !it.starred.IsSet() {
		return madeBy(builtinIter(th), Value{}, anEmptyTuple()), nil
	}
	return madeBy(builtinIter(th), Value{}, MustAs[GenericAlias](it.starred).unstarred()), nil
}

var genericAliasIterSpec = TypeSpec{
	Name: "generic_alias_iterator",
	Slots: Slots{
		Iter: selfIter,
		Next: func(_ *Thread, self Value) (Value, error) {
			it := MustAs[genericAliasIter](self)
			v := it.starred
			it.starred = Value{}
			return v, nil
		},
		Traverse: func(self Value, visit func(Value)) { visit(MustAs[genericAliasIter](self).starred) },
	},
	Methods: []Method{{"__reduce__(self, /)", genericAliasIterReduce, InstanceMethod}},
	Final:   true, Abstract: true,
}

func init() {
	RegisterType(genericAliasIterType, &genericAliasIterSpec)
	slots := Slots{
		Repr: genericAliasRepr, GetAttr: genericAliasGetAttr, SetAttr: genericAliasSetAttr, GetItem: genericAliasGetItem,
		New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
			if len(args) != 2 || len(names) > 0 {
				return Value{}, th.TypeErrorf("GenericAlias expected 2 arguments, got %d", len(args))
			}
			return NewGenericAlias(args[0], args[1]).Value(), nil
		},
		Call: func(th *Thread, self Value, args, names []Value) (Value, error) {
			g := MustAs[GenericAlias](self)
			v, err := CallInner(th, g.Origin, args, names)
			if err != nil {
				return Value{}, err
			}
			err = SetAttr(th, v, Intern("__orig_class__"), self)
			switch {
			case err == nil, IsException(err, AttributeError) != nil, IsException(err, TypeError) != nil:
			case !g.generic || IsException(err, ExceptionType) == nil:
				return Value{}, err
			}
			return v, nil
		},
		Compare: func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			x, y := Exactly[GenericAlias](a, GenericAliasType), Exactly[GenericAlias](b, GenericAliasType)
			if x == nil || y == nil || op != CmpEq && op != CmpNe {
				return NotImplemented, nil
			}
			eq, err := Equal(th, x.Origin, y.Origin)
			if err == nil && eq {
				eq, err = Equal(th, x.Args.Value(), y.Args.Value())
			}
			return Bool((eq && x.starred == y.starred) == (op == CmpEq)), err
		},
		Hash: func(th *Thread, self Value) (int64, error) {
			g := MustAs[GenericAlias](self)
			h, err := Hash(th, g.Origin)
			if err != nil {
				return 0, err
			}
			a, err := Hash(th, g.Args.Value())
			return h ^ a, err
		},
		Iter: func(th *Thread, self Value) (Value, error) {
			g := *MustAs[GenericAlias](self)
			starred := &GenericAlias{Header: g.Header, Origin: g.Origin, Args: g.Args, generic: g.generic, starred: true}
			return (&genericAliasIter{Header{genericAliasIterType}, starred.Value()}).Value(), nil
		},
		Traverse: func(self Value, visit func(Value)) {
			g := MustAs[GenericAlias](self)
			visit(g.Origin)
			visit(g.Args.Value())
		},
	}
	slots.Binary[OpOr] = UnionOr
	RegisterType(GenericAliasType, &TypeSpec{
		Name: "types.GenericAlias", Weakref: true, Final: true, Slots: slots,
		Methods: []Method{
			{"__mro_entries__(self, bases, /)", aliasMROEntries, InstanceMethod},
			{"__instancecheck__(self, instance, /)", func(th *Thread, args []Value) (Value, error) {
				return Value{}, aliasCheckError(th, args[0], "isinstance")
			}, InstanceMethod},
			{"__subclasscheck__(self, subclass, /)", func(th *Thread, args []Value) (Value, error) {
				return Value{}, aliasCheckError(th, args[0], "issubclass")
			}, InstanceMethod},
			{"__reduce__(self, /)", genericAliasReduce, InstanceMethod},
			{"__dir__(self, /)", genericAliasDir, InstanceMethod},
		},
		Members: []Member{
			{Name: "__origin__", Get: func(th *Thread, self Value) (Value, error) { return MustAs[GenericAlias](self).Origin, nil }},
			{Name: "__args__", Get: func(th *Thread, self Value) (Value, error) {
				return MustAs[GenericAlias](self).Args.Value(), nil
			}},
			{Name: "__parameters__", Get: func(th *Thread, self Value) (Value, error) {
				p, err := MustAs[GenericAlias](self).parameters(th)
				if err != nil {
					return Value{}, err
				}
				return p.Value(), nil
			}},
			{Name: "__unpacked__", Get: func(th *Thread, self Value) (Value, error) {
				return Bool(MustAs[GenericAlias](self).starred), nil
			}},
			{Name: nameUnpackedTuple.s, Get: func(th *Thread, self Value) (Value, error) {
				if g := MustAs[GenericAlias](self); g.starred && g.Origin == TupleType.Value() {
					return g.Args.Value(), nil
				}
				return None, nil
			}},
		},
	})
}
