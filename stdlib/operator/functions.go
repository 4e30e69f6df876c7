package operator

import "github.com/asyn-lang/asyn/runtime"

// function2 makes a function of two objects.
func function2(f func(th *thread, a, b value) (value, error)) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) { return f(th, args[0], args[1]) }
}

func function1(f func(th *thread, a value) (value, error)) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) { return f(th, args[0]) }
}

func binary(op runtime.BinaryOp) runtime.NativeFunc {
	return function2(func(th *thread, a, b value) (value, error) { return runtime.Binary(th, op, a, b) })
}

func inPlace(op runtime.BinaryOp) runtime.NativeFunc {
	return function2(func(th *thread, a, b value) (value, error) { return runtime.InPlace(th, op, a, b) })
}

func compare(op runtime.CompareOp) runtime.NativeFunc {
	return function2(func(th *thread, a, b value) (value, error) { return runtime.Compare(th, a, b, op) })
}

func truth(f func(th *thread, a, b value) (bool, error)) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) {
		r, err := f(th, args[0], args[1])
		return runtime.Bool(r), err
	}
}

func not(th *thread, v value) (value, error) {
	r, err := runtime.Truth(th, v)
	return runtime.Bool(!r), err
}

// concat adds sequences. The + of a script's class may be that of a sequence.
func concat(th *thread, a, b value) (value, error) {
	add := func(v value) bool { return v.Type().Slots.Binary[runtime.OpAdd] != nil }
	if !a.Type().Indexed() || !add(a) && !(b.Type().Indexed() && add(b) && !b.Type().Builtin()) {
		return value{}, th.TypeErrorf("'%s' object can't be concatenated", a.Type().Name())
	}
	return runtime.Binary(th, runtime.OpAdd, a, b)
}

// concatInPlace is += of sequences.
func concatInPlace(th *thread, a, b value) (value, error) {
	if t := a.Type(); !t.Indexed() || t.Slots.InPlace[runtime.OpAdd] == nil {
		return concat(th, a, b)
	}
	return runtime.InPlace(th, runtime.OpAdd, a, b)
}

func countOf(th *thread, a, b value) (value, error) {
	n := int64(0)
	err := runtime.Iterate(th, a, func(v value) error {
		eq, err := runtime.Equal(th, v, b)
		if eq {
			n++
		}
		return err
	})
	return runtime.Int(n), err
}

func indexOf(th *thread, a, b value) (value, error) {
	it, err := runtime.Iter(th, a)
	if err != nil {
		return value{}, err
	}
	for n := int64(0); ; n++ {
		v, err := runtime.Next(th, it)
		if err != nil {
			return value{}, err
		}
		if !v.IsSet() {
			return value{}, th.ValueErrorf("sequence.index(x): x not in sequence")
		}
		eq, err := runtime.Equal(th, v, b)
		if err != nil {
			return value{}, err
		}
		if eq {
			return runtime.Int(n), nil
		}
		if err := th.Work(1); err != nil {
			return value{}, err
		}
	}
}

func lengthHint(th *thread, args []value) (value, error) {
	otherwise := 0
	if args[1].IsSet() {
		if !runtime.IsInteger(args[1]) {
			return value{}, th.TypeErrorf("'%s' object cannot be interpreted as an integer", args[1].Type().Name())
		}
		var err error
		if otherwise, err = runtime.AsIndexSized(th, args[1], runtime.OverflowError); err != nil {
			return value{}, err
		}
	}
	n, err := runtime.LengthHint(th, args[0], otherwise)
	return runtime.Int(int64(n)), err
}

// call is operator.call(obj, *args, **kwargs).
func call(th *thread, _ value, args, names []value) (value, error) {
	if len(args) == len(names) {
		return value{}, th.TypeErrorf("call expected at least 1 argument, got 0")
	}
	return runtime.CallKw(th, args[0], args[1:], names)
}

// compareDigest compares without telling by the time it takes where two texts
// differ.
func compareDigest(th *thread, a, b value) (value, error) {
	x, err := digestText(th, a)
	if err != nil {
		return value{}, err
	}
	y, err := digestText(th, b)
	if err != nil {
		return value{}, err
	}
	if (runtime.AsStr(a) == nil) != (runtime.AsStr(b) == nil) {
		return value{}, th.TypeErrorf("unsupported operand types(s) or combination of types: '%s' and '%s'", a.Type().Name(), b.Type().Name())
	}
	diff := len(x) ^ len(y)
	for i := range min(len(x), len(y)) {
		diff |= int(x[i] ^ y[i])
	}
	return runtime.Bool(diff == 0), nil
}

func digestText(th *thread, v value) (string, error) {
	if s := runtime.AsStr(v); s != nil {
		if !s.IsASCII() {
			return "", th.TypeErrorf("comparing strings with non-ASCII characters is not supported")
		}
		return s.String(), nil
	}
	return runtime.BytesLike(th, v)
}
