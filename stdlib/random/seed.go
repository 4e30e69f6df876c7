package random

import (
	"crypto/sha512"
	"encoding/binary"
	"math/big"

	"github.com/asyn-lang/asyn/runtime"
)

// seedMethod is seed(a=None, version=2).
func seedMethod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	version := 2
	if args[2].IsSet() {
		var err error
		if version, err = runtime.AsIndexSized(th, args[2], nil); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.None, runtime.MustAs[Random](args[0]).seed(th, args[1], version)
}

// seed sets the state from a: from the host's entropy where it is None or unset.
func (r *Random) seed(th *runtime.Thread, a runtime.Value, version int) error {
	r.hasSpare = false
	if !a.IsSet() || a.IsNone() {
		b, err := entropy(th, 4*twisterSize)
		if err != nil {
			return err
		}
		r.seedBig(new(big.Int).SetBytes(b))
		return nil
	}
	text, isStr := textOf(a)
	data, isBytes := bytesOf(a)
	switch {
	case runtime.IsInteger(a):
		r.seedBig(runtime.IntToBig(a))
	case version == 1 && (isStr || isBytes):
		if isBytes {
			text = latin1(data)
		}
		r.seedBig(new(big.Int).SetUint64(oldTextHash(text)))
	case version == 2 && (isStr || isBytes):
		if isStr {
			data = text
		}
		sum := sha512.Sum512([]byte(data))
		r.seedBig(new(big.Int).SetBytes(append([]byte(data), sum[:]...)))
	default:
		if _, ok := runtime.FloatOf(a); !ok {
			return th.TypeErrorf("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
		}
		h, err := runtime.Hash(th, a)
		if err != nil {
			return err
		}
		r.seedBig(new(big.Int).SetUint64(uint64(h)))
	}
	return nil
}

// seedBig seeds by the magnitude of n, cut into words.
func (r *Random) seedBig(n *big.Int) {
	b := new(big.Int).Abs(n).Bytes()
	b = append(make([]byte, (4-len(b)%4)%4), b...)
	key := make([]uint32, max(len(b)/4, 1))
	for i := range len(b) / 4 {
		key[len(key)-1-i] = binary.BigEndian.Uint32(b[4*i:])
	}
	r.seedWords(key)
}

func textOf(v runtime.Value) (string, bool) {
	if s := runtime.AsStr(v); s != nil {
		return s.String(), true
	}
	return "", false
}

func bytesOf(v runtime.Value) (string, bool) {
	if b := runtime.As[runtime.Bytes](v, runtime.BytesType); b != nil {
		return b.B, true
	}
	if b := runtime.As[runtime.ByteArray](v, runtime.ByteArrayType); b != nil {
		return string(b.B), true
	}
	return "", false
}

func latin1(b string) string {
	r := make([]rune, len(b))
	for i := range len(b) {
		r[i] = rune(b[i])
	}
	return string(r)
}

// oldTextHash is how version 1 turns text into a number: the string hash that
// CPython had once.
func oldTextHash(text string) uint64 {
	runes := []rune(text)
	if len(runes) == 0 {
		return 0
	}
	x := uint64(runes[0]) << 7
	for _, c := range runes {
		x = 1000003*x ^ uint64(c)
	}
	x ^= uint64(len(runes))
	if x == ^uint64(0) {
		return 2 // the magnitude of -2
	}
	return x
}

// stateVersion is the version that states are marked with.
const stateVersion = 3

// getState is getstate(): the version, the words with the position, and the
// spare number.
func getState(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	r := runtime.MustAs[Random](args[0])
	words := make([]runtime.Value, 0, twisterSize+1)
	for _, w := range r.state {
		words = append(words, runtime.Int(int64(w)))
	}
	words = append(words, runtime.Int(int64(r.next)))
	spare := runtime.None
	if r.hasSpare {
		spare = runtime.Float(r.spare)
	}
	return runtime.NewTuple(runtime.Int(stateVersion), runtime.TupleOf(words).Value(), spare).Value(), nil
}

func setState(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	version, err := runtime.GetItem(th, args[1], runtime.Int(0))
	if err != nil {
		return runtime.Value{}, err
	}
	if version != runtime.Int(stateVersion) {
		s, err := runtime.ToStr(th, version)
		if err != nil {
			return runtime.Value{}, err
		}
		return runtime.Value{}, th.ValueErrorf("state with version %s passed to Random.setstate() of version %d", s, stateVersion)
	}
	parts, err := runtime.Collect(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	if len(parts) != 3 {
		return runtime.Value{}, th.ValueErrorf("not enough values to unpack (expected 3, got %d)", len(parts))
	}
	state := runtime.AsTuple(parts[1])
	if state == nil {
		return runtime.Value{}, th.TypeErrorf("state vector must be a tuple")
	}
	if len(state.Items) != twisterSize+1 {
		return runtime.Value{}, th.ValueErrorf("state vector is the wrong size")
	}
	var t twister
	for i, v := range state.Items {
		n, err := runtime.AsInt64(th, v)
		if err != nil {
			return runtime.Value{}, err
		}
		if i == twisterSize {
			if n < 0 || n > twisterSize {
				return runtime.Value{}, th.ValueErrorf("invalid state")
			}
			t.next = int(n)
			break
		}
		t.state[i] = uint32(n)
	}
	r := runtime.MustAs[Random](args[0])
	r.twister, r.hasSpare = t, false
	if !parts[2].IsNone() {
		if r.spare, err = runtime.AsFloat64(th, parts[2]); err != nil {
			return runtime.Value{}, err
		}
		r.hasSpare = true
	}
	return runtime.None, nil
}
