package runtime

import "math/bits"

// hashModulus is the Mersenne prime 2**61-1 that numeric hashes are taken
// modulo (https://docs.python.org/3/library/stdtypes.html#hashing-of-numeric-types).
const hashModulus = 1<<61 - 1

// HashInt is the hash of an int.
func HashInt(i int64) int64 {
	u := uint64(i)
	if i < 0 {
		u = -u
	}
	h := int64(u % hashModulus)
	if i < 0 {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

// hashTuple combines the hashes of a tuple's items: the scheme is xxHash's,
// with the item count mixed in.
func hashTuple(hashes []int64) int64 {
	const (
		prime1 = 11400714785074694791
		prime2 = 14029467366897019727
		prime5 = 2870177450012600261
	)
	acc := uint64(prime5)
	for _, h := range hashes {
		acc += uint64(h) * prime2
		acc = bits.RotateLeft64(acc, 31) * prime1
	}
	acc += uint64(len(hashes)) ^ (prime5 ^ 3527539)
	if acc == ^uint64(0) {
		return 1546275796
	}
	return int64(acc)
}
