package runtime

import "slices"

// Dir is dir(v): the sorted names that __dir__ returns.
func Dir(th *Thread, v Value) ([]Value, error) {
	r, ok, err := CallSpecial(th, v, nameDir)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, th.TypeErrorf("object does not provide __dir__")
	}
	names, err := Collect(th, r)
	if err != nil {
		return nil, err
	}
	return names, sortNames(th, names)
}

// sortNames sorts values that are usually all str.
func sortNames(th *Thread, names []Value) error {
	if err := th.Work(int64(len(names)) * 8); err != nil {
		return err
	}
	var failed error
	slices.SortStableFunc(names, func(a, b Value) int {
		x, y := AsStr(a), AsStr(b)
		if x != nil && y != nil {
			return cmpText(x.s, y.s)
		}
		if failed != nil {
			return 0
		}
		less, err := CompareBool(th, a, b, CmpLt)
		if err != nil {
			failed = err
		}
		if less {
			return -1
		}
		return 1
	})
	return failed
}

func cmpText(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
