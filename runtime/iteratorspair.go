package runtime

// NextPair steps an iterator whose items are pairs made for the occasion
// (enumerate, zip of two, dict items) without making the tuple, for loops that
// take it apart at once. known is false when it is no such iterator: nothing
// has happened then. more is false at the end.
func NextPair(th *Thread, it Value, a, b *Value) (known, more bool, err error) {
	switch it.Type() {
	case EnumerateType:
		e := MustAs[enumerateIter](it)
		v, err := stepInner(th, e.iter)
		if err != nil || !v.IsSet() {
			return true, false, err
		}
		*a, *b = e.count(), v
		return true, true, nil
	case DictItemIterType:
		k, v, err := MustAs[DictIter](it).Step(th)
		if err != nil || !k.IsSet() {
			return true, false, err
		}
		*a, *b = k, v
		return true, true, nil
	case ZipType:
		z := MustAs[zipIter](it)
		if len(z.iters) != 2 {
			return false, false, nil
		}
		var items [2]Value
		more, err := nextOfEach(th, "zip", z.iters, items[:], z.strict)
		if err != nil || !more {
			return true, false, err
		}
		*a, *b = items[0], items[1]
		return true, true, nil
	}
	return false, false, nil
}
