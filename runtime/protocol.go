package runtime

import "slices"

// Call calls fn with positional arguments. They are copied to the thread's stack
// of arguments, so that a caller's list of them need not be allocated.
func Call(th *Thread, fn Value, args ...Value) (Value, error) {
	if len(args) == 1 {
		if call := fn.Type().Call1; call != nil {
			return call(th, fn, args[0])
		}
	}
	base := len(th.args)
	th.args = append(th.args, args...)
	return th.callPushed(fn, base, nil)
}

// callPushed calls fn with the arguments from base on of the thread's stack of
// them, which it pops. Callees do not keep their arguments, so one stack will do.
// If it grows meanwhile, outer calls keep the array they have.
func (th *Thread) callPushed(fn Value, base int, names []Value) (Value, error) {
	all := th.args[base:len(th.args):len(th.args)]
	v, err := CallKw(th, fn, all, names)
	th.popArgs(all)
	return v, err
}

// popArgs pops args, the topmost of the thread's stack of arguments.
func (th *Thread) popArgs(args []Value) {
	for i := range args {
		args[i] = Value{}
	}
	th.args = th.args[:len(th.args)-len(args)]
}

// CallKw calls fn. args holds the positional arguments followed by the values
// of the keyword arguments that names lists.
func CallKw(th *Thread, fn Value, args, names []Value) (Value, error) {
	t := fn.Type()
	if t.Call == nil {
		return Value{}, notCallable(th, fn)
	}
	return t.Call(th, fn, args, names)
}

// notCallable is the error for a call of v. What someone who calls a module means may
// be in it, under its name.
func notCallable(th *Thread, v Value) error {
	hint := ""
	if m := Exactly[Module](v, ModuleType); m != nil {
		if name := AsStr(OrNone(m.Dict().GetStr(nameName))); name != nil {
			if namesake := m.Dict().GetStr(name); namesake.IsSet() && namesake.Type().Call != nil {
				hint = ". Did you mean: '" + name.s + "." + name.s + "(...)'?"
			}
		}
	}
	return th.TypeErrorf("'%s' object is not callable%s", v.Type().name, hint)
}

// CallInner is CallKw for callables that wrap another one: they nest as deep as
// a script likes.
func CallInner(th *Thread, fn Value, args, names []Value) (Value, error) {
	if err := th.Enter(); err != nil {
		return Value{}, err
	}
	defer th.Leave()
	return CallKw(th, fn, args, names)
}

// Callable reports whether v can be called.
func Callable(v Value) bool { return v.Type().Call != nil }

// Truth is bool(v).
func Truth(th *Thread, v Value) (bool, error) {
	switch {
	case v.IsBool(), v.IsInt():
		return v.n != 0, nil
	case v.IsNone():
		return false, nil
	}
	t := v.Type()
	if t.Bool != nil {
		return t.Bool(th, v)
	}
	if t.Len != nil {
		n, err := t.Len(th, v)
		return n != 0, err
	}
	return true, nil
}

// Equal is a == b as a bool, with identity taken for equality: what containers
// ask.
func Equal(th *Thread, a, b Value) (bool, error) {
	if a == b {
		return true, nil
	}
	if BothInt(&a, &b) {
		return false, nil
	}
	if x, y := Exactly[Str](a, StrType), Exactly[Str](b, StrType); x != nil && y != nil {
		th.Charge(len(x.s) / bytesPerStep)
		return x.s == y.s, nil
	}
	if x, y := Exactly[Tuple](a, TupleType), Exactly[Tuple](b, TupleType); x != nil && y != nil {
		return equalTuples(th, x.Items, y.Items)
	}
	v, err := Compare(th, a, b, CmpEq)
	if err != nil {
		return false, err
	}
	return Truth(th, v)
}

