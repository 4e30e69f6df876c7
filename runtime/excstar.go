package runtime

// SplitGroup splits a group by `except* want` into what the clause handles and
// the rest, each None when empty. want is an exception type or a tuple of such.
func SplitGroup(th *Thread, group, want Value) (matched, rest Value, err error) {
	return splitGroup(th, AsException(group), func(e *Exception) (bool, error) { return matchesType(e, want), nil })
}

// PrepareReraiseStar computes what leaves a try statement with except* clauses:
// original is the exception that was caught, excs the exceptions that the clauses raised
// and the part no clause handled. Parts of orig are put together again in its
// image; new exceptions come beside them in a group. It returns None when
// nothing is left.
func PrepareReraiseStar(th *Thread, original Value, excs []Value) (Value, error) {
	orig := AsException(original)
	var raised, reraised []Value
	for _, v := range excs {
		e := AsException(v)
		if e == nil {
			continue
		}
		if sameOrigin(e, orig) {
			reraised = append(reraised, v)
		} else {
			raised = append(raised, v)
		}
	}
	if len(raised)+len(reraised) == 0 {
		return None, nil
	}
	if !orig.IsGroup() {
		// A naked exception: it was either reraised or replaced.
		if len(raised) == 0 {
			return reraised[0], nil
		}
		if len(raised)+len(reraised) == 1 {
			return raised[0], nil
		}
		return NewExceptionGroup("", append(raised, reraised...)).Value(), nil
	}
	if len(reraised) > 0 {
		kept, err := projection(th, orig, reraised)
		if err != nil {
			return Value{}, err
		}
		if len(raised) == 0 {
			return kept, nil
		}
		raised = append(raised, kept)
	}
	if len(raised) == 1 {
		return raised[0], nil
	}
	return NewExceptionGroup("", raised).Value(), nil
}

// sameOrigin reports whether e is a part of orig: the split keeps metadata, so
// equal traceback, cause, context and notes tell.
func sameOrigin(e, orig *Exception) bool {
	if e == orig {
		return true
	}
	return e.IsGroup() && orig.IsGroup() && e.Traceback == orig.Traceback && e.Cause == orig.Cause && e.Context == orig.Context
}

// projection is the part of orig made of the leaves of keep.
func projection(th *Thread, orig *Exception, keep []Value) (Value, error) {
	leaves := make(map[*Exception]bool)
	for _, v := range keep {
		collectLeaves(AsException(v), leaves)
	}
	kept, _, err := splitGroup(th, orig, func(e *Exception) (bool, error) { return !e.IsGroup() && leaves[e], nil })
	return kept, err
}

func collectLeaves(e *Exception, leaves map[*Exception]bool) {
	if !e.IsGroup() {
		leaves[e] = true
		return
	}
	for _, m := range e.Exceptions() {
		collectLeaves(AsException(m), leaves)
	}
}
