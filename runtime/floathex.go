package runtime

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// floatHex is float.hex: all 13 digits of the fraction.
func floatHex(f float64) string {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return FloatRepr(f)
	}
	bits := math.Float64bits(f)
	sign, lead := "", "1"
	if bits>>63 != 0 {
		sign = "-"
	}
	exp := int(bits>>52&0x7ff) - 1023
	frac := bits & (1<<52 - 1)
	if exp == -1023 {
		lead, exp = "0", -1022
		if frac == 0 {
			return sign + "0x0.0p+0"
		}
	}
	digits := strconv.FormatUint(frac, 16)
	digits = strings.Repeat("0", 13-len(digits)) + digits
	expSign := "+"
	if exp < 0 {
		expSign = ""
	}
	return sign + "0x" + lead + "." + digits + "p" + expSign + strconv.Itoa(exp)
}

// floatFromHex parses what float.fromhex takes.
func floatFromHex(th *Thread, text string) (float64, error) {
	s := strings.TrimFunc(text, func(r rune) bool { return r == ' ' || '\t' <= r && r <= '\r' })
	negative := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		negative = s[0] == '-'
		s = s[1:]
	}
	f, ok := 0.0, true
	switch strings.ToLower(s) {
	case "inf", "infinity":
		f = math.Inf(1)
	case "nan":
		f = math.NaN()
	default:
		f, ok = parseHexFloat(s)
		if ok && math.IsInf(f, 0) {
			return 0, th.Raise(OverflowError, "hexadecimal value too large to represent as a float")
		}
	}
	if !ok {
		return 0, th.ValueErrorf("invalid hexadecimal floating-point string")
	}
	if negative {
		f = -f
	}
	return f, nil
}

// parseHexFloat reads [0x] digits [. digits] [p exponent].
func parseHexFloat(s string) (f float64, ok bool) {
	if len(s) > 1 && s[0] == '0' && s[1]|0x20 == 'x' {
		s = s[2:]
	}
	mantissa, exponent := s, 0
	if i := strings.IndexAny(s, "pP"); i >= 0 {
		mantissa = s[:i]
		if exponent, ok = saturatedInt(s[i+1:]); !ok {
			return 0, false
		}
	}
	whole, frac, _ := strings.Cut(mantissa, ".")
	digits := whole + frac
	if digits == "" {
		return 0, false
	}
	for i := 0; i < len(digits); i++ {
		if digitValue(digits[i]) >= 16 {
			return 0, false
		}
	}
	b, _ := new(big.Int).SetString(digits, 16)
	if b.Sign() == 0 {
		return 0, true
	}
	exponent -= 4 * len(frac)
	switch top := b.BitLen() + exponent; {
	case top > 1024:
		return math.Inf(1), true
	case top < -1080:
		return 0, true
	}
	return scaleRounded(b, exponent), true
}

// saturatedInt reads a signed decimal exponent; huge ones become merely large.
func saturatedInt(s string) (n int, ok bool) {
	const huge = 1 << 60
	digits := strings.TrimPrefix(strings.TrimPrefix(s, "+"), "-")
	if digits == "" || len(s)-len(digits) > 1 {
		return 0, false
	}
	for i := 0; i < len(digits); i++ {
		if !isDigit(digits[i]) {
			return 0, false
		}
		if n < huge/10 {
			n = n*10 + int(digits[i]-'0')
		}
	}
	if s[0] == '-' {
		n = -n
	}
	return n, true
}
