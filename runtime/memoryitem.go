package runtime

import (
	"encoding/binary"
	"math"
	"math/big"
)

// Items in memory: the formats of module struct. Memoryviews have the native ones,
// little-endian.

// ItemSize is the size of an item of a native format, 0 for a format there is not.
func ItemSize(format byte) int {
	switch format {
	case 'B', 'b', 'c', '?':
		return 1
	case 'h', 'H', 'e':
		return 2
	case 'i', 'I', 'f':
		return 4
	case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P':
		return 8
	}
	return 0
}

// SignedItem reports whether the items of a format are ints that may be negative.
func SignedItem(format byte) bool {
	switch format {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		return true
	}
	return false
}

// ItemValue is the value of an item: bits are its bytes, size many.
func ItemValue(format byte, size int, bits uint64) Value {
	switch format {
	case 'c':
		return shortBytes[byte(bits)].Value()
	case '?':
		return Bool(bits != 0)
	case 'e':
		return Float(halfToFloat(uint16(bits)))
	case 'f':
		return Float(float64(math.Float32frombits(uint32(bits))))
	case 'd':
		return Float(math.Float64frombits(bits))
	}
	if SignedItem(format) {
		shift := 64 - 8*size
		return Int(int64(bits<<shift) >> shift)
	}
	if bits > math.MaxInt64 {
		return IntFromBig(new(big.Int).SetUint64(bits))
	}
	return Int(int64(bits))
}

// IntItem is the bits of an int in an item of size bytes; ok is false if it does not
// fit.
func IntItem(format byte, size int, v Value) (bits uint64, ok bool) {
	i, b, _ := intParts(v)
	if SignedItem(format) {
		shift := 64 - 8*size
		return uint64(i), b == nil && i<<shift>>shift == i
	}
	if b != nil {
		return b.Uint64(), size == 8 && b.IsUint64()
	}
	return uint64(i), i >= 0 && (size == 8 || i>>(8*size) == 0)
}

// FloatItem is the bits of a float, rounded, in an item of a format. What is too large
// becomes infinite.
func FloatItem(format byte, f float64) uint64 {
	switch format {
	case 'e':
		return uint64(floatToHalf(f))
	case 'f':
		return uint64(math.Float32bits(float32(f)))
	}
	const goNaN, nan = 0x7FF8000000000001, 0x7FF8000000000000
	bits := math.Float64bits(f)
	if bits == goNaN { // which nothing but Go makes
		bits = nan
	}
	return bits
}

// unpackItem is the value that the bytes b of an item stand for.
func unpackItem(format byte, b string) Value {
	var buf [8]byte
	copy(buf[:], b)
	return ItemValue(format, len(b), binary.LittleEndian.Uint64(buf[:]))
}

// packItem is the bytes that v takes in an item of a format.
func packItem(th *Thread, format byte, v Value) ([]byte, error) {
	var u uint64
	size := ItemSize(format)
	switch format {
	case 'c':
		b := As[Bytes](v, BytesType)
		if b == nil {
			return nil, badItemType(th, format)
		}
		if len(b.B) != 1 {
			return nil, badItemValue(th, format)
		}
		return []byte(b.B), nil
	case '?':
		t, err := Truth(th, v)
		if err != nil {
			return nil, err
		}
		if t {
			u = 1
		}
	case 'e', 'f', 'd':
		f, err := AsFloat64(th, v)
		if err != nil {
			if IsException(err, TypeError) != nil {
				err = badItemType(th, format)
			}
			return nil, err
		}
		u = FloatItem(format, f)
	default:
		if !IsInteger(v) && v.Type().Index == nil {
			return nil, badItemType(th, format)
		}
		x, err := ToIndex(th, v)
		if err != nil {
			return nil, err
		}
		var ok bool
		if u, ok = IntItem(format, size, x); !ok {
			return nil, badItemValue(th, format)
		}
	}
	return binary.LittleEndian.AppendUint64(nil, u)[:size], nil
}

func badItemType(th *Thread, format byte) error {
	return th.TypeErrorf("memoryview: invalid type for format '%c'", format)
}

func badItemValue(th *Thread, format byte) error {
	return th.ValueErrorf("memoryview: invalid value for format '%c'", format)
}

// halfToFloat converts an IEEE 754 half-precision number.
func halfToFloat(h uint16) float64 {
	exponent, fraction := int(h>>10&0x1F), float64(h&0x3FF)
	var f float64
	switch exponent {
	case 0:
		f = math.Ldexp(fraction, -24)
	case 0x1F:
		f = math.Inf(1)
		if fraction != 0 {
			f = math.NaN()
		}
	default:
		f = math.Ldexp(fraction+1024, exponent-25)
	}
	if h&0x8000 != 0 {
		f = -f
	}
	return f
}

// floatToHalf rounds f to half precision, to even.
func floatToHalf(f float64) uint16 {
	sign := uint16(0)
	if math.Signbit(f) {
		sign, f = 0x8000, -f
	}
	switch {
	case math.IsNaN(f):
		return sign | 0x7E00
	case f >= 65520:
		return sign | 0x7C00
	case f < 0x1p-14:
		return sign | uint16(math.RoundToEven(math.Ldexp(f, 24)))
	}
	fraction, exponent := math.Frexp(f) // fraction in [0.5, 1)
	mantissa := math.RoundToEven(math.Ldexp(fraction, 11))
	return sign | uint16(int(mantissa)-1024+(exponent+14)<<10)
}
