package runtime

import "strings"

// newMethod makes the object that stands in t's dict for a method written in Go.
func newMethod(t *Type, m Method) struct {
	name string
	v    Value
} {
	sig := ParseSignature(m.Sig)
	n := &Native{sig: sig, fn: m.Fn, owner: t}
	if class, name, ok := strings.Cut(sig.Name, "."); ok {
		n.home, sig.Name = class, name
	}
	n.setDirect()
	v := n.Value()
	switch m.Kind {
	case ClassMethod:
		n.typ = ClassMethodDescrType
	case StaticMethod:
		n.typ = BuiltinFunctionType
		v = NewStaticMethod(v).Value()
	case WrapperMethod:
		n.typ = WrapperDescriptorType
	default:
		n.typ = MethodDescriptorType
	}
	return struct {
		name string
		v    Value
	}{sig.Name, v}
}

// newNewWrapper makes t.__new__ for a builtin type with a New slot.
func newNewWrapper(t *Type) Value {
	n := &Native{Header: Header{BuiltinFunctionType}, sig: newSignature, self: t.Value(), raw: callNew}
	return n.Value()
}

var newSignature = &Signature{Name: "__new__", Variadic: true}

// callNew is T.__new__(cls, ...). It refuses to make an instance by another
// builtin type's constructor than the one that knows its layout.
func callNew(th *Thread, self Value, args, names []Value) (Value, error) {
	t := MustAs[Type](self)
	if len(args)-len(names) < 1 {
		return Value{}, th.TypeErrorf("%s.__new__(): not enough arguments", t.name)
	}
	sub := AsType(args[0])
	if sub == nil {
		return Value{}, th.TypeErrorf("%s.__new__(X): X is not a type object (%s)", t.name, args[0].Type().name)
	}
	if !sub.IsSubtype(t) {
		return Value{}, th.TypeErrorf("%s.__new__(%s): %s is not a subtype of %s", t.name, sub.name, sub.name, t.name)
	}
	base := sub
	for !base.builtin {
		base = bestOf(base.bases)
	}
	if base.newOwner != t.newOwner {
		return Value{}, th.TypeErrorf("%s.__new__(%s) is not safe, use %s.__new__()", t.name, sub.name, base.name)
	}
	return t.New(th, sub, args[1:], names)
}

// isWrapper reports whether n stands for a slot.
func (n *Native) isWrapper() bool {
	return n.typ == WrapperDescriptorType || n.typ == MethodWrapperType
}

// checkReceiver is called before an unbound method runs: Go methods take the
// type of their receiver for granted.
func (n *Native) checkReceiver(th *Thread, args []Value) error {
	if len(args) == 0 {
		if n.isWrapper() || n.typ == ClassMethodDescrType {
			return th.TypeErrorf("descriptor '%s' of '%s' object needs an argument", n.sig.Name, n.owner.name)
		}
		return th.TypeErrorf("unbound method %s() needs an argument", n.displayName())
	}
	return n.checkSelf(th, args[0])
}

func (n *Native) checkSelf(th *Thread, self Value) error {
	if n.typ == ClassMethodDescrType {
		t := AsType(self)
		if t == nil {
			return th.TypeErrorf("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2", n.sig.Name, n.owner.name, self.Type().name)
		}
		if !t.IsSubtype(n.owner) {
			return th.TypeErrorf("descriptor '%s' requires a subtype of '%s' but received '%s'", n.sig.Name, n.owner.name, t.name)
		}
		return nil
	}
	if self.Type().IsSubtype(n.owner) {
		return nil
	}
	if n.isWrapper() {
		return th.TypeErrorf("descriptor '%s' requires a '%s' object but received a '%s'", n.sig.Name, n.owner.name, self.Type().name)
	}
	return n.otherReceiver(th, self)
}

// otherReceiver is the error for an object that is none of the type whose method n is.
func (n *Native) otherReceiver(th *Thread, self Value) error {
	return th.TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", n.sig.Name, n.owner.name, self.Type().name)
}

// getNative is __get__ of the unbound methods of builtin types.
func getNative(th *Thread, self, obj Value, owner *Type) (Value, error) {
	n := MustAs[Native](self)
	switch {
	case n.typ == ClassMethodDescrType:
		cls := obj
		if owner != nil {
			cls = owner.Value()
		} else {
			cls = obj.Type().Value()
		}
		if err := n.checkSelf(th, cls); err != nil {
			return Value{}, err
		}
		return n.Bind(cls).Value(), nil
	case !obj.IsSet():
		return self, nil
	}
	if !obj.Type().IsSubtype(n.owner) {
		return Value{}, n.otherReceiver(th, obj)
	}
	b := n.Bind(obj)
	if n.typ == WrapperDescriptorType {
		b.typ = MethodWrapperType
	}
	return b.Value(), nil
}

