package runtime

// Dir is dir(v): the sorted names that __dir__ returns.
func Dir(th *Thread, v Value) ([]Value, error) {
	r, ok, err := CallSpecial(th, v, nameDir)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, th.TypeErrorf("object does not provide __dir__")
	}
	names, err := Sorted(th, r, Value{}, false)
	if err != nil {
		return nil, err
	}
	return names.Values(), nil
}
