package runtime

import (
	"bytes"
	"math"
	"strconv"
	"strings"
)

// FloatRepr is repr(f): the shortest text that reads back as f, in positional
// notation for exponents from -4 to 15.
func FloatRepr(f float64) string {
	var buf [32]byte
	return string(AppendFloatRepr(buf[:0], f))
}

// AppendFloatRepr appends repr(f).
func AppendFloatRepr(b []byte, f float64) []byte { return appendFloatRepr(b, f, true) }

// appendFloatRepr appends the shortest text of f; point says whether a whole
// number gets ".0".
func appendFloatRepr(b []byte, f float64, point bool) []byte {
	switch {
	case math.IsNaN(f):
		return append(b, "nan"...)
	case math.IsInf(f, 1):
		return append(b, "inf"...)
	case math.IsInf(f, -1):
		return append(b, "-inf"...)
	}
	if a := math.Abs(f); a != 0 && (a < 1e-4 || a >= 1e16) {
		return strconv.AppendFloat(b, f, 'e', -1, 64)
	}
	start := len(b)
	b = strconv.AppendFloat(b, f, 'f', -1, 64)
	if point && bytes.IndexByte(b[start:], '.') < 0 {
		b = append(b, ".0"...)
	}
	return b
}

// parseFloat reads a decimal literal as float() takes it, white space already
// stripped.
func parseFloat(s string) (f float64, ok bool) {
	digits, ok := floatLiteral(s)
	if !ok {
		return 0, false
	}
	f, err := strconv.ParseFloat(digits, 64)
	if err != nil && err.(*strconv.NumError).Err != strconv.ErrRange {
		return 0, false
	}
	if math.IsNaN(f) && s[0] == '-' {
		f = math.Copysign(f, -1)
	}
	return f, true
}

// floatLiteral checks the syntax of a decimal floating-point literal, which is
// narrower than Go's, and returns it without underscores.
func floatLiteral(s string) (string, bool) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	switch strings.ToLower(s[i:]) {
	case "inf", "infinity", "nan":
		if s[i:][0]|0x20 == 'n' {
			return "nan", true
		}
		return s, true
	}
	digits, underscores := 0, false
	run := func() bool { // digits, with single underscores between them
		start, last := i, byte('_')
		for ; i < len(s) && (isDigit(s[i]) || s[i] == '_'); i++ {
			if s[i] != '_' {
				digits++
			} else if underscores = true; last == '_' {
				return false
			}
			last = s[i]
		}
		return i == start || last != '_'
	}
	if !run() {
		return "", false
	}
	if i < len(s) && s[i] == '.' {
		i++
		if !run() {
			return "", false
		}
	}
	if digits == 0 {
		return "", false
	}
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		digits = 0
		if !run() || digits == 0 {
			return "", false
		}
	}
	if i < len(s) {
		return "", false
	}
	if underscores {
		s = strings.ReplaceAll(s, "_", "")
	}
	return s, true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
