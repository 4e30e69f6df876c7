package runtime

// attributeBuiltins reach attributes by computed names.
var attributeBuiltins = []builtinFunction{
	{sig: "getattr(object, name, default=, /)", fn: builtinGetAttr},
	{sig: "setattr(obj, name, value, /)", fn: func(th *Thread, args []Value) (Value, error) {
		name, err := attrName(th, args[1])
		if err != nil {
			return Value{}, err
		}
		return None, SetAttr(th, args[0], name, args[2])
	}},
	{sig: "hasattr(obj, name, /)", fn: func(th *Thread, args []Value) (Value, error) {
		name, err := attrName(th, args[1])
		if err != nil {
			return Value{}, err
		}
		v, err := LookupAttr(th, args[0], name)
		return Bool(v.IsSet()), err
	}},
	{sig: "delattr(obj, name, /)", fn: func(th *Thread, args []Value) (Value, error) {
		name, err := attrName(th, args[1])
		if err != nil {
			return Value{}, err
		}
		return None, DelAttr(th, args[0], name)
	}},
	{sig: "vars(object=, /)", fn: builtinVars},
	{sig: "dir(object=, /)", fn: builtinDir},
}

func builtinGetAttr(th *Thread, args []Value) (Value, error) {
	name, err := attrName(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if !args[2].IsSet() {
		return GetAttr(th, args[0], name)
	}
	v, err := LookupAttr(th, args[0], name)
	if err == nil && !v.IsSet() {
		return args[2], nil
	}
	return v, err
}

// currentLocals is locals() of the running frame.
func currentLocals(th *Thread) (Value, error) {
	frame := th.frame()
	if frame == nil {
		return Value{}, th.Raise(SystemError, "frame does not exist")
	}
	return frame.Locals(th)
}

// frame is the running script frame, or nil.
func (th *Thread) frame() Frame {
	if th.Frames == nil {
		return nil
	}
	return th.Frames.Frame(0)
}

func builtinVars(th *Thread, args []Value) (Value, error) {
	if !args[0].IsSet() {
		return currentLocals(th)
	}
	d, err := LookupAttr(th, args[0], nameDict)
	if err == nil && !d.IsSet() {
		return Value{}, th.TypeErrorf("vars() argument must have __dict__ attribute")
	}
	return d, err
}

func builtinDir(th *Thread, args []Value) (Value, error) {
	if args[0].IsSet() {
		names, err := Dir(th, args[0])
		return NewList(names).Value(), err
	}
	locals, err := currentLocals(th)
	if err != nil {
		return Value{}, err
	}
	keys, err := CallMethod(th, locals, Intern("keys"))
	if err != nil {
		return Value{}, err
	}
	names, err := Sorted(th, keys, Value{}, false)
	if err != nil {
		return Value{}, err
	}
	return names.Value(), nil
}
