package runtime

var boolSpec = TypeSpec{
	Name:  "bool",
	Base:  IntType,
	Final: true,
	Doc: "bool(object=False, /)\n\nWhether the object is true. True and False are the only instances, and the class\n" +
		"cannot be subclassed; as ints they are 1 and 0.",
	Convert: func(th *Thread, v Value) (Value, error) {
		truth, err := Truth(th, v)
		return Bool(truth), err
	},
	Slots: Slots{
		Repr: func(_ *Thread, v Value) (Value, error) {
			if v.IsTrue() {
				return Intern("True").Value(), nil
			}
			return Intern("False").Value(), nil
		},
		New: boolNew,
		Binary: [NumBinaryOps]BinaryFunc{
			OpAnd: boolOp(intAnd, func(x, y bool) bool { return x && y }),
			OpOr:  boolOp(intOr, func(x, y bool) bool { return x || y }),
			OpXor: boolOp(intXor, func(x, y bool) bool { return x != y }),
		},
		Bool:   func(_ *Thread, v Value) (bool, error) { return v.IsTrue(), nil },
		Invert: boolInvert,
	},
}

func init() {
	RegisterType(BoolType, &boolSpec)
}

// boolOp is a bit operator that stays a bool when both operands are.
func boolOp(onInts BinaryFunc, onBools func(x, y bool) bool) BinaryFunc {
	return func(th *Thread, a, b Value) (Value, error) {
		if a.IsBool() && b.IsBool() {
			return Bool(onBools(a.IsTrue(), b.IsTrue())), nil
		}
		return onInts(th, a, b)
	}
}

// boolInvert is ~v, which is seldom what was meant.
func boolInvert(th *Thread, v Value) (Value, error) {
	if err := th.Warn(DeprecationWarning, "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. "+
		"This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. "+
		"Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int."); err != nil {
		return Value{}, err
	}
	return intInvert(th, v)
}

func boolNew(th *Thread, _ *Type, args, names []Value) (Value, error) {
	if err := takePositional(th, "bool", args, names, 0, 1); err != nil {
		return Value{}, err
	}
	if len(args) == 0 {
		return False, nil
	}
	truth, err := Truth(th, args[0])
	return Bool(truth), err
}
