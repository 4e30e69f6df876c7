package runtime

// Property is a property object. Absent functions are unset.
type Property struct {
	Header
	Get, Set, Del Value
	doc           Value // unset: the getter's
	name          *Str  // from __set_name__; nil before
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
	p.doc = bound[3]
	if p.doc.IsSet() && !p.doc.IsNone() {
		return nil
	}
	p.doc = Value{}
	if !p.Get.IsSet() {
		return nil
	}
	doc, err := LookupAttr(th, p.Get, nameDoc)
	if err != nil {
		return err
	}
	p.doc = doc
	return nil
}

var propertySignature = NewNative("builtins", "property(fget=None, fset=None, fdel=None, doc=None)", nil)

// with makes a property like p with one function replaced, of the same class.
func (p *Property) with(th *Thread, get, set, del Value) (Value, error) {
	doc := None
	if p.doc.IsSet() && !get.IsSet() {
		doc = p.doc
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

// missing is the error for an operation that the property has no function for.
func (p *Property) missing(obj Value, what string) error {
	if p.name != nil {
		return attributeErrorf(Value{}, nil, "property %s of %s object has no %s", QuoteStr(p.name.s), QuoteStr(obj.Type().qualname), what)
	}
	return attributeErrorf(Value{}, nil, "property of %s object has no %s", QuoteStr(obj.Type().qualname), what)
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
					return Value{}, p.missing(obj, "getter")
				}
				return Call(th, p.Get, obj)
			},
			DescrSet: func(th *Thread, self, obj, v Value) (err error) {
				p := MustAs[Property](self)
				switch {
				case v.IsSet() && p.Set.IsSet():
					_, err = Call(th, p.Set, obj, v)
				case v.IsSet():
					err = p.missing(obj, "setter")
				case p.Del.IsSet():
					_, err = Call(th, p.Del, obj)
				default:
					err = p.missing(obj, "deleter")
				}
				return err
			},
			Traverse: func(self Value, visit func(Value)) {
				p := MustAs[Property](self)
				visit(p.Get)
				visit(p.Set)
				visit(p.Del)
				visit(p.doc)
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
				if s := AsStr(args[2]); s != nil {
					MustAs[Property](args[0]).name = s
				}
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
					p := MustAs[Property](self)
					if p.name != nil {
						return p.name.Value(), nil
					}
					if p.Get.IsSet() {
						if v, err := LookupAttr(th, p.Get, nameName); err != nil || v.IsSet() {
							return v, err
						}
					}
					return Value{}, missingAttr(th, self, nameName)
				},
				Set: func(th *Thread, self, v Value) error { MustAs[Property](self).name = AsStr(OrNone(v)); return nil }},
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
