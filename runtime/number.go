package runtime

import "math/big"

// The numeric types.
var (
	IntType     = &Type{}
	FloatType   = &Type{}
	ComplexType = &Type{}
)

// BigInt is an int beyond 64 bits, or an instance of a subclass of int (of
// any size). The magnitude must not be changed once the object is made.
type BigInt struct {
	Header
	V *big.Int
}

// Complex is a complex number, or an instance of a subclass.
type Complex struct {
	Header
	V complex128
}

// FloatObject is an instance of a subclass of float; floats themselves are
// not allocated.
type FloatObject struct {
	Header
	V float64
}

// IntFromBig returns the int i, in its 64-bit form when it fits. i must not be
// changed afterwards.
func IntFromBig(i *big.Int) Value {
	if i.IsInt64() {
		return Int(i.Int64())
	}
	return (&BigInt{Header{IntType}, i}).Value()
}

// IntFromUint64 returns the int u.
func IntFromUint64(u uint64) Value {
	if u <= 1<<63-1 {
		return Int(int64(u))
	}
	return IntFromBig(new(big.Int).SetUint64(u))
}

// NewComplex returns the complex number c.
func NewComplex(c complex128) Value { return (&Complex{Header{ComplexType}, c}).Value() }

// intParts returns the number that an int, a bool or an instance of a subclass
// of int holds: i when b is nil, else b, which is then beyond 64 bits. ok is
// false when v is no int.
func intParts(v Value) (i int64, b *big.Int, ok bool) {
	if v.IsInt() || v.IsBool() {
		return int64(v.n), nil, true
	}
	x := As[BigInt](v, IntType)
	if x == nil {
		return 0, nil, false
	}
	if x.V.IsInt64() {
		return x.V.Int64(), nil, true
	}
	return 0, x.V, true
}

// IsInteger reports whether v is an int, a bool or an instance of a subclass.
func IsInteger(v Value) bool {
	return v.IsInt() || v.IsBool() || As[BigInt](v, IntType) != nil
}

// IntToBig returns the number that an int holds, nil if v is no int. It must
// not be changed.
func IntToBig(v Value) *big.Int {
	i, b, ok := intParts(v)
	if !ok || b != nil {
		return b
	}
	return big.NewInt(i)
}

// plainInt strips a subclass of int: bools and instances become plain ints.
func plainInt(v Value) Value {
	if v.IsInt() || v.Type() == IntType {
		return v
	}
	i, b, _ := intParts(v)
	if b != nil {
		return IntFromBig(b)
	}
	return Int(i)
}

// FloatOf returns the number that a float or an instance of a subclass holds.
func FloatOf(v Value) (f float64, ok bool) {
	if v.IsFloat() {
		return v.Float64(), true
	}
	if x := As[FloatObject](v, FloatType); x != nil {
		return x.V, true
	}
	return 0, false
}

// ComplexOf returns the number that a complex or an instance of a subclass holds.
func ComplexOf(v Value) (c complex128, ok bool) {
	if x := As[Complex](v, ComplexType); x != nil {
		return x.V, true
	}
	return 0, false
}

// bigBytes is what the words of b occupy.
func bigBytes(b *big.Int) int64 { return int64(len(b.Bits())) * 8 }
