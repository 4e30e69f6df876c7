package runtime

import (
	"math"
	"math/big"
	"strings"
)

// numberText is the text of an object that int() and float() parse: a str, or
// bytes, of which one beyond ASCII is part of no number.
func numberText(x Value) (text string, ok bool) {
	if s := As[Str](x, StrType); s != nil {
		return s.String(), true
	}
	b, ok := bufferView(x)
	if ok && !isASCII(b) {
		return "?", true
	}
	return b, ok
}

// asciiNumber replaces decimal digits of any script by ASCII ones and strips
// white space around the text, as number parsers want it.
func asciiNumber(text string) string {
	if !isASCII(text) {
		text = strings.Map(func(r rune) rune {
			if d := decimalDigit(r); d >= 0 {
				return rune('0' + d)
			}
			if isSpaceRune(r) {
				return ' '
			}
			return r
		}, text)
	}
	return strings.TrimFunc(text, isSpaceRune)
}

// parseInt parses text as a literal in the base: 0 or 2 to 36. x is what the
// error names.
func parseInt(th *Thread, x Value, text string, base int) (Value, error) {
	if i, ok := parseShortInt(text, base); ok {
		return Int(i), nil
	}
	s := asciiNumber(text)
	if i, ok := parseShortInt(s, base); ok {
		return Int(i), nil
	}
	digits, negative, inBase := splitIntLiteral(s, base)
	if digits == "" {
		return Value{}, invalidIntLiteral(th, x, base)
	}
	// Bases that are powers of two convert in linear time, without a limit.
	if inBase&(inBase-1) != 0 {
		if err := checkDigits(th, len(digits)); err != nil {
			return Value{}, err
		}
	}
	if err := th.Alloc(int64(len(digits))); err != nil {
		return Value{}, err
	}
	b, err := bigFromDigits(th, digits, inBase)
	if err != nil {
		return Value{}, err
	}
	if negative {
		b.Neg(b)
	}
	return IntFromBig(b), nil
}

// parseShortInt parses a literal that is nothing but a sign and digits of the
// base and stands for an int of 64 bits; ok is false for all others.
func parseShortInt(s string, base int) (i int64, ok bool) {
	negative := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		negative = s[0] == '-'
		s = s[1:]
	}
	if s == "" || len(s) > 64 || base == 0 {
		return 0, false
	}
	limit := math.MaxInt64/int64(base) - 1 // no digit makes more of this overflow
	for k := 0; k < len(s); k++ {
		d := digitValue(s[k])
		if d >= base || i > limit {
			return 0, false
		}
		i = i*int64(base) + int64(d)
	}
	if negative {
		i = -i
	}
	return i, true
}

// splitIntLiteral takes sign, base prefix and underscores off a literal and
// returns its digits, none if it is malformed, and the base they are in.
func splitIntLiteral(s string, base int) (digits string, negative bool, inBase int) {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		negative = s[0] == '-'
		s = s[1:]
	}
	prefixed := false
	if len(s) > 1 && s[0] == '0' {
		b := prefixBase(s[1])
		if b != 0 && (base == 0 || base == b) {
			base, s, prefixed = b, s[2:], true
		}
	}
	decimalOnly := base == 0
	if decimalOnly {
		base = 10
	}
	if prefixed && strings.HasPrefix(s, "_") {
		s = s[1:]
	}
	if s == "" || s[0] == '_' || s[len(s)-1] == '_' || strings.Contains(s, "__") {
		return "", false, base
	}
	s = strings.ReplaceAll(s, "_", "")
	for i := 0; i < len(s); i++ {
		if digitValue(s[i]) >= base {
			return "", false, base
		}
	}
	trimmed := strings.TrimLeft(s, "0")
	if decimalOnly && trimmed != "" && len(trimmed) < len(s) {
		return "", false, base // 010 could be meant as octal
	}
	return s, negative, base
}

func prefixBase(c byte) int {
	switch c {
	case 'x', 'X':
		return 16
	case 'o', 'O':
		return 8
	case 'b', 'B':
		return 2
	}
	return 0
}

// digitValue is the value of a digit or letter, 36 for anything else.
func digitValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 10
	}
	return 36
}

func invalidIntLiteral(th *Thread, x Value, base int) error {
	if b, ok := bufferView(x); ok {
		x = NewBytes(b).Value()
	}
	r, err := Repr(th, x)
	if err != nil {
		return err
	}
	return th.ValueErrorf("invalid literal for int() with base %d: %.200s", base, r.String())
}

// bigFromDigits converts valid digits. Long ones are split in halves, so that
// the work is a few long products that can be interrupted.
func bigFromDigits(th *Thread, digits string, base int) (*big.Int, error) {
	const leaf = 4096
	if len(digits) <= leaf || base&(base-1) == 0 {
		if err := th.Work(int64(len(digits)) / 4); err != nil {
			return nil, err
		}
		b, ok := new(big.Int).SetString(digits, base)
		if !ok {
			panic("runtime: digits were checked")
		}
		return b, nil
	}
	powers := []*big.Int{new(big.Int).Exp(big.NewInt(int64(base)), big.NewInt(leaf), nil)}
	for leaf<<len(powers) < len(digits) {
		last := powers[len(powers)-1]
		next, err := mulBig(th, last, last)
		if err != nil {
			return nil, err
		}
		powers = append(powers, next)
	}
	return joinDigits(th, digits, base, powers, leaf)
}

// joinDigits converts digits with the help of powers[i] = base**(leaf<<i).
func joinDigits(th *Thread, digits string, base int, powers []*big.Int, leaf int) (*big.Int, error) {
	if len(digits) <= leaf {
		return bigFromDigits(th, digits, base)
	}
	i := len(powers) - 1
	for leaf<<i >= len(digits) {
		i--
	}
	cut := len(digits) - leaf<<i
	high, err := joinDigits(th, digits[:cut], base, powers[:i+1], leaf)
	if err != nil {
		return nil, err
	}
	low, err := joinDigits(th, digits[cut:], base, powers[:i+1], leaf)
	if err != nil {
		return nil, err
	}
	if high, err = mulBig(th, high, powers[i]); err != nil {
		return nil, err
	}
	return high.Add(high, low), nil
}
