package runtime

import (
	"crypto/rand"
	"encoding/binary"
	"math/bits"
	"os"
	"strconv"
)

// str and bytes hash with SipHash-1-3 over the bytes CPython hashes: for a str
// one, two or four bytes a code point, whatever its widest one needs. With the
// same seed the hashes, and so the order of sets, are CPython's.

// sipKey is the hash secret of this process. It belongs to the process rather
// than to an interpreter because interned strings, whose hashes are kept, do.
type sipKey struct{ k0, k1 uint64 }

var hashKey = newSipKey(os.Getenv("PYTHONHASHSEED"))

// HashRandomized reports whether string hashes differ from run to run: it is
// sys.flags.hash_randomization.
var HashRandomized = hashKey != sipKey{}

// newSipKey makes the key that CPython makes for a setting of PYTHONHASHSEED:
// from a linear congruential generator for a number, zero for 0, random for
// anything else.
func newSipKey(seed string) sipKey {
	var b [16]byte
	n, err := strconv.ParseUint(seed, 10, 32)
	switch {
	case err != nil:
		_, _ = rand.Read(b[:]) // never fails
	case n > 0:
		x := uint32(n)
		for i := range b {
			x = x*214013 + 2531011
			b[i] = byte(x >> 16)
		}
	}
	return sipKey{binary.LittleEndian.Uint64(b[:8]), binary.LittleEndian.Uint64(b[8:])}
}

// Hash is the hash of the text, computed once.
func (s *Str) Hash() int64 {
	if s.hash == 0 && s.s != "" {
		s.hash = hashText(s.s)
	}
	return s.hash
}

// hashText is the hash of a str with the given text.
func hashText(s string) int64 {
	if isASCII(s) {
		return hashKey.sum(s)
	}
	return hashKey.sum(fixedWidth(s))
}

// fixedWidth spells the code points of s in one, two or four bytes each.
func fixedWidth(s string) string {
	var widest rune
	for i := 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		widest = max(widest, r)
		i += n
	}
	b := make([]byte, 0, len(s)*2)
	for i := 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		i += n
		switch {
		case widest < 0x100:
			b = append(b, byte(r))
		case widest < 0x10000:
			b = binary.LittleEndian.AppendUint16(b, uint16(r))
		default:
			b = binary.LittleEndian.AppendUint32(b, uint32(r))
		}
	}
	return string(b)
}

// sum is SipHash-1-3 of s, with the two results that mean something else to
// hash tables avoided: the empty text is 0, and -1 becomes -2.
func (k sipKey) sum(s string) int64 {
	if s == "" {
		return 0
	}
	v0 := k.k0 ^ 0x736f6d6570736575
	v1 := k.k1 ^ 0x646f72616e646f6d
	v2 := k.k0 ^ 0x6c7967656e657261
	v3 := k.k1 ^ 0x7465646279746573
	last := uint64(len(s)) << 56
	for ; len(s) >= 8; s = s[8:] {
		m := Load64(s)
		v3 ^= m
		v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
		v0 ^= m
	}
	for i := range len(s) {
		last |= uint64(s[i]) << (8 * i)
	}
	v3 ^= last
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	v0 ^= last
	v2 ^= 0xff
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
	h := int64(v0 ^ v1 ^ v2 ^ v3)
	if h == -1 {
		return -2
	}
	return h
}

func sipRound(v0, v1, v2, v3 uint64) (uint64, uint64, uint64, uint64) {
	v0 += v1
	v1 = bits.RotateLeft64(v1, 13) ^ v0
	v0 = bits.RotateLeft64(v0, 32)
	v2 += v3
	v3 = bits.RotateLeft64(v3, 16) ^ v2
	v0 += v3
	v3 = bits.RotateLeft64(v3, 21) ^ v0
	v2 += v1
	v1 = bits.RotateLeft64(v1, 17) ^ v2
	v2 = bits.RotateLeft64(v2, 32)
	return v0, v1, v2, v3
}

// Freeze computes all that is otherwise computed when first asked for, so that
// interpreters running at the same time can share s.
func (s *Str) Freeze() {
	s.Hash()
	if !s.long {
		s.Len()
		return
	}
	s.asLong().extra = nil
	if n := s.Len(); n != len(s.s) {
		s.index(n / indexStride)
	}
}
