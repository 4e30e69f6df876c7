package runtime

// groupNew makes an exception group: an ExceptionGroup even when a
// BaseExceptionGroup was asked for, if all members are Exceptions.
func groupNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	npos := len(args) - len(names)
	if npos != 2 {
		return Value{}, th.TypeErrorf("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", npos)
	}
	if AsStr(args[0]) == nil {
		return Value{}, th.TypeErrorf("BaseExceptionGroup.__new__() argument 1 must be str, not %s", GivenName(args[0]))
	}
	if st := args[1].Type(); st.GetItem == nil || st.Slots.Len == nil || st.mapping {
		return Value{}, th.TypeErrorf("second argument (exceptions) must be a sequence")
	}
	members, err := Collect(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if len(members) == 0 {
		return Value{}, th.ValueErrorf("second argument (exceptions) must be a non-empty sequence")
	}
	plain := true
	for i, m := range members {
		if AsException(m) == nil {
			return Value{}, th.ValueErrorf("Item %d of second argument (exceptions) is not an exception", i)
		}
		plain = plain && m.Type().IsSubtype(ExceptionType)
	}
	switch {
	case t == BaseExceptionGroup && plain:
		t = ExceptionGroup
	case t == ExceptionGroup && !plain:
		return Value{}, th.TypeErrorf("Cannot nest BaseExceptions in an ExceptionGroup")
	case t != BaseExceptionGroup && !plain && t.IsSubtype(ExceptionType):
		return Value{}, th.TypeErrorf("Cannot nest BaseExceptions in '%s'", t.name)
	}
	if len(names) > 0 && !t.initFunc.IsSet() {
		return Value{}, th.TypeErrorf("%s() takes no keyword arguments", t.name)
	}
	e := newGroup(t, args[0], members)
	e.Args = NewTuple(args[:npos]...)
	return e.Value(), nil
}

func newGroup(t *Type, message Value, members []Value) *Exception {
	e := NewObject[Exception](t)
	e.Cause, e.Context = None, None
	e.Fields = []Value{groupMessage: message, groupExceptions: TupleOf(members).Value()}
	e.Args = NewTuple(message, NewList(append([]Value(nil), members...)).Value())
	return e
}

// NewExceptionGroup makes an ExceptionGroup, or a BaseExceptionGroup if a
// member is no Exception.
func NewExceptionGroup(message string, members []Value) *Exception {
	t := ExceptionGroup
	for _, m := range members {
		if !m.Type().IsSubtype(ExceptionType) {
			t = BaseExceptionGroup
		}
	}
	return newGroup(t, NewStr(message).Value(), members)
}

// IsGroup reports whether e is an exception group.
func (e *Exception) IsGroup() bool { return e.typ.IsSubtype(BaseExceptionGroup) }

// Exceptions are the members of an exception group.
func (e *Exception) Exceptions() []Value { return MustAs[Tuple](e.Fields[groupExceptions]).Items }

func groupStr(th *Thread, self Value) (Value, error) {
	e := selfExc(self)
	msg, err := ToStr(th, e.Fields[groupMessage])
	if err != nil {
		return Value{}, err
	}
	n := len(e.Exceptions())
	return strf("%s (%d sub-exception%s)", msg, n, plural(n)), nil
}

// derive makes a group with other members in the image of e, by its derive
// method, which a script may override.
func (e *Exception) derive(th *Thread, members []Value) (Value, error) {
	if len(members) == 0 {
		return None, nil
	}
	v, err := callMethod(th, e.Value(), Intern("derive"), NewList(members).Value())
	if err != nil {
		return Value{}, err
	}
	d := AsException(v)
	if d == nil || !d.IsGroup() {
		return Value{}, th.TypeErrorf("derive must return an instance of BaseExceptionGroup")
	}
	d.Traceback, d.Cause, d.Context = e.Traceback, e.Cause, e.Context
	d.SuppressContext = true // a cause was set, if only None
	notes, err := LookupAttr(th, e.Value(), nameNotes)
	if err != nil {
		return Value{}, err
	}
	if list := AsList(OrNone(notes)); list != nil {
		// A shared list would show notes added to one half in the other.
		copied := NewList(append([]Value(nil), list.Values()...)).Value()
		if err := SetAttr(th, v, nameNotes, copied); err != nil {
			return Value{}, err
		}
	}
	return v, nil
}

// callMethod is v.name(args...).
func callMethod(th *Thread, v Value, name *Str, args ...Value) (Value, error) {
	fn, self, err := GetMethod(th, v, name)
	if err != nil {
		return Value{}, err
	}
	if self.IsSet() {
		return callWithSelf(th, fn, self, args, nil)
	}
	return CallKw(th, fn, args, nil)
}

