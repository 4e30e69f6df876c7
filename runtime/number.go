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

// NewComplex returns the complex number c.
func NewComplex(c complex128) Value { return (&Complex{Header{ComplexType}, c}).Value() }
