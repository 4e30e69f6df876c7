// Package bisect is the module bisect: places in sorted lists, found by halving.
package bisect

import "github.com/asyn-lang/asyn/runtime"

type (
	thread = runtime.Thread
	value  = runtime.Value
)

var def = runtime.ModuleDef{
	Name: "bisect",
	Doc:  "Places in sorted lists, found by halving.",
	Functions: []runtime.Function{
		{Sig: "bisect_right" + params, Fn: right.find},
		{Sig: "bisect_left" + params, Fn: left.find},
		{Sig: "insort_right" + params, Fn: right.insert},
		{Sig: "insort_left" + params, Fn: left.insert},
	},
}

const params = "(a, x, lo=0, hi=None, *, key=None)"

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) {
	m, err := def.New(th)
	if err == nil {
		names := m.Dict()
		names.SetStr(runtime.Intern("bisect"), names.GetStr(runtime.Intern("bisect_right")))
		names.SetStr(runtime.Intern("insort"), names.GetStr(runtime.Intern("insort_right")))
	}
	return m, err
}

// side is where an item belongs among equal ones.
type side int

const (
	left side = iota
	right
)

// find is bisect_left or bisect_right.
func (s side) find(th *thread, args []value) (value, error) {
	at, err := s.place(th, args[0], args[1], args)
	return runtime.Int(int64(at)), err
}

// insert is insort_left or insort_right: what is compared is the key of the item.
func (s side) insert(th *thread, args []value) (value, error) {
	a, item, key := args[0], args[1], args[4]
	x := item
	if key.IsSet() && !key.IsNone() {
		var err error
		if x, err = runtime.Call(th, key, item); err != nil {
			return value{}, err
		}
	}
	at, err := s.place(th, a, x, args)
	if err != nil {
		return value{}, err
	}
	if list := runtime.Exactly[runtime.List](a, runtime.ListType); list != nil {
		// What compares may have made the list shorter.
		return runtime.None, list.Insert(th, min(at, list.Len()), item)
	}
	_, err = runtime.CallMethod(th, a, runtime.Intern("insert"), runtime.Int(int64(at)), item)
	return runtime.None, err
}

// place finds where x belongs in a, within the bounds and by the key that args
// have after the two.
func (s side) place(th *thread, a, x value, args []value) (int, error) {
	key := args[4]
	lo, hi, err := bounds(th, a, args[2], args[3])
	if err != nil {
		return 0, err
	}
	if !a.Type().Indexed() {
		return 0, th.TypeErrorf("%s is not a sequence", a.Type().Name())
	}
	for lo < hi {
		if err := th.Work(1); err != nil {
			return 0, err
		}
		middle := lo + (hi-lo)/2
		item, err := itemAt(th, a, middle)
		if err != nil {
			return 0, err
		}
		if key.IsSet() && !key.IsNone() {
			if item, err = runtime.Call(th, key, item); err != nil {
				return 0, err
			}
		}
		before, err := s.before(th, item, x)
		if err != nil {
			return 0, err
		}
		if before {
			lo = middle + 1
		} else {
			hi = middle
		}
	}
	return lo, nil
}

// bounds are the arguments lo and hi.
func bounds(th *thread, a, first, last value) (lo, hi int, err error) {
	hi = -1 // the end, as None is
	if first.IsSet() {
		if lo, err = asIndex(th, first); err != nil {
			return 0, 0, err
		}
	}
	if last.IsSet() && !last.IsNone() {
		if hi, err = asIndex(th, last); err != nil {
			return 0, 0, err
		}
	}
	if lo < 0 {
		return 0, 0, th.ValueErrorf("lo must be non-negative")
	}
	if hi == -1 {
		hi, err = runtime.Len(th, a)
	}
	return lo, hi, err
}

func asIndex(th *thread, v value) (int, error) {
	i, err := runtime.AsInt64(th, v)
	return int(i), err
}

func itemAt(th *thread, a value, i int) (value, error) {
	if list := runtime.Exactly[runtime.List](a, runtime.ListType); list != nil && i < list.Len() {
		return list.At(i), nil
	}
	return runtime.GetItem(th, a, runtime.Int(int64(i)))
}

// before reports whether item stands before the place of x.
func (s side) before(th *thread, item, x value) (bool, error) {
	if s == left {
		return less(th, item, x)
	}
	is, err := less(th, x, item)
	return !is, err
}

func less(th *thread, a, b value) (bool, error) {
	if is, ok := runtime.CompareQuick(&a, &b, runtime.CmpLt); ok {
		return is, nil
	}
	return runtime.CompareBool(th, a, b, runtime.CmpLt)
}
