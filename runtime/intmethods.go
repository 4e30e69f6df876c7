package runtime

import (
	"math/big"
	"math/bits"
)

var intMethods = []Method{
	{"__divmod__(self, value, /)", func(th *Thread, a []Value) (Value, error) { return intDivmod(th, a[0], a[1]) }, WrapperMethod},
	{"__rdivmod__(self, value, /)", func(th *Thread, a []Value) (Value, error) { return intDivmod(th, a[1], a[0]) }, WrapperMethod},
	{"__pow__(self, value, mod=None, /)", intPowMethod, WrapperMethod},
	{"__rpow__(self, value, mod=None, /)", func(th *Thread, a []Value) (Value, error) {
		return intPowMethod(th, []Value{a[1], a[0], a[2]})
	}, WrapperMethod},
	{"__round__(self, ndigits=None, /)", intRound, InstanceMethod},
	{"__trunc__(self, /)", selfAsInt, InstanceMethod},
	{"__floor__(self, /)", selfAsInt, InstanceMethod},
	{"__ceil__(self, /)", selfAsInt, InstanceMethod},
	{"__format__(self, format_spec, /)", formatMethod(FormatInt), InstanceMethod},
	{"__getnewargs__(self, /)", func(th *Thread, a []Value) (Value, error) {
		return NewTuple(plainInt(a[0])).Value(), nil
	}, InstanceMethod},
	{"__sizeof__(self, /)", func(th *Thread, a []Value) (Value, error) {
		return Int(24 + int64(bitLength(a[0])+29)/30*4), nil
	}, InstanceMethod},
	{"conjugate(self, /)", selfAsInt, InstanceMethod},
	{"is_integer(self, /)", func(*Thread, []Value) (Value, error) { return True, nil }, InstanceMethod},
	{"as_integer_ratio(self, /)", func(th *Thread, a []Value) (Value, error) {
		return NewTuple(plainInt(a[0]), Int(1)).Value(), nil
	}, InstanceMethod},
	{"bit_length(self, /)", func(th *Thread, a []Value) (Value, error) {
		return Int(int64(bitLength(a[0]))), nil
	}, InstanceMethod},
	{"bit_count(self, /)", intBitCount, InstanceMethod},
	{"to_bytes(self, /, length=1, byteorder='big', *, signed=False)", intToBytes, InstanceMethod},
	{"from_bytes(cls, /, bytes, byteorder='big', *, signed=False)", intFromBytes, ClassMethod},
}

func selfAsInt(_ *Thread, args []Value) (Value, error) { return plainInt(args[0]), nil }

func bitLength(v Value) int {
	i, b, _ := intParts(v)
	if b != nil {
		return b.BitLen()
	}
	if i < 0 {
		return bits.Len64(-uint64(i))
	}
	return bits.Len64(uint64(i))
}

func intBitCount(th *Thread, args []Value) (Value, error) {
	i, b, _ := intParts(args[0])
	if b == nil {
		if i < 0 {
			i = -i
		}
		return Int(int64(bits.OnesCount64(uint64(i)))), nil
	}
	n := 0
	th.Charge(len(b.Bits()) / wordsPerStep)
	for _, w := range b.Bits() {
		n += bits.OnesCount(uint(w))
	}
	return Int(int64(n)), nil
}

func intPowMethod(th *Thread, args []Value) (Value, error) {
	if !args[2].IsSet() || args[2].IsNone() {
		return intPow(th, args[0], args[1])
	}
	x, y, m := IntToBig(args[0]), IntToBig(args[1]), IntToBig(args[2])
	if x == nil || y == nil || m == nil {
		return NotImplemented, nil
	}
	return intPowMod(th, x, y, m)
}

// intRound rounds to a multiple of 10**-ndigits, half to even.
func intRound(th *Thread, args []Value) (Value, error) {
	v := plainInt(args[0])
	if !args[1].IsSet() || args[1].IsNone() {
		return v, nil
	}
	nd, err := ToIndex(th, args[1])
	if err != nil {
		return Value{}, err
	}
	digits, b, _ := intParts(nd)
	if b == nil && digits >= 0 || b != nil && b.Sign() > 0 {
		return v, nil
	}
	// Beyond the number's own digits the answer is 0.
	if b != nil || -digits > int64(bitLength(v))+1 {
		return Int(0), nil
	}
	unit, err := powBig(th, big.NewInt(10), -digits)
	if err != nil {
		return Value{}, err
	}
	u := IntToBig(unit)
	q, r, err := divModBig(th, IntToBig(v), u)
	if err != nil {
		return Value{}, err
	}
	twice := new(big.Int).Lsh(r, 1)
	if c := twice.Cmp(u); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(1))
	}
	z, err := mulBig(th, q, u)
	if err != nil {
		return Value{}, err
	}
	return IntFromBig(z), nil
}

