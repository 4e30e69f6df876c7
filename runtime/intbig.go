package runtime

import (
	"math/big"
	"math/bits"
)

// Arithmetic on huge ints in interruptible steps. Package math/big does the
// work up to leafWords words; above that the operands are cut here, so that a
// thread settles its budget and sees a cancellation every millisecond or so.

// leafWords is the operand size, in 64-bit words, up to which one call of
// math/big is short enough not to be interrupted.
const leafWords = 1024

// wordsPerStep is how many words are compared or counted in the time of a step.
const wordsPerStep = 16

// maxIntBits is the size of the largest int, 16 GB: past it an operation
// raises MemoryError without trying.
const maxIntBits = 1 << 37

// allocBits charges for a result of n bits.
func allocBits(th *Thread, n int64) error {
	if n > maxIntBits {
		return th.Raise(MemoryError, "")
	}
	return th.Alloc(n/8 + 40)
}

// workOn charges for a product or quotient of operands of n and m words.
func workOn(th *Thread, n, m int) error {
	if n <= 4 && m <= 4 {
		return nil
	}
	return th.Work(1 + int64(n)*int64(m)/16)
}

// mulBig is x*y.
func mulBig(th *Thread, x, y *big.Int) (*big.Int, error) {
	n, m := len(x.Bits()), len(y.Bits())
	if err := th.Alloc(int64(n+m)*8 + 40); err != nil {
		return nil, err
	}
	if n <= leafWords && m <= leafWords {
		if err := workOn(th, n, m); err != nil {
			return nil, err
		}
		return new(big.Int).Mul(x, y), nil
	}
	words, err := mulWords(th, x.Bits(), y.Bits())
	if err != nil {
		return nil, err
	}
	z := new(big.Int).SetBits(words)
	if x.Sign()*y.Sign() < 0 {
		z.Neg(z)
	}
	return z, nil
}

// mulWords multiplies magnitudes: one leaf at a time, by Karatsuba's method
// while both are long, the longer one in blocks when they differ much.
func mulWords(th *Thread, x, y []big.Word) ([]big.Word, error) {
	if len(x) < len(y) {
		x, y = y, x
	}
	x, y = trimWords(x), trimWords(y)
	switch {
	case len(x) == 0 || len(y) == 0:
		return nil, nil
	case len(x) <= leafWords:
		if err := workOn(th, len(x), len(y)); err != nil {
			return nil, err
		}
		return new(big.Int).Mul(view(x), view(y)).Bits(), nil
	case 2*len(y) <= len(x)+1:
		return mulBlocks(th, x, y)
	}
	return mulKaratsuba(th, x, y)
}

// view is the number with the given words, which it shares.
func view(words []big.Word) *big.Int { return new(big.Int).SetBits(trimWords(words)) }

