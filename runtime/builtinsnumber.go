package runtime

import "math"

// numberBuiltins compute.
var numberBuiltins = []builtinFunction{
	{sig: "abs(x, /)", fn: func(th *Thread, args []Value) (Value, error) { return Abs(th, args[0]) }},
	{sig: "divmod(x, y, /)", fn: func(th *Thread, args []Value) (Value, error) { return Divmod(th, args[0], args[1]) }},
	{sig: "pow(base, exp, mod=None)", fn: func(th *Thread, args []Value) (Value, error) {
		return Pow(th, args[0], args[1], args[2])
	}},
	{sig: "round(number, ndigits=None)", fn: func(th *Thread, args []Value) (Value, error) {
		return Round(th, args[0], unsetNone(args[1]))
	}},
	{sig: "sum(iterable, /, start=0)", raw: func(th *Thread, _ Value, args, names []Value) (Value, error) {
		if len(args) == len(names) {
			return Value{}, th.TypeErrorf("sum() takes at least 1 positional argument (0 given)")
		}
		if len(names) == 0 && len(args) <= 2 {
			return builtinSum(th, args[0], argAt(args, 1))
		}
		bound, err := sumSignature.bindArgs(th, nil, args, names)
		if err != nil {
			return Value{}, err
		}
		return builtinSum(th, bound[0], bound[1])
	}},
	{sig: "bin(number, /)", fn: inBase(2)},
	{sig: "oct(number, /)", fn: inBase(8)},
	{sig: "hex(number, /)", fn: inBase(16)},
}

var sumSignature = NewNative("builtins", "sum(iterable, /, start=0)", nil)

func inBase(base int) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		i, err := ToIndex(th, args[0])
		if err != nil {
			return Value{}, err
		}
		if i.IsInt() {
			var buf [intBaseSize]byte
			return asciiStr(appendIntBase(buf[:0], i.Int64(), base)).Value(), nil
		}
		text, err := IntBase(th, i, base)
		return NewStr(text).Value(), err
	}
}

// A summer adds values up: ints and floats without making objects, anything
// else by +. Floats are added with compensation (Neumaier's), so that a sum of
// many does not drift.
type summer struct {
	th      *Thread
	kind    sumKind
	i       int64
	f, lost float64
	re, im  float64
	imLost  float64
	v       Value
}

type sumKind uint8

const (
	sumInts sumKind = iota
	sumFloats
	sumComplex
	sumValues
)

func builtinSum(th *Thread, iterable, start Value) (Value, error) {
	s := summer{th: th, v: start}
	if err := s.start(); err != nil {
		if _, wrong := Iter(th, iterable); wrong != nil { // comes first
			err = wrong
		}
		return Value{}, err
	}
	l := Exactly[List](iterable, ListType)
	if l == nil {
		return s.sumOf(iterable)
	}
	for i := 0; i < l.Len(); i++ {
		if err := s.add(l.At(i)); err != nil {
			return Value{}, err
		}
		if err := th.step(); err != nil {
			return Value{}, err
		}
	}
	return s.result(), nil
}

// sumOf is the sum after the items of an iterable.
func (s summer) sumOf(iterable Value) (Value, error) {
	more := isNumber
	if s.kind == sumValues {
		more = func(Value) bool { return false } // may call a script's __add__
	}
	if err := drain(s.th, iterable, more, s.add); err != nil {
		return Value{}, err
	}
	return s.result(), nil
}

func (s *summer) start() error {
	v := s.v
	if !v.IsSet() {
		return nil
	}
	switch t := v.Type(); {
	case t.IsSubtype(StrType):
		return s.th.TypeErrorf("sum() can't sum strings [use ''.join(seq) instead]")
	case t.IsSubtype(BytesType):
		return s.th.TypeErrorf("sum() can't sum bytes [use b''.join(seq) instead]")
	case t.IsSubtype(ByteArrayType):
		return s.th.TypeErrorf("sum() can't sum bytearray [use b''.join(seq) instead]")
	case v.IsInt():
		s.i = v.Int64()
	case v.IsFloat():
		s.kind, s.f = sumFloats, v.Float64()
	case t == ComplexType:
		c := MustAs[Complex](v).V
		s.kind, s.re, s.im = sumComplex, real(c), imag(c)
	default:
		s.kind = sumValues
	}
	return nil
}

// compensated adds x to sum; what rounding took away from the sum goes to lost.
func compensated(sum, x float64, lost *float64) float64 {
	t := sum + x
	if math.Abs(sum) >= math.Abs(x) {
		*lost += (sum - t) + x
	} else {
		*lost += (x - t) + sum
	}
	return t
}

func (s *summer) add(v Value) error {
	switch s.kind {
	case sumInts:
		if v.IsInt() || v.IsBool() {
			if sum, ok := addInt64(s.i, v.Int64()); ok {
				s.i = sum
				return nil
			}
		} else if v.IsFloat() {
			s.kind, s.f = sumFloats, float64(s.i)+v.Float64()
			return nil
		}
	case sumFloats:
		switch {
		case v.IsFloat():
			s.f = compensated(s.f, v.Float64(), &s.lost)
			return nil
		case v.IsInt():
			s.f += float64(v.Int64()) // without compensation, as CPython adds them
			return nil
		case v.Type() == ComplexType:
			c := MustAs[Complex](v).V
			s.kind, s.re, s.im = sumComplex, compensated(s.f, real(c), &s.lost), imag(c)
			return nil
		}
	case sumComplex:
		switch {
		case v.Type() == ComplexType:
			c := MustAs[Complex](v).V
			s.re, s.im = compensated(s.re, real(c), &s.lost), compensated(s.im, imag(c), &s.imLost)
			return nil
		case v.IsFloat():
			s.re = compensated(s.re, v.Float64(), &s.lost)
			return nil
		case v.IsInt():
			s.re += float64(v.Int64())
			return nil
		}
	}
	sum, err := Binary(s.th, OpAdd, s.result(), v)
	s.kind, s.v = sumValues, sum
	return err
}

func addInt64(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}

// settle adds what was lost, unless the sum is not finite.
func settle(sum, lost float64) float64 {
	if lost != 0 && !math.IsInf(lost, 0) && !math.IsNaN(lost) {
		return sum + lost
	}
	return sum
}

func (s *summer) result() Value {
	switch s.kind {
	case sumInts:
		return Int(s.i)
	case sumFloats:
		return Float(settle(s.f, s.lost))
	case sumComplex:
		return NewComplex(complex(settle(s.re, s.lost), settle(s.im, s.imLost)))
	}
	return s.v
}
