package runtime

import (
	"math/big"
	"math/bits"
)

// Hashes, checksums and random generators compute modulo 2**64 or with products
// of 64-bit numbers: with ints of one or two words. Their operators work on
// words in registers instead of on big ints in memory.

// wide is an int of up to 128 bits: its magnitude and its sign. Zero is not
// negative.
type wide struct {
	neg    bool
	hi, lo uint64
}

// wideBytes is what the object of a wide int takes.
const wideBytes = 64

// widen is the int i, or b where that is not nil. It reports false for an int of
// more than two words.
func widen(i int64, b *big.Int) (w wide, ok bool) {
	if b == nil {
		if i < 0 {
			return wide{neg: true, lo: -uint64(i)}, true
		}
		return wide{lo: uint64(i)}, true
	}
	switch words := b.Bits(); len(words) {
	case 1:
		return wide{neg: b.Sign() < 0, lo: uint64(words[0])}, true
	case 2:
		return wide{neg: b.Sign() < 0, hi: uint64(words[1]), lo: uint64(words[0])}, true
	}
	return w, false
}

// value is w as an int. The caller charges for it.
func (w wide) value() Value {
	if w.hi == 0 && w.lo <= 1<<63 && (w.lo < 1<<63 || w.neg) {
		if w.neg {
			return Int(-int64(w.lo))
		}
		return Int(int64(w.lo))
	}
	x := new(bigInt2)
	x.digits = [2]big.Word{big.Word(w.lo), big.Word(w.hi)}
	n := 2
	if w.hi == 0 {
		n = 1
	}
	x.n.SetBits(x.digits[:n:2])
	if w.neg {
		x.n.Neg(&x.n)
	}
	x.BigInt = BigInt{Header{IntType}, &x.n}
	return x.BigInt.Value()
}

// less compares magnitudes.
func (w wide) less(y wide) bool { return w.hi < y.hi || w.hi == y.hi && w.lo < y.lo }

// signed is the magnitude of w with a sign.
func (w wide) signed(neg bool) wide {
	w.neg = neg && w.hi|w.lo != 0
	return w
}

// minus is the difference of the magnitudes of w and y, which is not larger.
func (w wide) minus(y wide) wide {
	lo, borrow := bits.Sub64(w.lo, y.lo, 0)
	hi, _ := bits.Sub64(w.hi, y.hi, borrow)
	return wide{hi: hi, lo: lo}
}

// The operators report false when the result has more than two words, or where
// big ints are to do the work.

func addWide(x, y wide) (wide, bool) {
	if x.neg == y.neg {
		lo, carry := bits.Add64(x.lo, y.lo, 0)
		hi, carry := bits.Add64(x.hi, y.hi, carry)
		return wide{x.neg, hi, lo}, carry == 0
	}
	if x.less(y) {
		return y.minus(x).signed(y.neg), true
	}
	return x.minus(y).signed(x.neg), true
}

func subWide(x, y wide) (wide, bool) { return addWide(x, y.signed(!y.neg)) }

func mulWide(x, y wide) (wide, bool) {
	if x.hi != 0 {
		x, y = y, x
	}
	hi, lo := bits.Mul64(x.lo, y.lo)
	over, cross := bits.Mul64(x.lo, y.hi)
	hi, carry := bits.Add64(hi, cross, 0)
	return wide{hi: hi, lo: lo}.signed(x.neg != y.neg), x.hi == 0 && over == 0 && carry == 0
}

// divideWide divides magnitudes; y is not zero.
func divideWide(x, y wide) (q, r wide) {
	if y.hi == 0 {
		q.hi = x.hi / y.lo
		q.lo, r.lo = bits.Div64(x.hi%y.lo, x.lo, y.lo)
		return q, r
	}
	// The quotient fits in a word. Dividing by the upper word of y alone, moved up
	// so that its top bit is set, estimates it, at most one too large; one less is
	// right or one too small.
	n := uint(bits.LeadingZeros64(y.hi))
	top := y.hi<<n | y.lo>>1>>(63-n)
	q.lo, _ = bits.Div64(x.hi>>1, x.hi<<63|x.lo>>1, top)
	q.lo >>= 63 - n
	if q.lo != 0 {
		q.lo--
	}
	product, _ := mulWide(wide{lo: q.lo}, wide{hi: y.hi, lo: y.lo})
	r = x.minus(product)
	if !r.less(y) {
		q.lo++
		r = r.minus(y)
	}
	return q, r
}

func floorDivWide(x, y wide) (wide, bool) {
	if y.hi|y.lo == 0 {
		return wide{}, false
	}
	q, r := divideWide(x, y)
	if x.neg == y.neg {
		return q, true
	}
	if r.hi|r.lo != 0 {
		q, _ = addWide(q, wide{lo: 1}) // y is at least 2: no overflow
	}
	return q.signed(true), true
}

func modWide(x, y wide) (wide, bool) {
	if y.hi|y.lo == 0 {
		return wide{}, false
	}
	_, r := divideWide(x, y)
	if x.neg != y.neg && r.hi|r.lo != 0 {
		r = y.minus(r)
	}
	return r.signed(y.neg), true
}

func andWide(x, y wide) (wide, bool) {
	return wide{hi: x.hi & y.hi, lo: x.lo & y.lo}, !x.neg && !y.neg
}

func orWide(x, y wide) (wide, bool) {
	return wide{hi: x.hi | y.hi, lo: x.lo | y.lo}, !x.neg && !y.neg
}

func xorWide(x, y wide) (wide, bool) {
	return wide{hi: x.hi ^ y.hi, lo: x.lo ^ y.lo}, !x.neg && !y.neg
}
