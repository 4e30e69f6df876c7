package runtime

import (
	"encoding/binary"
	"strings"
)

// Case and character classes of bytes are those of ASCII.

func isAlphaByte(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isLowerByte(c byte) bool { return c >= 'a' && c <= 'z' }

func isUpperByte(c byte) bool { return c >= 'A' && c <= 'Z' }

func isSpaceByte(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// mapBytes makes the method that changes the contents in place of a copy.
func mapBytes(f func(b []byte)) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		view, _ := bufferView(args[0])
		if err := th.scan(len(view)); err != nil {
			return Value{}, err
		}
		if err := th.allocText(len(view)); err != nil {
			return Value{}, err
		}
		b := []byte(view)
		f(b)
		if As[ByteArray](args[0], ByteArrayType) != nil {
			return NewByteArray(b).Value(), nil
		}
		return byteResult(th, args[0], bytesView(b)) // nobody else has b
	}
}

// toggleCase gives the 26 letters from first on the other case, eight bytes at a
// time.
func toggleCase(b []byte, first byte) {
	const ones = 0x0101010101010101
	i := 0
	for ; i+8 <= len(b); i += 8 {
		w := binary.LittleEndian.Uint64(b[i:])
		if w&highBits != 0 {
			toggleCaseBytes(b[i:i+8], first)
			continue
		}
		// Bytes of seven bits plus these come to 0x80 or more from the first
		// letter on, and behind the last one, without a carry.
		from := w + (0x80-uint64(first))*ones
		behind := w + (0x80-uint64(first)-26)*ones
		letters := from &^ behind & highBits
		binary.LittleEndian.PutUint64(b[i:], w^letters>>2) // the bit of the case is 0x20
	}
	toggleCaseBytes(b[i:], first)
}

func toggleCaseBytes(b []byte, first byte) {
	for i, c := range b {
		if c-first < 26 {
			b[i] = c ^ 0x20
		}
	}
}

func lowerBytes(b []byte) { toggleCase(b, 'A') }

func upperBytes(b []byte) { toggleCase(b, 'a') }

func swapBytes(b []byte) {
	for i, c := range b {
		if isAlphaByte(c) {
			b[i] = c ^ 0x20
		}
	}
}

func capitalizeBytes(b []byte) {
	lowerBytes(b)
	upperBytes(b[:min(len(b), 1)])
}

func titleBytes(b []byte) {
	lowerBytes(b)
	inWord := false
	for i, c := range b {
		if !inWord {
			upperBytes(b[i : i+1])
		}
		inWord = isAlphaByte(c)
	}
}

// testBytes makes the method that reports whether there are bytes and all are
// of a class.
func testBytes(class func(byte) bool) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		b, _ := bufferView(args[0])
		for i := range len(b) {
			if !class(b[i]) {
				return False, nil
			}
		}
		return Bool(b != ""), th.scan(len(b))
	}
}

func bytesIsASCII(th *Thread, args []Value) (Value, error) {
	b, _ := bufferView(args[0])
	return Bool(isASCII(b)), th.scan(len(b))
}

func bytesIslower(th *Thread, args []Value) (Value, error) {
	return bytesIsCase(th, args[0], isLowerByte, isUpperByte)
}

func bytesIsupper(th *Thread, args []Value) (Value, error) {
	return bytesIsCase(th, args[0], isUpperByte, isLowerByte)
}

// bytesIsCase reports whether some byte is of the wanted case and none of the
// other.
func bytesIsCase(th *Thread, self Value, wanted, other func(byte) bool) (Value, error) {
	b, _ := bufferView(self)
	some := false
	for i := range len(b) {
		if other(b[i]) {
			return False, nil
		}
		some = some || wanted(b[i])
	}
	return Bool(some), th.scan(len(b))
}

func bytesIstitle(th *Thread, args []Value) (Value, error) {
	b, _ := bufferView(args[0])
	some, inWord := false, false
	for i := range len(b) {
		c := b[i]
		if isUpperByte(c) && inWord || isLowerByte(c) && !inWord {
			return False, nil
		}
		inWord = isAlphaByte(c)
		some = some || inWord
	}
	return Bool(some), th.scan(len(b))
}

func bytesRepr(th *Thread, v Value) (Value, error) {
	return bytesLiteral(th, "", MustAs[Bytes](v).B, false, "")
}

// bytesLiteral is the literal that spells b, between before and after.
// alwaysEscape escapes single quotes though double quotes would spare it, as
// bytearray's repr does.
func bytesLiteral(th *Thread, before, b string, alwaysEscape bool, after string) (Value, error) {
	if err := th.scan(len(b) * 4); err != nil {
		return Value{}, err
	}
	quote := byte('\'')
	if strings.IndexByte(b, '\'') >= 0 && strings.IndexByte(b, '"') < 0 {
		quote = '"'
	}
	sizes := [256]uint8{'\n': 2, '\r': 2, '\t': 2, '\\': 2}
	sizes[quote] = 2
	if alwaysEscape {
		sizes['\''] = 2
	}
	for c := range sizes {
		switch {
		case sizes[c] > 0:
		case c < ' ' || c >= 0x7F:
			sizes[c] = 4
		default:
			sizes[c] = 1
		}
	}
	n := len(before) + len("b''") + len(after)
	for i := range len(b) {
		n += int(sizes[b[i]])
	}
	s, text, err := newTextOf(th, n)
	if err != nil {
		return Value{}, err
	}
	out := append(text[:0], before...)
	out = append(out, 'b', quote)
	for i := range len(b) {
		const digits = "0123456789abcdef"
		switch c := b[i]; sizes[c] {
		case 1:
			out = append(out, c)
		case 2:
			out = append(out, '\\', shortEscape(c))
		default:
			out = append(out, '\\', 'x', digits[c>>4], digits[c&15])
		}
	}
	out = append(out, quote)
	copy(text[len(out):], after)
	return s.Value(), nil
}

// shortEscape is what stands for c behind a backslash.
func shortEscape(c byte) byte {
	switch c {
	case '\n':
		return 'n'
	case '\r':
		return 'r'
	case '\t':
		return 't'
	}
	return c
}
