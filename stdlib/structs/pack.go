package structs

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
)

// small is the size up to which what is packed needs no memory of its own.
const small = 64

// pack makes bytes of values, as many as there are items, in room if it is large
// enough. If it fails the bytes have the values before.
func (l *layout) pack(th *thread, room *[small]byte, values []value) ([]byte, error) {
	b := room[:]
	if l.size > small {
		if err := th.Alloc(int64(l.size)); err != nil {
			return nil, err
		}
		b = make([]byte, l.size)
	}
	b = b[:l.size]
	for i := range l.fields {
		f := &l.fields[i]
		if f.isString() {
			if err := f.packString(th, b[f.offset:f.offset+f.count], values[0]); err != nil {
				return b, err
			}
			values = values[1:]
			continue
		}
		if err := th.Work(int64(f.count)); err != nil {
			return b, err
		}
		for k := range f.count {
			bits, err := l.bits(th, f, values[k])
			if err != nil {
				return b, err
			}
			l.put(b[f.offset+k*f.size:][:f.size], bits)
		}
		values = values[f.count:]
	}
	return b, nil
}

// put stores bits in the bytes of an item.
func (l *layout) put(item []byte, bits uint64) {
	for i := range item {
		at := i
		if l.big {
			at = len(item) - 1 - i
		}
		item[at] = byte(bits)
		bits >>= 8
	}
}

// packString stores bytes, for the code p behind their length.
func (f *field) packString(th *thread, room []byte, v value) error {
	if runtime.As[runtime.Bytes](v, runtime.BytesType) == nil && runtime.As[runtime.ByteArray](v, runtime.ByteArrayType) == nil {
		return th.Raisef(structError, "argument for '%c' must be a bytes object", f.code)
	}
	text, err := runtime.BytesView(th, v)
	if err != nil || len(room) == 0 {
		return err
	}
	if f.code == 'p' {
		room[0] = byte(min(len(text), len(room)-1, math.MaxUint8))
		room = room[1:]
	}
	copy(room, text)
	return nil
}

// bits is v as an item of a field.
func (l *layout) bits(th *thread, f *field, v value) (uint64, error) {
	switch f.code {
	case 'c':
		if b := runtime.As[runtime.Bytes](v, runtime.BytesType); b != nil && len(b.B) == 1 {
			return uint64(b.B[0]), nil
		}
		return 0, th.Raise(structError, "char format requires a bytes object of length 1")
	case '?':
		is, err := runtime.Truth(th, v)
		if is {
			return 1, err
		}
		return 0, err
	case 'e', 'f', 'd':
		return l.floatBits(th, f, v)
	}
	i := v
	if !v.IsInt() {
		if !runtime.IsInteger(v) && v.Type().Index == nil {
			return 0, th.Raise(structError, "required argument is not an integer")
		}
		var err error
		if i, err = runtime.ToIndex(th, v); err != nil {
			return 0, err
		}
	}
	bits, ok := runtime.IntItem(f.code, f.size, i)
	if !ok && f.code == 'P' { // addresses may be negative
		if bits, ok = runtime.IntItem('n', f.size, i); !ok {
			return 0, overflow(th, v, "Python int too large to convert to C unsigned long")
		}
	}
	if !ok {
		least, most := int64(0), uint64(math.MaxUint64)>>(64-8*f.size)
		if runtime.SignedItem(f.code) {
			most >>= 1
			least = -int64(most) - 1
		}
		return 0, th.Raisef(structError, "'%c' format requires %d <= number <= %d", f.code, least, most)
	}
	return bits, nil
}

func (l *layout) floatBits(th *thread, f *field, v value) (uint64, error) {
	x, err := runtime.AsFloat64(th, v)
	if err != nil {
		if runtime.IsException(err, runtime.BaseException) != nil {
			err = th.Raise(structError, "required argument is not a float")
		}
		return 0, err
	}
	bits := runtime.FloatItem(f.code, x)
	if l.checked || f.code == 'e' {
		rounded := runtime.ItemValue(f.code, f.size, bits)
		if math.IsInf(rounded.Float64(), 0) && !math.IsInf(x, 0) {
			return 0, overflow(th, v, "float too large to pack with "+string(rune(f.code))+" format")
		}
	}
	return bits, nil
}

// overflow is the error for a number too large, in one form for ints.
func overflow(th *thread, v value, message string) error {
	if runtime.IsInteger(v) {
		return th.Raise(structError, "int too large to convert")
	}
	return th.Raise(runtime.OverflowError, message)
}