func callNative(th *Thread, self Value, args, names []Value) (Value, error) {
	return CallNative(th, MustAs[Native](self), args, names)
}

// callNative1 is callNative with one argument, past what the signature need not
// say of it.
func callNative1(th *Thread, self, arg Value) (Value, error) {
	n, base := MustAs[Native](self), len(th.args)
	if recv, ok := n.TakesBound(1); ok {
		th.args = append(th.args, recv, arg)
	} else {
		th.args = append(th.args, arg)
		foreign := n.owner != nil && n.typ != BuiltinFunctionType && (arg.Type() != n.owner || n.typ == ClassMethodDescrType)
		if foreign || !n.Takes(1) {
			return th.callPushed(self, base, nil)
		}
	}
	for len(th.args)-base < n.Params() {
		th.args = append(th.args, Value{})
	}
	all := th.args[base:len(th.args):len(th.args)]
	v, err := n.fn(th, all)
	th.popArgs(all)
	return v, err
}

func nativeRepr(th *Thread, self Value) (Value, error) {
	n := MustAs[Native](self)
	name := n.sig.Name
	switch {
	case n.typ == MethodDescriptorType || n.typ == ClassMethodDescrType:
		return strf("<method '%s' of '%s' objects>", name, n.owner.name), nil
	case n.typ == WrapperDescriptorType:
		return strf("<slot wrapper '%s' of '%s' objects>", name, n.owner.name), nil
	case n.typ == MethodWrapperType:
		return strf("<method-wrapper '%s' of %s object at %s>", name, n.self.Type().name, th.Interp.address(n.self)), nil
	case !n.self.IsSet() && n.owner != nil: // a static method
		return strf("<built-in method %s of type object at %s>", name, th.Interp.address(n.owner.Value())), nil
	case n.self.IsSet() && AsModule(n.self) == nil:
		return strf("<built-in method %s of %s object at %s>", name, n.self.Type().name, th.Interp.address(n.self)), nil
	}
	return strf("<built-in function %s>", name), nil
}

// nativeCompare makes two bindings of one method to one object equal: each
// access makes a new one.
func nativeCompare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	if op != CmpEq && op != CmpNe || a.Type() != b.Type() {
		return NotImplemented, nil
	}
	x, y := MustAs[Native](a), MustAs[Native](b)
	same := x == y || x.self.IsSet() && x.self == y.self && x.sig == y.sig && x.owner == y.owner
	return Bool(same == (op == CmpEq)), nil
}

func nativeHash(th *Thread, v Value) (int64, error) {
	n := MustAs[Native](v)
	if !n.self.IsSet() {
		return identityHash(th, v)
	}
	h, err := identityHash(th, n.self)
	return h ^ n.sig.nameHash(), err
}

func (s *Signature) nameHash() int64 { return NewStr(s.Name).Hash() }

func nativeQualName(n *Native) string {
	switch {
	case n.owner != nil && n.home != "":
		return n.home + "." + n.sig.Name
	case n.owner != nil && (!n.self.IsSet() || n.isWrapper() || n.sig.Scripted):
		return n.owner.qualname + "." + n.sig.Name
	case !n.self.IsSet() || AsModule(n.self) != nil:
		return n.sig.Name
	}
	t := AsType(n.self)
	if t == nil {
		t = n.self.Type()
	}
	return t.qualname + "." + n.sig.Name
}

var nativeMembers = []Member{
	{Name: "__name__", Get: func(th *Thread, self Value) (Value, error) {
		return NewStr(MustAs[Native](self).sig.Name).Value(), nil
	}},
	{Name: "__qualname__", Get: func(th *Thread, self Value) (Value, error) {
		return NewStr(nativeQualName(MustAs[Native](self))).Value(), nil
	}},
	{Name: "__doc__", Get: func(th *Thread, self Value) (Value, error) {
		return NewStr(MustAs[Native](self).doc()).Value(), nil
	}},
	{Name: "__text_signature__", Get: func(th *Thread, self Value) (Value, error) {
		n := MustAs[Native](self)
		text := n.sig.text()
		if n.home != "" && n.owner == nil {
			text = withModule(n.sig, text)
		}
		return NewStr(text).Value(), nil
	}},
}

