package runtime

import (
	"encoding/binary"
	"math"
	"math/big"
)

// Items of memoryviews: the native formats of module struct, little-endian.

// itemSize is the size of an item of a format, 0 for a format there is not.
func itemSize(format byte) int {
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

// itemBits reads an item as an unsigned number.
func itemBits(b string) uint64 {
	var buf [8]byte
	copy(buf[:], b)
	return binary.LittleEndian.Uint64(buf[:])
}

// unpackItem is the value that the bytes b of an item stand for.
func unpackItem(format byte, b string) Value {
	u := itemBits(b)
	switch format {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		shift := 64 - 8*len(b)
		return Int(int64(u<<shift) >> shift)
	case 'c':
		return shortBytes[b[0]].Value()
	case '?':
		return Bool(u != 0)
	case 'e':
		return Float(halfToFloat(uint16(u)))
	case 'f':
		return Float(float64(math.Float32frombits(uint32(u))))
	case 'd':
		return Float(math.Float64frombits(u))
	}
	if u > math.MaxInt64 {
		return IntFromBig(new(big.Int).SetUint64(u))
	}
	return Int(int64(u))
}

// packItem is the bytes that v takes in an item of a format.
func packItem(th *Thread, format byte, v Value) ([]byte, error) {
	var u uint64
	size := itemSize(format)
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
		switch format {
		case 'e':
			u = uint64(floatToHalf(f))
		case 'f':
			u = uint64(math.Float32bits(float32(f)))
		default:
			u = math.Float64bits(f)
		}
	default:
		var err error
		if u, err = packInt(th, format, size, v); err != nil {
			return nil, err
		}
	}
	return binary.LittleEndian.AppendUint64(nil, u)[:size], nil
}

// packInt is an int in size bytes, if it fits.
func packInt(th *Thread, format byte, size int, v Value) (uint64, error) {
	if !IsInteger(v) && v.Type().Index == nil {
		return 0, badItemType(th, format)
	}
	x, err := ToIndex(th, v)
	if err != nil {
		return 0, err
	}
	i := IntToBig(x)
	bits := 8 * size
	signed := false
	switch format {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		signed = true
		bits--
	}
	n := i
	if signed && i.Sign() < 0 {
		n = new(big.Int).Not(i)
	}
	if n.Sign() < 0 || n.BitLen() > bits {
		return 0, badItemValue(th, format)
	}
	if signed {
		return uint64(i.Int64()), nil
	}
	return i.Uint64(), nil
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