func trimWords(x []big.Word) []big.Word {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

// mulBlocks multiplies the short y with blocks of x.
func mulBlocks(th *Thread, x, y []big.Word) ([]big.Word, error) {
	block := max(len(y), leafWords)
	z := make([]big.Word, len(x)+len(y)+1)
	for at := 0; at < len(x); at += block {
		p, err := mulWords(th, x[at:min(at+block, len(x))], y)
		if err != nil {
			return nil, err
		}
		addWords(z[at:], p)
	}
	return z, nil
}

// mulKaratsuba splits x and y at half of x: with B the word at the split,
// (x1*B+x0)*(y1*B+y0) takes three products of the halves.
func mulKaratsuba(th *Thread, x, y []big.Word) ([]big.Word, error) {
	h := (len(x) + 1) / 2
	low, err := mulWords(th, x[:h], y[:h])
	if err != nil {
		return nil, err
	}
	high, err := mulWords(th, x[h:], y[h:])
	if err != nil {
		return nil, err
	}
	xs := new(big.Int).Add(view(x[:h]), view(x[h:]))
	ys := xs
	if &x[0] != &y[0] || len(x) != len(y) {
		ys = new(big.Int).Add(view(y[:h]), view(y[h:]))
	}
	middle, err := mulWords(th, xs.Bits(), ys.Bits())
	if err != nil {
		return nil, err
	}
	m := view(middle)
	m.Sub(m, view(low))
	m.Sub(m, view(high))
	z := make([]big.Word, len(x)+len(y)+1)
	copy(z, low)
	addWords(z[h:], m.Bits())
	addWords(z[2*h:], high)
	return z, nil
}

// addWords adds x to z in place; z has room for the carry.
func addWords(z, x []big.Word) {
	x = trimWords(x)
	var carry uint
	for i, w := range x {
		s, c := bits.Add(uint(z[i]), uint(w), carry)
		z[i], carry = big.Word(s), c
	}
	for i := len(x); carry != 0; i++ {
		s, c := bits.Add(uint(z[i]), 0, carry)
		z[i], carry = big.Word(s), c
	}
}

// quoRemBig divides x by y, not zero, truncating the quotient: the remainder
// has the sign of x.
func quoRemBig(th *Thread, x, y *big.Int) (q, r *big.Int, err error) {
	n, m := len(x.Bits()), len(y.Bits())
	if err := th.Alloc(int64(n+m)*8 + 80); err != nil {
		return nil, nil, err
	}
	if n < m || n <= 2*leafWords {
		if err := workOn(th, max(n-m, 0)+1, m); err != nil {
			return nil, nil, err
		}
		q, r = new(big.Int).QuoRem(x, y, new(big.Int))
		return q, r, nil
	}
	q, r, err = divBlocks(th, new(big.Int).Abs(x), new(big.Int).Abs(y))
	if err == nil && x.Sign()*y.Sign() < 0 {
		q.Neg(q)
	}
	if err == nil && x.Sign() < 0 {
		r.Neg(r)
	}
	return q, r, err
}

// divBlocks divides x by y in blocks as in long division: each step divides
// the remainder followed by one block. y is first scaled so that it has its
// top bit set and its length halves evenly down to a leaf, as divHalves needs.
func divBlocks(th *Thread, x, y *big.Int) (q, r *big.Int, err error) {
	block := len(y.Bits())
	step := 1
	for block > step*leafWords {
		step *= 2
	}
	block = (block + step - 1) / step * step
	shift := uint(block*bits.UintSize - y.BitLen())
	y, x = new(big.Int).Lsh(y, shift), new(big.Int).Lsh(x, shift)

	// A short divisor would make tiny blocks: then several make one.
	chunk := block
	if block < leafWords {
		chunk = leafWords / block * block
	}
	xw := x.Bits()
	qw := make([]big.Word, len(xw)+1)
	r = new(big.Int)
	for at := (len(xw) - 1) / chunk * chunk; at >= 0; at -= chunk {
		t := joinWords(r, view(xw[at:min(at+chunk, len(xw))]), chunk)
		var part *big.Int
		if block > leafWords {
			part, r, err = divHalves(th, t, y, block)
		} else if err = workOn(th, chunk, block); err == nil {
			part, r = new(big.Int).QuoRem(t, y, new(big.Int))
		}
		if err != nil {
			return nil, nil, err
		}
		copy(qw[at:], part.Bits())
	}
	return view(qw), r.Rsh(r, shift), nil
}

// joinWords is high * B**n + low, where low has at most n words.
func joinWords(high, low *big.Int, n int) *big.Int {
	w := make([]big.Word, n+len(high.Bits()))
	copy(w, low.Bits())
	copy(w[n:], high.Bits())
	return view(w)
}

// lowWords and highWords split x at word n. The results share x's words.
func lowWords(x *big.Int, n int) *big.Int  { return view(x.Bits()[:min(n, len(x.Bits()))]) }
func highWords(x *big.Int, n int) *big.Int { return view(x.Bits()[min(n, len(x.Bits())):]) }

// divHalves divides x < y * B**n by y of n words whose top bit is set, by
// Burnikel and Ziegler's recursion: two divisions of three half-words by two.
func divHalves(th *Thread, x, y *big.Int, n int) (q, r *big.Int, err error) {
	if n <= leafWords {
		if err := workOn(th, n, n); err != nil {
			return nil, nil, err
		}
		q, r = new(big.Int).QuoRem(x, y, new(big.Int))
		return q, r, nil
	}
	h := n / 2
	high, r, err := divThree(th, highWords(x, n), lowWords(highWords(x, h), h), y, h)
	if err != nil {
		return nil, nil, err
	}
	low, r, err := divThree(th, r, lowWords(x, h), y, h)
	if err != nil {
		return nil, nil, err
	}
	return joinWords(high, low, h), r, nil
}

// divThree divides x*B**h + low by y of 2h words: the quotient by y's upper
// half is at most two too big.
func divThree(th *Thread, x, low, y *big.Int, h int) (q, r *big.Int, err error) {
	y1, y0 := highWords(y, h), lowWords(y, h)
	if highWords(x, h).Cmp(y1) == 0 {
		q = new(big.Int).Lsh(big.NewInt(1), uint(h*bits.UintSize))
		q.Sub(q, bigOne)
		r = new(big.Int).Sub(x, joinWords(y1, new(big.Int), h))
		r.Add(r, y1)
	} else if q, r, err = divHalves(th, x, y1, h); err != nil {
		return nil, nil, err
	}
	p, err := mulBig(th, q, y0)
	if err != nil {
		return nil, nil, err
	}
	r = joinWords(r, low, h)
	r.Sub(r, p)
	for r.Sign() < 0 {
		r.Add(r, y)
		q = new(big.Int).Sub(q, bigOne)
	}
	return q, r, nil
}
