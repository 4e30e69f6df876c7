package runtime

// What copying and pickling an exception start from, and end with.

// exceptionReduce is BaseException.__reduce__.
func exceptionReduce(_ *Thread, args []Value) (Value, error) {
	e := selfExc(args[0])
	return e.reduced(e.Args, e.ownState()), nil
}

// osErrorReduce is OSError's: the arguments have the names of files, which args does
// not keep.
func osErrorReduce(_ *Thread, args []Value) (Value, error) {
	e := selfExc(args[0])
	arguments := e.Args
	if len(arguments.Items) == 2 && e.Fields[osErrorFilename].IsSet() {
		items := []Value{arguments.Items[0], arguments.Items[1], e.Fields[osErrorFilename]}
		if second := e.Fields[osErrorFilename2]; second.IsSet() {
			items = append(items, None, second)
		}
		arguments = NewTuple(items...)
	}
	return e.reduced(arguments, e.ownState()), nil
}

// importErrorReduce is ImportError's.
func importErrorReduce(th *Thread, args []Value) (Value, error) {
	e := selfExc(args[0])
	state, err := e.fieldState(th, importErrorName, importErrorPath, importErrorNameFrom)
	return e.reduced(e.Args, state), err
}

// attributeErrorReduce is AttributeError's.
func attributeErrorReduce(th *Thread, args []Value) (Value, error) {
	e := selfExc(args[0])
	state, err := e.attributeErrorState(th)
	return e.reduced(e.Args, state), err
}

// attributeErrorGetState is AttributeError.__getstate__.
func attributeErrorGetState(th *Thread, args []Value) (Value, error) {
	state, err := selfExc(args[0]).attributeErrorState(th)
	return state.Value(), err
}

// attributeErrorState leaves the object out, which may be anything.
func (e *Exception) attributeErrorState(th *Thread) (*Dict, error) {
	state, err := e.fieldState(th, attributeErrorName)
	state.SetStr(Intern("args"), e.Args.Value())
	return state, err
}

// reduced is the type, the arguments to make the exception of and, unless it is nil or
// empty, the state.
func (e *Exception) reduced(arguments *Tuple, state *Dict) Value {
	parts := []Value{e.typ.Value(), arguments.Value()}
	if state != nil && state.Len() > 0 {
		parts = append(parts, state.Value())
	}
	return NewTuple(parts...).Value()
}

// ownState is the dict of the attributes that a script gave the exception, or nil.
func (e *Exception) ownState() *Dict {
	if a := attrsOf(e.Value()); a != nil && len(a.slots) > 0 {
		return a.intoDict()
	}
	return nil
}

// fieldState is ownState, copied, with the fields that are set and not among the
// arguments.
func (e *Exception) fieldState(th *Thread, fields ...int) (*Dict, error) {
	state := NewDict()
	if own := e.ownState(); own != nil {
		var err error
		if state, err = own.Copy(th); err != nil {
			return NewDict(), err
		}
	}
	for _, i := range fields {
		if v := e.Fields[i]; v.IsSet() {
			state.SetStr(Intern(e.typ.excFields.fields[i].name), v)
		}
	}
	return state, nil
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
