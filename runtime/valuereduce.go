package runtime

// __reduce__ of types that are made again by a call of the type itself.

// setReduce is __reduce__ of sets: the items in a list, and the attributes that
// a subclass adds.
func setReduce(th *Thread, args []Value) (Value, error) {
	items, err := Collect(th, args[0])
	if err != nil {
		return Value{}, err
	}
	state, _, err := CallSpecial(th, args[0], nameGetState)
	if err != nil {
		return Value{}, err
	}
	return NewTuple(args[0].Type().Value(), NewTuple(NewList(items).Value()).Value(), state).Value(), nil
}

// boundsReduce is __reduce__ of ranges and slices.
func boundsReduce(th *Thread, args []Value) (Value, error) {
	bounds := make([]Value, 3)
	for i, name := range []string{"start", "stop", "step"} {
		var err error
		if bounds[i], err = GetAttr(th, args[0], Intern(name)); err != nil {
			return Value{}, err
		}
	}
	return NewTuple(args[0].Type().Value(), TupleOf(bounds).Value()).Value(), nil
}
