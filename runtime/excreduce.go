package runtime

// What copying and pickling an exception start from, and end with.

// exceptionReduce makes __reduce__: the type, the arguments to make the exception of
// and, unless it is nil or empty, the state.
func exceptionReduce(arguments func(*Exception) *Tuple, state func(*Thread, *Exception) (*Dict, error)) Method {
	return Method{"__reduce__(self, /)", func(th *Thread, args []Value) (Value, error) {
		e := selfExc(args[0])
		d, err := state(th, e)
		if err != nil {
			return Value{}, err
		}
		parts := []Value{e.typ.Value(), arguments(e).Value()}
		if d != nil && d.Len() > 0 {
			parts = append(parts, d.Value())
		}
		return NewTuple(parts...).Value(), nil
	}, InstanceMethod}
}

func ownArguments(e *Exception) *Tuple { return e.Args }

// ownState is the dict of the attributes that a script gave the exception, or nil.
func ownState(_ *Thread, e *Exception) (*Dict, error) {
	if a := attrsOf(e.Value()); a != nil && len(a.slots) > 0 {
		return a.intoDict(), nil
	}
	return nil, nil
}

// fieldState is ownState, copied, with the fields that are set and not among the
// arguments.
func fieldState(th *Thread, e *Exception, fields ...int) (*Dict, error) {
	state, err := ownState(th, e)
	if state == nil {
		state = NewDict()
	} else {
		state, err = state.Copy(th)
	}
	if err != nil {
		return nil, err
	}
	for _, i := range fields {
		if v := e.Fields[i]; v.IsSet() {
			state.SetStr(Intern(e.typ.excFields.fields[i].name), v)
		}
	}
	return state, nil
}

// osErrorArguments has the names of files, which args does not keep.
func osErrorArguments(e *Exception) *Tuple {
	if len(e.Args.Items) != 2 || !e.Fields[osErrorFilename].IsSet() {
		return e.Args
	}
	args := []Value{e.Args.Items[0], e.Args.Items[1], e.Fields[osErrorFilename]}
	if second := e.Fields[osErrorFilename2]; second.IsSet() {
		args = append(args, None, second)
	}
	return NewTuple(args...)
}

func importErrorState(th *Thread, e *Exception) (*Dict, error) {
	return fieldState(th, e, importErrorName, importErrorPath, importErrorNameFrom)
}

// attributeErrorState leaves the object out, which may be anything.
func attributeErrorState(th *Thread, e *Exception) (*Dict, error) {
	state, err := fieldState(th, e, attributeErrorName)
	if err == nil {
		state.SetStr(Intern("args"), e.Args.Value())
	}
	return state, err
}

// exceptionSetState gives an exception the attributes in a dict.
func exceptionSetState(th *Thread, self, state Value) error {
	if state.IsNone() {
		return nil
	}
	d := AsDict(state)
	if d == nil {
		return th.TypeErrorf("state is not a dictionary")
	}
	for pos := 0; ; {
		next, k, v, ok := d.Next(pos)
		if !ok {
			return nil
		}
		name, err := attrName(th, k)
		if err != nil {
			return err
		}
		if err := SetAttr(th, self, name, v); err != nil {
			return err
		}
		pos = next
	}
}