var nativeModuleMember = Member{Name: "__module__", Get: func(th *Thread, self Value) (Value, error) {
	if n := MustAs[Native](self); n.home != "" && n.owner == nil {
		return NewStr(n.home).Value(), nil
	}
	return None, nil
}}

var nativeSelfMember = Member{Name: "__self__", Get: func(th *Thread, self Value) (Value, error) {
	n := MustAs[Native](self)
	if !n.self.IsSet() && n.home != "" && n.owner == nil {
		return OrNone(th.Interp.Modules.GetStr(canonical(NewStr(n.home)))), nil
	}
	return OrNone(n.self), nil
}}

var nativeOwnerMember = Member{Name: "__objclass__", Field: true, Get: func(th *Thread, self Value) (Value, error) {
	return MustAs[Native](self).owner.Value(), nil
}}

func init() {
	slots := Slots{
		Repr: nativeRepr, Call: callNative, Call1: callNative1, Compare: nativeCompare, Hash: nativeHash,
		Traverse: func(self Value, visit func(Value)) { visit(MustAs[Native](self).self) },
	}
	methods := []Method{{"__reduce__(self, /)", nativeReduce, InstanceMethod}}
	bound := append([]Member{nativeSelfMember}, nativeMembers...)
	unbound := append([]Member{nativeOwnerMember}, nativeMembers...)
	RegisterType(BuiltinFunctionType, &TypeSpec{Name: "builtin_function_or_method", Weakref: true, Slots: slots, Methods: methods,
		Members: append([]Member{nativeModuleMember}, bound...), Final: true, Abstract: true})
	RegisterType(MethodWrapperType, &TypeSpec{Name: "method-wrapper", Slots: slots, Methods: methods,
		Members: append([]Member{nativeOwnerMember}, bound...), Final: true, Abstract: true})
	slots.DescrGet = getNative
	RegisterType(ClassMethodDescrType, &TypeSpec{Name: "classmethod_descriptor", Slots: slots, Members: unbound,
		Final: true, Abstract: true})
	RegisterType(MethodDescriptorType, &TypeSpec{Name: "method_descriptor", Slots: slots, Methods: methods, Members: unbound,
		Final: true, Abstract: true, MethodLike: true})
	RegisterType(WrapperDescriptorType, &TypeSpec{Name: "wrapper_descriptor", Slots: slots, Methods: methods, Members: unbound,
		Final: true, Abstract: true, MethodLike: true})
}

// doc is a function's __doc__: how it is called.
func (n *Native) doc() string {
	text := n.sig.text()
	if n.sig.SelfMethod {
		text = strings.Replace(text, "$"+n.sig.Params[0].Name+", /, ", "", 1)
		text = strings.Replace(text, "$"+n.sig.Params[0].Name+", ", "", 1)
		if text == "(/)" {
			text = "()"
		}
	}
	return n.sig.Name + text
}

// withModule adds the hidden first parameter of a module's functions to the
// text of a signature.
func withModule(s *Signature, text string) string {
	lead := "($module, /"
	if len(s.Params) > 0 {
		lead += ", "
		if s.Params[0].Kind == PositionalOnly {
			lead = "($module, "
		}
	}
	return lead + text[1:]
}

// text is the signature in the form of __text_signature__.
func (s *Signature) text() string {
	if s.Variadic {
		return "($self, /, *args, **kwargs)"
	}
	var b strings.Builder
	b.WriteByte('(')
	star := false
	for i, p := range s.Params {
		if i > 0 {
			b.WriteString(", ")
		}
		switch {
		case p.Kind == KeywordOnly && !star && s.VarPos < 0:
			star = true
			b.WriteString("*, ")
		case p.Kind == VarPositional:
			b.WriteByte('*')
		case p.Kind == VarKeyword:
			b.WriteString("**")
		case i == 0 && s.SelfMethod:
			b.WriteByte('$')
		}
		if i == 0 && p.Name == "cls" {
			b.WriteString("type")
		} else {
			b.WriteString(p.Name)
		}
		if p.Default != "" {
			b.WriteString("=" + p.Default)
		}
		if p.Kind == PositionalOnly && (i+1 == len(s.Params) || s.Params[i+1].Kind != PositionalOnly) {
			b.WriteString(", /")
		}
	}
	b.WriteByte(')')
	return b.String()
}
