package runtime

// Abs is abs(v).
func Abs(th *Thread, v Value) (Value, error) {
	t := v.Type()
	if t.Abs == nil {
		return Value{}, th.TypeErrorf("bad operand type for abs(): '%s'", t.name)
	}
	return t.Abs(th, v)
}

// Divmod is divmod(a, b).
func Divmod(th *Thread, a, b Value) (Value, error) {
	ta, tb := a.Type(), b.Type()
	if ta.builtin && tb.builtin {
		v, err := intDivmod(th, a, b)
		if err == nil && v == NotImplemented {
			v, err = floatDivmod(th, a, b)
		}
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	type try struct {
		self, other Value
		name        string
	}
	tries := []try{{a, b, "__divmod__"}, {b, a, "__rdivmod__"}}
	switch reflected := Intern("__rdivmod__"); {
	case ta == tb:
		tries = tries[:1]
	case tb.IsSubtype(ta) && tb.Lookup(reflected) != ta.Lookup(reflected):
		tries[0], tries[1] = tries[1], tries[0]
	}
	for _, try := range tries {
		if v, ok, err := CallSpecial(th, try.self, Intern(try.name), try.other); ok && (err != nil || v != NotImplemented) {
			return v, err
		}
	}
	return Value{}, th.TypeErrorf("unsupported operand type(s) for divmod(): '%s' and '%s'", ta.name, tb.name)
}

// Pow is pow(a, b, mod); mod may be unset or None.
func Pow(th *Thread, a, b, mod Value) (Value, error) {
	if !mod.IsSet() || mod.IsNone() {
		return Binary(th, OpPow, a, b)
	}
	if BothInt(&a, &b) && mod.IsInt() && a.Int64() >= 0 && b.Int64() >= 0 && mod.Int64() > 0 {
		return Int(int64(powMod64(a.n, b.n, mod.n))), nil
	}
	ta, tb, tm := a.Type(), b.Type(), mod.Type()
	if ta.builtin && IsInteger(a) && IsInteger(b) && IsInteger(mod) {
		return intPowMod(th, IntToBig(a), IntToBig(b), IntToBig(mod))
	}
	for _, try := range [...]struct {
		self, other Value
		name        string
	}{{a, b, "__pow__"}, {b, a, "__rpow__"}} {
		if v, ok, err := CallSpecial(th, try.self, Intern(try.name), try.other, mod); ok && (err != nil || v != NotImplemented) {
			return v, err
		}
	}
	if _, ok := FloatOf(mod); ok {
		return floatPowMethod(th, a, b, mod)
	}
	return Value{}, th.TypeErrorf("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", ta.name, tb.name, tm.name)
}

// Round is round(v, ndigits); ndigits may be unset.
func Round(th *Thread, v, ndigits Value) (Value, error) {
	switch {
	case v.IsFloat():
		return floatRoundMethod(th, []Value{v, ndigits})
	case v.IsInt():
		return intRound(th, []Value{v, ndigits})
	}
	args := []Value{ndigits}
	if !ndigits.IsSet() {
		args = nil
	}
	r, ok, err := CallSpecial(th, v, Intern("__round__"), args...)
	if !ok && err == nil {
		err = th.TypeErrorf("type %s doesn't define __round__ method", v.Type().name)
	}
	return r, err
}
