package runtime

import (
	"strings"
	"unicode/utf8"
)

// bytesFromhex is the class method fromhex of bytes and bytearray.
func bytesFromhex(th *Thread, args []Value) (Value, error) {
	t := AsType(args[0])
	var text string
	place := func(i int) int { return i } // of the byte at i, for messages
	if s := AsStr(args[1]); s != nil {
		text, place = s.s, s.RuneOffset
	} else if b, ok, err := bytesLike(th, args[1]); err != nil {
		return Value{}, err
	} else if ok {
		text = b
	} else {
		return Value{}, th.TypeErrorf("fromhex() argument must be str, not %s", GivenName(args[1]))
	}
	if err := th.scan(len(text)); err != nil {
		return Value{}, err
	}
	out := make([]byte, 0, len(text)/2)
	for i := 0; i < len(text); {
		if isSpaceByte(text[i]) {
			i++
			continue
		}
		high, low := hexDigit(text[i]), -1
		if high >= 0 && i+1 < len(text) {
			low = hexDigit(text[i+1])
		}
		if low < 0 {
			if high >= 0 {
				i++
			}
			return Value{}, th.ValueErrorf("non-hexadecimal number found in fromhex() arg at position %d", place(i))
		}
		out = append(out, byte(high<<4|low))
		i += 2
	}
	if t == BytesType {
		return newByteString(th, string(out))
	}
	if t == ByteArrayType {
		return NewByteArray(out).Value(), th.Alloc(int64(len(out)))
	}
	return Call(th, t.Value(), NewBytes(string(out)).Value())
}

func hexDigit(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

// bytesHex is hex of bytes, bytearray and memoryview.
func bytesHex(th *Thread, args []Value) (Value, error) {
	sep, group := "", 1
	if args[2].IsSet() {
		var err error
		if group, err = AsInt32(th, args[2]); err != nil {
			return Value{}, err
		}
	}
	if m := Exactly[MemoryView](args[0], MemoryViewType); m != nil {
		if err := m.check(th); err != nil {
			return Value{}, err
		}
	}
	if args[1].IsSet() {
		var err error
		if sep, err = hexSeparator(th, args[1]); err != nil {
			return Value{}, err
		}
	}
	b, err := BytesView(th, args[0])
	if err != nil {
		return Value{}, err
	}
	if err := th.allocText(len(b) * 3); err != nil {
		return Value{}, err
	}
	if err := th.scan(len(b)); err != nil {
		return Value{}, err
	}
	return NewStr(hexText(b, sep, group)).Value(), nil
}

// hexSeparator is the sep argument of hex.
func hexSeparator(th *Thread, v Value) (string, error) {
	n, err := Len(th, v)
	if err != nil {
		return "", err
	}
	if n != 1 {
		return "", th.ValueErrorf("sep must be length 1.")
	}
	var sep string
	if b := As[Bytes](v, BytesType); b != nil {
		sep = b.B
	} else if s := AsStr(v); s != nil {
		sep = s.s
	} else {
		return "", th.TypeErrorf("sep must be str or bytes.")
	}
	if sep[0] >= utf8.RuneSelf {
		return "", th.ValueErrorf("sep must be ASCII.")
	}
	return sep, nil
}

// hexText writes b in hexadecimal with sep between groups of bytes, counted
// from the right, or from the left when group is negative.
func hexText(b, sep string, group int) string {
	const digits = "0123456789abcdef"
	var out strings.Builder
	out.Grow(len(b) * 2)
	for i := range len(b) {
		if i > 0 && sep != "" && group != 0 {
			n := len(b) - i
			if group < 0 {
				n = i
			}
			if n%group == 0 {
				out.WriteString(sep)
			}
		}
		out.WriteByte(digits[b[i]>>4])
		out.WriteByte(digits[b[i]&15])
	}
	return out.String()
}
