package random

import (
	"encoding/binary"
	"math/big"
	"math/bits"

	"github.com/asyn-lang/asyn/runtime"
)

// Random is an instance of random.Random.
type Random struct {
	runtime.Header
	runtime.Attrs
	twister
	// spare is the second of the two numbers that gauss computes at a time.
	spare    float64
	hasSpare bool
}

// source is where a method of Random gets its bits from: the instance's
// twister, the host, or methods that a script has overridden, in a class or in the instance.
type source struct {
	th     *runtime.Thread
	self   *Random
	system bool
	random runtime.Value // overridden, or unset
	bits   runtime.Value // getrandbits: likewise
	// byFloat says that whole numbers come from random: it was overridden last.
	byFloat bool
}

var (
	nameRandom      = runtime.Intern("random")
	nameGetRandBits = runtime.Intern("getrandbits")
)

// sourceOf returns the source of a Random or an instance of a subclass.
func sourceOf(th *runtime.Thread, v runtime.Value) (source, error) {
	r := runtime.MustAs[Random](v)
	s := source{th: th, self: r, random: r.Own(nameRandom), bits: r.Own(nameGetRandBits)}
	t := v.Type()
	switch t {
	case RandomType:
		return s, nil
	case SystemRandomType:
		s.system = true
		return s, nil
	}
	s.system = t.IsSubtype(SystemRandomType)
	base := RandomType
	if s.system {
		base = SystemRandomType
	}
	var err error
	if !s.random.IsSet() && t.Lookup(nameRandom) != base.Lookup(nameRandom) {
		if s.random, err = runtime.GetAttr(th, v, nameRandom); err != nil {
			return s, err
		}
	}
	if !s.bits.IsSet() && t.Lookup(nameGetRandBits) != base.Lookup(nameGetRandBits) {
		s.bits, err = runtime.GetAttr(th, v, nameGetRandBits)
	}
	for _, c := range t.MRO() {
		if c == base || c.Dict().GetStr(nameGetRandBits).IsSet() {
			break
		}
		if c.Dict().GetStr(nameRandom).IsSet() {
			s.byFloat = true
			break
		}
	}
	return s, err
}

// entropy returns n random bytes from the host.
func entropy(th *runtime.Thread, n int) ([]byte, error) {
	b := make([]byte, n)
	if err := th.Interp.Host.Random(b); err != nil {
		return nil, th.Raise(runtime.NotImplementedError, "no source of randomness: "+err.Error())
	}
	return b, nil
}

// float is random().
func (s *source) float() (float64, error) {
	switch {
	case s.random.IsSet():
		v, err := runtime.Call(s.th, s.random)
		if err != nil {
			return 0, err
		}
		return runtime.AsFloat64(s.th, v)
	case s.system:
		return systemFloat(s.th)
	}
	return s.self.float(), nil
}

func systemFloat(th *runtime.Thread) (float64, error) {
	b, err := entropy(th, 7)
	if err != nil {
		return 0, err
	}
	return float64(binary.BigEndian.Uint64(append([]byte{0}, b...))>>3) / (1 << 53), nil
}

// words fills w with 32-bit words that hold k random bits, lowest first.
func (t *twister) words(w []uint32, k int) {
	for i := range w {
		w[i] = t.word()
		if k < 32 {
			w[i] >>= 32 - k
		}
		k -= 32
	}
}

// small returns k random bits, 0 < k <= 63.
func (s *source) small(k int) (int64, error) {
	if s.system || s.bits.IsSet() {
		b, err := s.big(k)
		if err != nil {
			return 0, err
		}
		return b.Int64(), nil
	}
	if k <= 32 {
		return int64(s.self.word() >> (32 - k)), nil
	}
	low := int64(s.self.word())
	return low | int64(s.self.word()>>(64-k))<<32, nil
}

// big is getrandbits(k).
func (s *source) big(k int) (*big.Int, error) {
	if err := s.th.Alloc(int64(k)/8 + 48); err != nil {
		return nil, err
	}
	switch {
	case s.bits.IsSet():
		v, err := runtime.Call(s.th, s.bits, runtime.Int(int64(k)))
		if err != nil {
			return nil, err
		}
		if v, err = runtime.ToIndex(s.th, v); err != nil {
			return nil, err
		}
		return runtime.IntToBig(v), nil
	case s.system:
		b, err := entropy(s.th, (k+7)/8)
		if err != nil {
			return nil, err
		}
		z := new(big.Int).SetBytes(b)
		return z.Rsh(z, uint(len(b)*8-k)), nil
	}
	w := make([]uint32, (k+31)/32)
	s.self.words(w, k)
	buf := make([]byte, 4*len(w))
	for i, x := range w {
		binary.BigEndian.PutUint32(buf[len(buf)-4*i-4:], x)
	}
	return new(big.Int).SetBytes(buf), nil
}

// below returns a number in [0, n), n > 0, without bias: it draws as many bits
// as n has until they make a number below n.
func (s *source) below(n int64) (int64, error) {
	if s.byFloat {
		return s.belowByFloat(n)
	}
	k := bits.Len64(uint64(n))
	for {
		r, err := s.small(k)
		if err != nil || r < n {
			return r, err
		}
		if err := s.th.Work(1); err != nil {
			return 0, err
		}
	}
}

// belowByFloat is below for a class that overrides random().
func (s *source) belowByFloat(n int64) (int64, error) {
	const most = 1 << 53
	if n >= most {
		r, err := s.float()
		return int64(r * float64(n)), err
	}
	limit := float64(most-most%n) / most
	for {
		r, err := s.float()
		if err != nil {
			return 0, err
		}
		if r < limit {
			return int64(r*most) % n, nil
		}
		if err := s.th.Work(1); err != nil {
			return 0, err
		}
	}
}

// belowBig is below for any size.
func (s *source) belowBig(n *big.Int) (*big.Int, error) {
	if n.IsInt64() {
		r, err := s.below(n.Int64())
		return big.NewInt(r), err
	}
	for {
		r, err := s.big(n.BitLen())
		if err != nil || r.Cmp(n) < 0 {
			return r, err
		}
		if err := s.th.Work(1); err != nil {
			return nil, err
		}
	}
}
