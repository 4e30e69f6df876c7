package runtime

import (
	"math"
	"math/big"
	"math/bits"
)

// hashModulus is the Mersenne prime 2**61-1 that numeric hashes are taken
// modulo (https://docs.python.org/3/library/stdtypes.html#hashing-of-numeric-types).
const (
	hashBits    = 61
	hashModulus = 1<<hashBits - 1
	hashInf     = 314159
	hashImag    = 1000003
)

// HashInt is the hash of an int.
func HashInt(i int64) int64 {
	u := uint64(i)
	if i < 0 {
		u = -u
	}
	return signedHash(u%hashModulus, i < 0)
}

// signedHash gives a residue its sign; -1 is no hash, it becomes -2.
func signedHash(residue uint64, negative bool) int64 {
	h := int64(residue)
	if negative {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

// hashBig is HashInt for any size.
func hashBig(b *big.Int) int64 {
	var r uint64
	words := b.Bits()
	for i := len(words) - 1; i >= 0; i-- {
		hi, lo := bits.Mul64(r, 1<<(64-hashBits)) // r * 2**64 ≡ r * 2**3
		lo, carry := bits.Add64(lo, uint64(words[i])%hashModulus, 0)
		r = bits.Rem64(hi+carry, lo, hashModulus)
	}
	return signedHash(r, b.Sign() < 0)
}

// HashFloat is the hash of a float: that of the int it equals, if any. ok is
// false for NaN, whose hash goes by identity.
func HashFloat(f float64) (h int64, ok bool) {
	switch {
	case math.IsNaN(f):
		return 0, false
	case math.IsInf(f, 1):
		return hashInf, true
	case math.IsInf(f, -1):
		return -hashInf, true
	}
	// f is mant * 2**exp, and 2 has order 61 modulo 2**61-1: multiplying by a
	// power of two rotates the 61-bit residue.
	frac, exp := math.Frexp(math.Abs(f))
	mant := uint64(frac * (1 << 53))
	shift := uint((exp-53)%hashBits+hashBits) % hashBits
	r := (mant<<shift | mant>>(hashBits-shift)) & hashModulus
	if r == hashModulus {
		r = 0
	}
	return signedHash(r, f < 0), true
}

// hashFloatObject is HashFloat with NaN hashed by its bits, as identity of
// floats goes by bits.
func hashFloatObject(f float64) int64 {
	if h, ok := HashFloat(f); ok {
		return h
	}
	return HashInt(int64(math.Float64bits(f) >> 1))
}

// hashComplex combines the hashes of the parts.
func hashComplex(c complex128) int64 {
	h := uint64(hashFloatObject(real(c))) + hashImag*uint64(hashFloatObject(imag(c)))
	if h == ^uint64(0) {
		return -2
	}
	return int64(h)
}

// A itemsHash combines the hashes of a tuple's items: the scheme is xxHash's,
// with the item count mixed in at the end.
type itemsHash uint64

const (
	xxPrime1 = 11400714785074694791
	xxPrime2 = 14029467366897019727
	xxPrime5 = 2870177450012600261
)

func newItemsHash() itemsHash { return xxPrime5 }

func (acc *itemsHash) add(h int64) {
	*acc = itemsHash(bits.RotateLeft64(uint64(*acc)+uint64(h)*xxPrime2, 31) * xxPrime1)
}

// sum is the hash of a tuple of n items.
func (acc itemsHash) sum(n int) int64 {
	acc += itemsHash(uint64(n) ^ (xxPrime5 ^ 3527539))
	if acc == ^itemsHash(0) {
		return 1546275796
	}
	return int64(acc)
}