// Compare is the rich comparison a op b. The result need not be a bool.
func Compare(th *Thread, a, b Value, op CompareOp) (Value, error) {
	if t := a.Type(); t == b.Type() && (t == IntType || t == StrType || t == FloatType) {
		return t.Compare(th, a, b, op) // which goes no deeper and has an answer
	}
	if err := th.EnterTo(" in comparison"); err != nil {
		return Value{}, err
	}
	v, err := compareNested(th, a, b, op)
	th.Leave()
	return v, err
}

func compareNested(th *Thread, a, b Value, op CompareOp) (Value, error) {
	ta, tb := a.Type(), b.Type()
	swapped := false
	if ta != tb && tb.Compare != nil && tb.IsSubtype(ta) {
		swapped = true
		v, err := tb.Compare(th, b, a, op.Swapped())
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	if ta.Compare != nil {
		v, err := ta.Compare(th, a, b, op)
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	if !swapped && tb.Compare != nil {
		v, err := tb.Compare(th, b, a, op.Swapped())
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	return compareIdentity(th, a, b, op)
}

// compareIdentity is a op b when neither type has an answer.
func compareIdentity(th *Thread, a, b Value, op CompareOp) (Value, error) {
	switch op {
	case CmpEq:
		return Bool(a == b), nil
	case CmpNe:
		return Bool(a != b), nil
	}
	return Value{}, th.TypeErrorf("'%s' not supported between instances of '%s' and '%s'", op, a.Type().name, b.Type().name)
}

// CompareBool is Compare followed by Truth.
func CompareBool(th *Thread, a, b Value, op CompareOp) (bool, error) {
	v, err := Compare(th, a, b, op)
	if err != nil {
		return false, err
	}
	return Truth(th, v)
}

// Repr is repr(v).
func Repr(th *Thread, v Value) (*Str, error) {
	if err := th.EnterTo(" while getting the repr of an object"); err != nil {
		return nil, err
	}
	defer th.Leave()
	r, err := v.Type().Repr(th, v)
	if err != nil {
		return nil, err
	}
	if s := AsStr(r); s != nil {
		return s, nil
	}
	return nil, th.TypeErrorf("__repr__ returned non-string (type %s)", r.Type().name)
}

// ToStr is str(v).
func ToStr(th *Thread, v Value) (*Str, error) {
	if s, ok := plainText(th, v); ok {
		return s, nil
	}
	if err := th.EnterTo(" while getting the str of an object"); err != nil {
		return nil, err
	}
	defer th.Leave()
	var r Value
	var err error
	if t := v.Type(); t.Slots.Str != nil {
		r, err = t.Slots.Str(th, v)
	} else {
		r, err = t.Repr(th, v)
	}
	if err != nil {
		return nil, err
	}
	if s := AsStr(r); s != nil {
		return s, nil
	}
	return nil, th.TypeErrorf("__str__ returned non-string (type %s)", r.Type().name)
}

// Hash is hash(v).
func Hash(th *Thread, v Value) (int64, error) {
	if v.IsInt() {
		return HashInt(v.Int64()), nil
	}
	t := v.Type()
	if t.Slots.Hash == nil {
		return 0, th.TypeErrorf("unhashable type: '%s'", t.name)
	}
	return t.Slots.Hash(th, v)
}

// Len is len(v).
func Len(th *Thread, v Value) (int, error) {
	t := v.Type()
	if t.Slots.Len == nil {
		return 0, th.TypeErrorf("object of type '%s' has no len()", t.name)
	}
	return t.Slots.Len(th, v)
}

// Iterable reports whether instances can be iterated over: iter() may still
// find that what __iter__ returns is no iterator.
func (t *Type) Iterable() bool { return t.Slots.Iter != nil || t.Indexed() }

// Indexed reports whether t's items can be counted through: not those of a
// mapping, nor the brackets of a type expression.
func (t *Type) Indexed() bool {
	return t.GetItem != nil && !t.mapping && t != UnionType && t != GenericAliasType
}

// Iter is iter(v).
func Iter(th *Thread, v Value) (Value, error) {
	t := v.Type()
	if t.Slots.Iter == nil {
		if t.Indexed() {
			return newSequenceIterator(v), nil
		}
		return Value{}, th.TypeErrorf("'%s' object is not iterable", t.name)
	}
	it, err := t.Slots.Iter(th, v)
	if err == nil && it.Type().Slots.Next == nil {
		return Value{}, th.TypeErrorf("iter() returned non-iterator of type '%s'", it.Type().name)
	}
	return it, err
}

// Next steps an iterator; the unset Value is the end.
func Next(th *Thread, it Value) (Value, error) {
	t := it.Type()
	if t.Slots.Next == nil {
		return Value{}, th.TypeErrorf("'%s' object is not an iterator", t.name)
	}
	return stepInner(th, it)
}

// Iterate calls f for every item of iterable, until f returns an error, which
// it then returns. Lists and tuples, which are iterated most, do without an
// iterator; f may change a list.
func Iterate(th *Thread, iterable Value, f func(Value) error) error {
	switch iterable.Type() {
	case ListType:
		l := MustAs[List](iterable)
		for i := 0; i < l.Len(); i++ {
			if err := th.step(); err != nil {
				return err
			}
			if i >= l.Len() {
				break // another thread has shortened the list
			}
			if err := f(l.At(i)); err != nil {
				return err
			}
		}
		return nil
	case TupleType:
		for _, v := range MustAs[Tuple](iterable).Items {
			if err := th.step(); err != nil {
				return err
			}
			if err := f(v); err != nil {
				return err
			}
		}
		return nil
	}
	it, err := Iter(th, iterable)
	if err != nil {
		return err
	}
	return iterateRest(th, it, f)
}

// iterateRest is Iterate for an iterator that is not asked for its iterator.
func iterateRest(th *Thread, it Value, f func(Value) error) error {
	next := it.Type().Slots.Next
	for {
		v, err := next(th, it)
		if err != nil || !v.IsSet() {
			return err
		}
		if err := th.step(); err != nil {
			return err
		}
		if err := f(v); err != nil {
			return err
		}
	}
}

// Collect returns the items of an iterable. The slice is the caller's.
func Collect(th *Thread, iterable Value) ([]Value, error) {
	if t := Exactly[Tuple](iterable, TupleType); t != nil {
		return append([]Value(nil), t.Items...), nil
	}
	if l := Exactly[List](iterable, ListType); l != nil {
		return l.AppendTo(nil), nil
	}
	it, err := Iter(th, iterable)
	if err != nil {
		return nil, err
	}
	return collectRest(th, it)
}

// collectRest is Collect for an iterator that is not asked for its iterator.
func collectRest(th *Thread, it Value) ([]Value, error) {
	var out []Value
	th.Hold(&out)
	defer th.LetGo()
	add := func(v Value) error {
		if err := th.step(); err != nil {
			return err
		}
		if grow := roomFor(len(out), cap(out), 1); grow > 0 {
			if err := th.AllocItems(grow, valueSize); err != nil {
				return err
			}
			out = slices.Grow(out, grow)
		}
		out = append(out, v)
		return nil
	}
	if d := it.Type().drain; d != nil {
		err := d(th, it, nil, add)
		return out, err
	}
	next := it.Type().Slots.Next
	for {
		v, err := next(th, it)
		if err == nil && v.IsSet() {
			err = add(v)
		}
		if err != nil || !v.IsSet() {
			return out, err
		}
	}
}

// GetItem is v[key].
func GetItem(th *Thread, v, key Value) (Value, error) {
	t := v.Type()
	if t.Slots.GetItem == nil {
		return getItemOfType(th, v, key)
	}
	return t.Slots.GetItem(th, v, key)
}

// getItemOfType is v[key] for objects without __getitem__: classes may have
// __class_getitem__.
func getItemOfType(th *Thread, v, key Value) (Value, error) {
	if t := AsType(v); t != nil {
		if t == TypeType {
			return NewGenericAlias(v, key).Value(), nil
		}
		m, err := LookupAttr(th, v, Intern("__class_getitem__"))
		if err != nil {
			return Value{}, err
		}
		if m.IsSet() {
			return Call(th, m, key)
		}
		return Value{}, th.TypeErrorf("type '%s' is not subscriptable", t.name)
	}
	return Value{}, th.TypeErrorf("'%s' object is not subscriptable", v.Type().name)
}

// iterOr is iter(v) that words any TypeError anew.
func iterOr(th *Thread, v Value, format string, args ...any) (Value, error) {
	it, err := Iter(th, v)
	if err != nil && IsException(err, TypeError) != nil {
		err = th.TypeErrorf(format, args...)
	}
	return it, err
}

// SetItem is v[key] = item.
func SetItem(th *Thread, v, key, item Value) error {
	t := v.Type()
	if t.Slots.SetItem == nil {
		return th.TypeErrorf("'%s' object does not support item assignment", t.name)
	}
	return t.Slots.SetItem(th, v, key, item)
}

// DelItem is del v[key].
func DelItem(th *Thread, v, key Value) error {
	t := v.Type()
	if t.Slots.SetItem == nil {
		verb := "does not"
		if (!t.builtin || t.Slots.Len != nil && !t.mapping) && key.Type().Index != nil {
			verb = "doesn't" // so speak the sequences, of which every script class is one
		}
		return th.TypeErrorf("'%s' object %s support item deletion", t.name, verb)
	}
	return t.Slots.SetItem(th, v, key, Value{})
}

// Contains is item in v.
func Contains(th *Thread, v, item Value) (bool, error) {
	t := v.Type()
	if t.Slots.Contains != nil {
		return t.Slots.Contains(th, v, item)
	}
	it, err := iterOr(th, v, "argument of type '%s' is not iterable", t.name)
	if err != nil {
		return false, err
	}
	for {
		x, err := Next(th, it)
		if err != nil || !x.IsSet() {
			return false, err
		}
		eq, err := Equal(th, x, item)
		if err != nil || eq {
			return eq, err
		}
	}
}

// Binary is a op b.
func Binary(th *Thread, op BinaryOp, a, b Value) (Value, error) {
	v, err := binary1(th, op, a, b)
	if err == nil && v == NotImplemented {
		return Value{}, binaryError(th, op.String(), op, a, b)
	}
	return v, err
}

// binary1 asks both operands' types; the result may be NotImplemented. When
// both have the same function in the slot, it is called once: it looks at
// both operands itself.
func binary1(th *Thread, op BinaryOp, a, b Value) (Value, error) {
	ta, tb := a.Type(), b.Type()
	fa := ta.Slots.Binary[op]
	var fb BinaryFunc
	if ta != tb && ta.binaryOwner(op) != tb.binaryOwner(op) {
		fb = tb.Slots.Binary[op]
	}
	if fa != nil {
		if fb != nil && (tb.IsSubtype(ta) || rightFirst(op, a, tb)) {
			if v, err := fb(th, a, b); err != nil || v != NotImplemented {
				return v, err
			}
			fb = nil
		}
		if v, err := fa(th, a, b); err != nil || v != NotImplemented {
			return v, err
		}
	}
	if fb != nil && !(op == OpMul && repeatable(op, a) && repeatable(op, b)) { // the left one is to be repeated
		return fb(th, a, b)
	}
	return NotImplemented, nil
}

// rightFirst reports whether a script class tb has the first say in a op b
// since a is a sequence: joining and repeating come after the operators that
// could be those of numbers.
func rightFirst(op BinaryOp, a Value, tb *Type) bool {
	return (op == OpAdd || op == OpMul) && tb.binaryOwner(op) == scriptSlots && repeatable(op, a)
}

// InPlace is a op= b.
func InPlace(th *Thread, op BinaryOp, a, b Value) (Value, error) {
	if op == OpAdd && a.Type() == StrType && b.Type() == StrType {
		return concat(th, MustAs[Str](a), MustAs[Str](b), growingTextPlus)
	}
	if f := a.Type().Slots.InPlace[op]; f != nil {
		if op == OpMul && multipliesFirst(a.Type()) {
			if v, err := binary1(th, op, a, b); err != nil || v != NotImplemented {
				return v, err
			}
			if v, err := f(th, a, b); err != nil || v != NotImplemented {
				return v, err
			}
			return Value{}, th.TypeErrorf("can't multiply sequence by non-int of type '%s'", b.Type().name)
		}
		asked := false
		if tb := b.Type(); rightFirst(op, a, tb) && a.Type().binaryOwner(op) != scriptSlots {
			if v, err := tb.Slots.Binary[op](th, a, b); err != nil || v != NotImplemented {
				return v, err
			}
			asked = true
		}
		v, err := f(th, a, b)
		if err != nil || v != NotImplemented {
			return v, err
		}
		if asked {
			return Value{}, binaryError(th, op.String()+"=", op, a, b)
		}
	}
	if t := a.Type(); op == OpMul && (!t.builtin || t.Slots.Len != nil) && !repeatable(op, a) && repeatable(op, b) {
		// Unlike a * b, a *= b does not repeat b where a is of a script class, or a collection.
		if v, err := leftBinary(th, op, a, b); err != nil || v != NotImplemented {
			return v, err
		}
		return Value{}, operandsError(th, op.String()+"=", a, b, "")
	}
	v, err := binary1(th, op, a, b)
	if err == nil && v == NotImplemented {
		return Value{}, binaryError(th, op.String()+"=", op, a, b)
	}
	return v, err
}

// multipliesFirst reports whether a *= b asks what a script class has made of *
// before the *= of the sequence it is derived from.
func multipliesFirst(t *Type) bool {
	return t.binaryOwner(OpMul) == scriptSlots && AsNative(t.Lookup(nameIMul)) != nil
}

// leftBinary asks a's type alone.
func leftBinary(th *Thread, op BinaryOp, a, b Value) (Value, error) {
	if f := a.Type().Slots.Binary[op]; f != nil {
		return f(th, a, b)
	}
	return NotImplemented, nil
}

var binaryNames = [...]string{"+", "-", "*", "@", "/", "%", "** or pow()", "<<", ">>", "|", "^", "&", "//"}

func (op BinaryOp) String() string { return binaryNames[op] }

func binaryError(th *Thread, sign string, op BinaryOp, a, b Value) error {
	if op == OpPow && sign != "** or pow()" {
		sign = "**="
	}
	if err := sequenceOpError(th, op, a, b); err != nil {
		return err
	}
	hint := ""
	if n := AsNative(a); op == OpRShift && n != nil && n.sig.Name == "print" && sign == op.String() {
		hint = `. Did you mean "print(<message>, file=<output_stream>)"?`
	}
	return operandsError(th, sign, a, b, hint)
}

// operandsError is the error for operands that an operator does not take.
func operandsError(th *Thread, sign string, a, b Value, hint string) error {
	return th.TypeErrorf("unsupported operand type(s) for %s: '%s' and '%s'%s", sign, a.Type().name, b.Type().name, hint)
}

// Unary operators.

// Neg is -v.
func Neg(th *Thread, v Value) (Value, error) { return unary(th, v, v.Type().Slots.Neg, "-") }

// Pos is +v.
func Pos(th *Thread, v Value) (Value, error) { return unary(th, v, v.Type().Slots.Pos, "+") }

// Invert is ~v.
func Invert(th *Thread, v Value) (Value, error) { return unary(th, v, v.Type().Slots.Invert, "~") }

func unary(th *Thread, v Value, f UnaryFunc, sign string) (Value, error) {
	if f == nil {
		return Value{}, th.TypeErrorf("bad operand type for unary %s: '%s'", sign, v.Type().name)
	}
	return f(th, v)
}
