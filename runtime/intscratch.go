package runtime

import "math/big"

// Most big ints are of a few words, and what an operator does with those takes
// less time than to allocate. So the thread keeps numbers for it: 64-bit operands
// are put into them, and results computed, of which a copy then becomes the int.

// scratchWords is the size of operands up to which operators do so. It is small
// enough for workOn to cost nothing: no script code, which could compute with
// the same numbers, runs between filling them and reading them.
const scratchWords = 4

// copyWords is the size of results up to which it takes less time to compute them
// in the scratch and copy them than to let package math/big allocate them, which
// it does with room to grow.
const copyWords = 256

type intScratch struct {
	x, y        big.Int // operands
	word        [2]big.Word
	result, rem big.Int
}

// few reports whether b, nil for an int of 64 bits, is of a few words.
func few(b *big.Int) bool { return b == nil || len(b.Bits()) <= scratchWords }

// operands are the operands of an operator as big ints, good until the next one
// runs or until script code does: i and j where x and y are nil.
func (s *intScratch) operands(i int64, x *big.Int, j int64, y *big.Int) (*big.Int, *big.Int) {
	if x == nil {
		x = setWord(&s.x, s.word[:1:1], i)
	}
	if y == nil {
		y = setWord(&s.y, s.word[1:2:2], j)
	}
	return x, y
}

// setWord makes b the int i, held in the given word.
func setWord(b *big.Int, word []big.Word, i int64) *big.Int {
	if i == 0 {
		return b.SetBits(nil)
	}
	u := uint64(i)
	if i < 0 {
		u = -u
	}
	word[0] = big.Word(u)
	b.SetBits(word)
	if i < 0 {
		b.Neg(b)
	}
	return b
}

// floorDivide is divModBig of two numbers of a few words, into the scratch.
func (s *intScratch) floorDivide(x, y *big.Int) (q, r *big.Int) {
	q, r = s.result.QuoRem(x, y, &s.rem)
	toFloor(x, y, q, r)
	return q, r
}

// Big ints allocated together with their digits.
type (
	bigInt2 struct {
		BigInt
		n      big.Int
		digits [2]big.Word
	}
	bigInt4 struct {
		BigInt
		n      big.Int
		digits [scratchWords]big.Word
	}
	bigInt8 struct {
		BigInt
		n      big.Int
		digits [8]big.Word
	}
	bigInt16 struct {
		BigInt
		n      big.Int
		digits [16]big.Word
	}
	bigIntN struct {
		BigInt
		n big.Int
	}
)

// newInt is a copy of b as an int, in its 64-bit form when it fits. b can be
// used again. The caller has charged for it.
func newInt(b *big.Int) Value {
	if b.IsInt64() {
		return Int(b.Int64())
	}
	var o *BigInt
	words := b.Bits()
	switch n := len(words); {
	case n <= 2:
		x := new(bigInt2)
		o = &x.BigInt
		o.V = &x.n
		x.n.SetBits(x.digits[:copy(x.digits[:], words)])
	case n <= scratchWords:
		x := new(bigInt4)
		o = &x.BigInt
		o.V = &x.n
		x.n.SetBits(x.digits[:copy(x.digits[:], words)])
	case n <= 8:
		x := new(bigInt8)
		o = &x.BigInt
		o.V = &x.n
		x.n.SetBits(x.digits[:copy(x.digits[:], words)])
	case n <= 16:
		x := new(bigInt16)
		o = &x.BigInt
		o.V = &x.n
		x.n.SetBits(x.digits[:copy(x.digits[:], words)])
	default:
		x := new(bigIntN)
		o = &x.BigInt
		o.V = &x.n
		x.n.SetBits(append([]big.Word(nil), words...))
	}
	if b.Sign() < 0 {
		o.V.Neg(o.V)
	}
	o.typ = IntType
	return o.Value()
}
