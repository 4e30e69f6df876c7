package runtime

// Property is a property object. Absent functions are unset.
type Property struct {
	Header
	Get, Set, Del Value
	doc           Value // of the class property itself; subclasses keep theirs as an attribute
	getterDoc     bool  // the documentation is the getter's
	name          Value // from __set_name__; unset before
}

// PropertyType is property.
var PropertyType = &Type{}

func unsetNone(v Value) Value {
	if v.IsSet() && v.IsNone() {
		return Value{}
	}
	return v
}

func propertyInit(th *Thread, self Value, args, names []Value) error {
	bound, err := propertySignature.bindArgs(th, nil, args, names)
	if err != nil {
		return err
	}
	p := MustAs[Property](self)
	p.Get, p.Set, p.Del = unsetNone(bound[0]), unsetNone(bound[1]), unsetNone(bound[2])
	p.getterDoc = false
	doc := unsetNone(bound[3])
	if !doc.IsSet() && p.Get.IsSet() {
		d, err := LookupAttr(th, p.Get, nameDoc)
		if err != nil {
			return err
		}
		doc = unsetNone(d)
		p.getterDoc = doc.IsSet()
	}
	if p.typ == PropertyType {
		p.doc = doc
		return nil
	}
	// A subclass's own documentation would hide the field.
	err = SetAttr(th, self, nameDoc, OrNone(doc))
	if err != nil && !p.getterDoc && IsException(err, AttributeError) != nil {
		return nil
	}
	return err
}

var propertySignature = NewNative("builtins", "property(fget=None, fset=None, fdel=None, doc=None)", nil)

// with makes a property like p with one function replaced, of the same class.
func (p *Property) with(th *Thread, get, set, del Value) (Value, error) {
	doc := OrNone(p.doc)
	if p.getterDoc {
		doc = None
	}
	pick := func(v, old Value) Value {
		if v.IsSet() {
			return v
		}
		return OrNone(old)
	}
	v, err := Call(th, p.typ.Value(), pick(get, p.Get), pick(set, p.Set), pick(del, p.Del), doc)
	if err != nil {
		return Value{}, err
	}
	if q := As[Property](v, PropertyType); q != nil {
		q.name = p.name
	}
	return v, nil
}

// nameOf is the name p was given or else its getter's; unset without one.
func (p *Property) nameOf(th *Thread) (Value, error) {
	if p.name.IsSet() || !p.Get.IsSet() {
		return p.name, nil
	}
	return LookupAttr(th, p.Get, nameName)
}

// missing is the error for an operation that the property has no function for.
func (p *Property) missing(th *Thread, obj Value, what string) error {
	name, err := p.nameOf(th)
	if err != nil {
		return err
	}
	if !name.IsSet() {
		return attributeErrorf(Value{}, nil, "property of %s object has no %s", QuoteStr(obj.Type().qualname), what)
	}
	quoted, err := Repr(th, name)
	if err != nil {
		return err
	}
	return attributeErrorf(Value{}, nil, "property %s of %s object has no %s", quoted.s, QuoteStr(obj.Type().qualname), what)
}

func init() {
	SubclassLayout[Property](PropertyType)
	function := func(name string, at func(*Property) *Value) Member {
		return Member{Name: name, Field: true, Get: func(th *Thread, self Value) (Value, error) {
			return OrNone(*at(MustAs[Property](self))), nil
		}}
	}
	RegisterType(PropertyType, &TypeSpec{
		Name: "property",
		Slots: Slots{
			New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
				return NewObject[Property](t).Value(), nil
			},
			Init: propertyInit,
			DescrGet: func(th *Thread, self, obj Value, owner *Type) (Value, error) {
				p := MustAs[Property](self)
				if !obj.IsSet() {
					return self, nil
				}
				if !p.Get.IsSet() {
					return Value{}, p.missing(th, obj, "getter")
				}
				return Call(th, p.Get, obj)
			},
			DescrSet: func(th *Thread, self, obj, v Value) (err error) {
				p := MustAs[Property](self)
				switch {
				case v.IsSet() && p.Set.IsSet():
					_, err = Call(th, p.Set, obj, v)
				case v.IsSet():
					err = p.missing(th, obj, "setter")
				case p.Del.IsSet():
					_, err = Call(th, p.Del, obj)
				default:
					err = p.missing(th, obj, "deleter")
				}
				return err
			},
			Traverse: func(self Value, visit func(Value)) {
				p := MustAs[Property](self)
				visit(p.Get)
				visit(p.Set)
				visit(p.Del)
				visit(p.doc)
				visit(p.name)
			},
		},
		Methods: []Method{
			{"getter(self, fget, /)", func(th *Thread, args []Value) (Value, error) {
				return MustAs[Property](args[0]).with(th, args[1], Value{}, Value{})
			}, InstanceMethod},
			{"setter(self, fset, /)", func(th *Thread, args []Value) (Value, error) {
				return MustAs[Property](args[0]).with(th, Value{}, args[1], Value{})
			}, InstanceMethod},
			{"deleter(self, fdel, /)", func(th *Thread, args []Value) (Value, error) {
				return MustAs[Property](args[0]).with(th, Value{}, Value{}, args[1])
			}, InstanceMethod},
			{"__set_name__(self, owner, name, /)", func(th *Thread, args []Value) (Value, error) {
				MustAs[Property](args[0]).name = args[2]
				return None, nil
			}, InstanceMethod},
		},
		Members: []Member{
			function("fget", func(p *Property) *Value { return &p.Get }),
			function("fset", func(p *Property) *Value { return &p.Set }),
			function("fdel", func(p *Property) *Value { return &p.Del }),
			{Name: "__doc__",
				Get: func(th *Thread, self Value) (Value, error) { return OrNone(MustAs[Property](self).doc), nil },
				Set: func(th *Thread, self, v Value) error { MustAs[Property](self).doc = v; return nil }},
			{Name: "__name__",
				Get: func(th *Thread, self Value) (Value, error) {
					if v, err := MustAs[Property](self).nameOf(th); err != nil || v.IsSet() {
						return v, err
					}
					return Value{}, missingAttr(th, self, nameName)
				},
				Set: func(th *Thread, self, v Value) error { MustAs[Property](self).name = v; return nil }},
			{Name: "__isabstractmethod__", Get: func(th *Thread, self Value) (Value, error) {
				p := MustAs[Property](self)
				for _, fn := range []Value{p.Get, p.Set, p.Del} {
					if !fn.IsSet() {
						continue
					}
					if abstract, err := isAbstractMethod(th, fn); err != nil || abstract {
						return Bool(abstract), err
					}
				}
				return False, nil
			}},
		},
	})
}
