package runtime

import (
	"strconv"
	"strings"
)

// formatMethod makes a __format__ method of one of the functions below.
func formatMethod(format func(th *Thread, v Value, spec string) (string, error)) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		spec := AsStr(args[1])
		if spec == nil {
			return Value{}, th.TypeErrorf("__format__() argument must be str, not %s", GivenName(args[1]))
		}
		s, err := format(th, args[0], spec.String())
		if err != nil {
			return Value{}, err
		}
		return NewStr(s).Value(), nil
	}
}

// formatPlain is what an empty specification means: str(v).
func formatPlain(th *Thread, v Value) (string, error) {
	s, err := ToStr(th, v)
	if err != nil {
		return "", err
	}
	return s.String(), nil
}

// numberText parts: a number ready to be grouped and padded.
type numberParts struct {
	sign   string // "", "-", "+" or " "
	prefix string // "0x" and the like
	digits string // the whole part, which separators group
	tail   string // point, fraction, exponent, percent sign
	group  int    // digits between separators; 0: never grouped
}

// signText is the sign a number shows.
func (f *FormatSpec) signText(negative bool) string {
	switch {
	case negative:
		return "-"
	case f.Sign == '+' || f.Sign == ' ':
		return string(f.Sign)
	}
	return ""
}

// layout groups and pads a number. Zeros that fill it up to the width are
// grouped like its own digits.
func (f *FormatSpec) layout(th *Thread, p numberParts) (string, error) {
	lead := p.sign + p.prefix
	digits := p.digits
	if f.Grouping != 0 && p.group != 0 {
		if f.Fill == '0' && f.Align == '=' {
			room := f.Width - len(lead) - len(p.tail)
			// n digits and (n-1)/group separators reach the room.
			if n := room - (room-1)/(p.group+1); n > len(digits) {
				if err := th.Alloc(int64(room)); err != nil {
					return "", err
				}
				digits = strings.Repeat("0", n-len(digits)) + digits
			}
		}
		digits = groupDigits(digits, f.Grouping, p.group)
	}
	return f.Pad(th, lead+digits+p.tail, len(lead))
}

// groupDigits puts separators between groups counted from the right.
func groupDigits(digits string, separator byte, group int) string {
	if len(digits) <= group {
		return digits
	}
	b := make([]byte, 0, len(digits)+len(digits)/group)
	for i := range len(digits) {
		if left := len(digits) - i; i > 0 && left%group == 0 {
			b = append(b, separator)
		}
		b = append(b, digits[i])
	}
	return string(b)
}

// FormatInt formats an int by the format mini-language, as format(v, spec)
// does for a value whose __format__ is int's.
func FormatInt(th *Thread, v Value, spec string) (string, error) {
	if spec == "" {
		return formatPlain(th, v)
	}
	typeName := v.Type().name
	f, err := ParseFormatSpec(th, spec, typeName, 'd', '>')
	if err != nil {
		return "", err
	}
	switch f.Type {
	case 'd', 'n', 'b', 'o', 'x', 'X', 'c':
		return formatInteger(th, v, &f)
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		x, err := ToFloat(th, v)
		if err != nil {
			return "", err
		}
		return formatReal(th, x, &f)
	}
	return "", UnknownFormatCode(th, f.Type, typeName)
}

// formatInteger formats by an integer presentation type.
func formatInteger(th *Thread, v Value, f *FormatSpec) (string, error) {
	switch {
	case f.Precision >= 0 || f.FracGrouping != 0:
		return "", th.ValueErrorf("Precision not allowed in integer format specifier")
	case f.NegZero:
		return "", th.ValueErrorf("Negative zero coercion (z) not allowed in integer format specifier")
	case f.Type == 'c':
		return formatCharacter(th, v, f)
	}
	var text, prefix string
	group := 3
	base := 10
	switch f.Type {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0x"
	}
	i, b, _ := intParts(v)
	switch {
	case b == nil:
		text = strconv.FormatInt(i, base)
	case base == 10:
		var err error
		if text, err = bigText(th, b); err != nil {
			return "", err
		}
	default:
		if err := th.Alloc(int64(b.BitLen())); err != nil {
			return "", err
		}
		text = b.Text(base)
	}
	if base != 10 {
		group = 4
	}
	if !f.Alt {
		prefix = ""
	}
	digits := strings.TrimPrefix(text, "-")
	if f.Type == 'X' {
		digits, prefix = strings.ToUpper(digits), strings.ToUpper(prefix)
	}
	return f.layout(th, numberParts{
		sign: f.signText(len(digits) < len(text)), prefix: prefix, digits: digits, group: group,
	})
}

// formatCharacter formats the code point v by type 'c'.
func formatCharacter(th *Thread, v Value, f *FormatSpec) (string, error) {
	switch {
	case f.Sign != 0:
		return "", th.ValueErrorf("Sign not allowed with integer format specifier 'c'")
	case f.Alt:
		return "", th.ValueErrorf("Alternate form (#) not allowed with integer format specifier 'c'")
	}
	i, b, _ := intParts(v)
	if b != nil {
		return "", th.Raise(OverflowError, "Python int too large to convert to C long")
	}
	if i < 0 || i > 0x10ffff {
		return "", th.Raise(OverflowError, "%c arg not in range(0x110000)")
	}
	return f.Pad(th, string(AppendRune(nil, rune(i))), 0)
}

// IntBase is an int's text in base 2, 8 or 16 with its prefix, as bin(), oct()
// and hex() give it.
func IntBase(th *Thread, v Value, base int) (string, error) {
	i, b, _ := intParts(v)
	if b == nil {
		var buf [intBaseSize]byte
		return string(appendIntBase(buf[:0], i, base)), nil
	}
	if err := th.Alloc(int64(b.BitLen())); err != nil {
		return "", err
	}
	text := b.Text(base)
	if b.Sign() < 0 {
		return "-" + basePrefix(base) + text[1:], nil
	}
	return basePrefix(base) + text, nil
}

// intBaseSize is the size of the longest text that appendIntBase appends.
const intBaseSize = 1 + 2 + 64

// appendIntBase appends i in base 2, 8 or 16 with its prefix.
func appendIntBase(b []byte, i int64, base int) []byte {
	u := uint64(i)
	if i < 0 {
		b = append(b, '-')
		u = -u
	}
	return strconv.AppendUint(append(b, basePrefix(base)...), u, base)
}

func basePrefix(base int) string {
	switch base {
	case 2:
		return "0b"
	case 8:
		return "0o"
	}
	return "0x"
}
