package runtime

// The instruction loop calls operator methods of script classes itself. These
// functions tell which to call, and what to do when it returns NotImplemented.

// ScriptOperator returns the method of a's class that a op b (or op=) asks
// first, if the class defines it in script and b's class has no say before; else
// the unset Value.
func ScriptOperator(op BinaryOp, a, b *Value, inPlace bool) Value {
	ta, tb := a.Type(), b.Type()
	if ta.binaryOwners[op] != scriptSlots || ta != tb && tb.IsSubtype(ta) || inPlace && ta.Slots.InPlace[op] != nil {
		return Value{}
	}
	return ta.operators[op][0]
}

// BinaryAfter is what is left of a op b (or op=) after the method that
// ScriptOperator returned has answered NotImplemented.
func BinaryAfter(th *Thread, op BinaryOp, a, b Value, inPlace bool) (Value, error) {
	if ta, tb := a.Type(), b.Type(); ta != tb {
		v, err := NotImplemented, error(nil)
		if tb.binaryOwners[op] != scriptSlots {
			if f := tb.Slots.Binary[op]; f != nil {
				v, err = f(th, a, b)
			}
		} else if fn := tb.operators[op][1]; fn.IsSet() {
			v, err = callSpecial(th, fn, b, a)
		}
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	sign := op.String()
	if inPlace {
		sign += "="
	}
	return Value{}, binaryError(th, sign, op, a, b)
}

// ScriptComparison is ScriptOperator for a comparison.
func ScriptComparison(op CompareOp, a, b *Value) Value {
	ta, tb := a.Type(), b.Type()
	if ta.builtin || ta != tb && tb.IsSubtype(ta) {
		return Value{}
	}
	return ta.Lookup(compareNames[op])
}

// CompareAfter is BinaryAfter for a comparison.
func CompareAfter(th *Thread, a, b Value, op CompareOp) (Value, error) {
	if tb := b.Type(); tb.Compare != nil {
		v, err := tb.Compare(th, b, a, op.Swapped())
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	return compareIdentity(th, a, b, op)
}