// CallMethod is v.name(args...).
func CallMethod(th *Thread, v Value, name *Str, args ...Value) (Value, error) {
	return callMethod(th, v, name, args...)
}

// splitGroup splits an exception into the part for which match holds and the
// rest, each None when empty. match is asked for groups too: a group that
// matches is taken whole.
func splitGroup(th *Thread, e *Exception, match func(*Exception) (bool, error)) (matched, rest Value, err error) {
	if err := th.Enter(); err != nil {
		return Value{}, Value{}, err
	}
	defer th.Leave()
	if err := th.Work(1); err != nil {
		return Value{}, Value{}, err
	}
	yes, err := match(e)
	if err != nil {
		return Value{}, Value{}, err
	}
	if yes {
		return e.Value(), None, nil
	}
	if !e.IsGroup() {
		return None, e.Value(), nil
	}
	var in, out []Value
	for _, m := range e.Exceptions() {
		a, b, err := splitGroup(th, AsException(m), match)
		if err != nil {
			return Value{}, Value{}, err
		}
		if !a.IsNone() {
			in = append(in, a)
		}
		if !b.IsNone() {
			out = append(out, b)
		}
	}
	if matched, err = e.derive(th, in); err != nil {
		return Value{}, Value{}, err
	}
	rest, err = e.derive(th, out)
	return matched, rest, err
}

// groupCondition reads the argument of split and subgroup.
func groupCondition(th *Thread, cond Value) (func(*Exception) (bool, error), error) {
	isExceptionType := func(v Value) bool {
		t := AsType(v)
		return t != nil && t.exception
	}
	valid := isExceptionType(cond)
	if t := AsTuple(cond); t != nil {
		valid = true
		for _, v := range t.Items {
			valid = valid && isExceptionType(v)
		}
	}
	if valid {
		return func(e *Exception) (bool, error) {
			if t := AsTuple(cond); t != nil {
				th.Charge(len(t.Items))
			}
			return matchesType(e, cond), nil
		}, nil
	}
	if AsType(cond) == nil && Callable(cond) {
		return func(e *Exception) (bool, error) {
			v, err := Call(th, cond, e.Value())
			if err != nil {
				return false, err
			}
			return Truth(th, v)
		}, nil
	}
	return nil, th.TypeErrorf("expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

// matchesType reports whether e is an instance of t, an exception type or a
// tuple of such.
func matchesType(e *Exception, t Value) bool {
	if tuple := AsTuple(t); tuple != nil {
		for _, v := range tuple.Items {
			if matchesType(e, v) {
				return true
			}
		}
		return false
	}
	c := AsType(t)
	return c != nil && e.typ.IsSubtype(c)
}

var exceptionGroupSpec = TypeSpec{Name: "ExceptionGroup", Base: BaseExceptionGroup, Bases: []*Type{ExceptionType}}

func init() {
	members := fieldMembers([]excField{{name: "message"}, {name: "exceptions"}})
	for i := range members {
		members[i].Set = nil
	}
	BaseExceptionGroup.excFields = &excFields{fields: []excField{{name: "message"}, {name: "exceptions"}}}
	RegisterType(BaseExceptionGroup, &TypeSpec{
		Name: "BaseExceptionGroup", Base: BaseException,
		Slots: Slots{New: groupNew, Str: groupStr, Init: func(th *Thread, self Value, args, names []Value) error {
			if len(names) > 0 {
				return th.TypeErrorf("%s() takes no keyword arguments", self.Type().name)
			}
			selfExc(self).Args = NewTuple(args...)
			return nil
		}},
		Methods: []Method{
			{"derive(self, excs, /)", func(th *Thread, args []Value) (Value, error) {
				return Call(th, BaseExceptionGroup.Value(), selfExc(args[0]).Fields[groupMessage], args[1])
			}, InstanceMethod},
			{"split(self, matcher_value, /)", func(th *Thread, args []Value) (Value, error) {
				match, err := groupCondition(th, args[1])
				if err != nil {
					return Value{}, err
				}
				matched, rest, err := splitGroup(th, selfExc(args[0]), match)
				if err != nil {
					return Value{}, err
				}
				return NewTuple(matched, rest).Value(), nil
			}, InstanceMethod},
			{"subgroup(self, matcher_value, /)", func(th *Thread, args []Value) (Value, error) {
				match, err := groupCondition(th, args[1])
				if err != nil {
					return Value{}, err
				}
				matched, _, err := splitGroup(th, selfExc(args[0]), match)
				return matched, err
			}, InstanceMethod},
			ClassGetItem,
		},
		Members: members,
	})
	RegisterType(ExceptionGroup, &exceptionGroupSpec)
}
