package runtime

// Taking items ahead. A generator that Go code iterates suspends and is resumed
// for each item, which costs more than the body of most generator expressions.
// Whoever does nothing with an item that the generator could notice takes many
// while it runs.

// DrainFunc is Iterate for an iterator that may run ahead: f may get an item
// only after the iterator has been asked for the next one, if more says so of that
// item; nil means always. Items that came before an error reach f before the
// error is returned.
type DrainFunc func(th *Thread, self Value, more func(Value) bool, f func(Value) error) error

// drain is Iterate for a consumer that need not see an item before the iterable
// is asked for the next one, if more says so of the item; nil means of any.
func drain(th *Thread, iterable Value, more func(Value) bool, f func(Value) error) error {
	if d := iterable.Type().drain; d != nil {
		return d(th, iterable, more, f)
	}
	return Iterate(th, iterable, f)
}

// isNumber reports whether v is an int, float or bool that needs no object.
func isNumber(v Value) bool { return v.IsInt() || v.IsFloat() || v.IsBool() }

// isPlainKey reports whether hashing v and comparing it with its like runs no
// script code.
func isPlainKey(v Value) bool {
	if isNumber(v) || v.IsNone() || v.Type() == StrType || v.Type() == BytesType {
		return true
	}
	t := Exactly[Tuple](v, TupleType)
	if t == nil || len(t.Items) > 4 {
		return false
	}
	for _, item := range t.Items {
		if !isNumber(item) && item.Type() != StrType {
			return false
		}
	}
	return true
}