// byteOrder reads a byteorder argument.
func byteOrder(th *Thread, method string, v Value) (little bool, err error) {
	if !v.IsSet() {
		return false, nil
	}
	s := AsStr(v)
	if s == nil {
		return false, th.TypeErrorf("%s() argument 'byteorder' must be str, not %s", method, GivenName(v))
	}
	switch s.String() {
	case "little":
		return true, nil
	case "big":
		return false, nil
	}
	return false, th.ValueErrorf("byteorder must be either 'little' or 'big'")
}

func intToBytes(th *Thread, args []Value) (Value, error) {
	length, err := 1, error(nil)
	if args[1].IsSet() {
		if length, err = sizeArg(th, args[1]); err != nil {
			return Value{}, err
		}
	}
	little, err := byteOrder(th, "to_bytes", args[2])
	if err != nil {
		return Value{}, err
	}
	signed := false
	if args[3].IsSet() {
		if signed, err = Truth(th, args[3]); err != nil {
			return Value{}, err
		}
	}
	if length < 0 {
		return Value{}, th.ValueErrorf("length argument must be non-negative")
	}
	x := IntToBig(args[0])
	if x.Sign() < 0 && !signed {
		return Value{}, th.Raise(OverflowError, "can't convert negative int to unsigned")
	}
	if err := th.Alloc(int64(length) + 32); err != nil {
		return Value{}, err
	}
	// In two's complement a negative number needs as many bits as ~x, and a sign bit.
	need := x.BitLen()
	if x.Sign() < 0 {
		need = new(big.Int).Not(x).BitLen()
	}
	if signed && need > 0 { // 0 and -1 are nothing but a sign: they fit no bytes at all
		need++
	}
	if (need+7)/8 > length {
		return Value{}, th.Raise(OverflowError, "int too big to convert")
	}
	buf := make([]byte, length)
	if x.Sign() < 0 {
		new(big.Int).Not(x).FillBytes(buf)
		for i := range buf {
			buf[i] = ^buf[i]
		}
	} else {
		x.FillBytes(buf)
	}
	if little {
		reverseBytes(buf)
	}
	return NewBytes(string(buf)).Value(), nil
}

func reverseBytes(b []byte) {
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
}

func intFromBytes(th *Thread, args []Value) (Value, error) {
	little, err := byteOrder(th, "from_bytes", args[2])
	if err != nil {
		return Value{}, err
	}
	signed := false
	if args[3].IsSet() {
		if signed, err = Truth(th, args[3]); err != nil {
			return Value{}, err
		}
	}
	data, err := bytesOf(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if little {
		reverseBytes(data)
	}
	if err := th.Alloc(int64(len(data)) + 48); err != nil {
		return Value{}, err
	}
	z := new(big.Int).SetBytes(data)
	if signed && len(data) > 0 && data[0] >= 0x80 {
		z.Sub(z, new(big.Int).Lsh(big.NewInt(1), uint(len(data))*8))
	}
	v := IntFromBig(z)
	if cls := AsType(args[0]); cls != IntType {
		return Call(th, args[0], v)
	}
	return v, nil
}

// bytesOf is bytes(v) for a bytes-like object, an object with __bytes__, or an
// iterable of ints; the slice is the caller's.
func bytesOf(th *Thread, v Value) ([]byte, error) {
	if s, ok, err := bufferOf(th, v); err != nil || ok {
		return []byte(s), err
	}
	if b, ok, err := callBytes(th, v); ok || err != nil {
		return []byte(b), err
	}
	if t := v.Type(); AsStr(v) != nil || !t.Iterable() {
		return nil, th.TypeErrorf("cannot convert '%s' object to bytes", t.name)
	}
	var out []byte
	err := Iterate(th, v, func(x Value) error {
		n, err := AsIndexSized(th, x, nil)
		if err != nil {
			return err
		}
		if n < 0 || n > 255 {
			return th.ValueErrorf("bytes must be in range(0, 256)")
		}
		out = append(out, byte(n))
		return nil
	})
	return out, err
}
