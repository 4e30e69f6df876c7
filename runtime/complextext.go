package runtime

import (
	"math"
	"strings"
)

// complexRepr shows the imaginary part alone when the real one is a positive
// zero, and parentheses around both otherwise.
func complexRepr(c complex128) string {
	var buf [64]byte
	b := buf[:0]
	if real(c) == 0 && !math.Signbit(real(c)) {
		return string(append(appendFloatRepr(b, imag(c), false), 'j'))
	}
	b = appendFloatRepr(append(b, '('), real(c), false)
	if !math.Signbit(imag(c)) || math.IsNaN(imag(c)) {
		b = append(b, '+')
	}
	b = appendFloatRepr(b, imag(c), false)
	return string(append(b, "j)"...))
}

// parseComplex parses what complex() takes: a real part, an imaginary part, or
// both, perhaps in parentheses. v is what the error names.
func parseComplex(th *Thread, v Value, text string) (complex128, error) {
	s := asciiNumber(text)
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && len(s) > 1 {
		s = strings.TrimFunc(s[1:len(s)-1], isSpaceRune)
	}
	s, ok := dropUnderscores(s)
	if !ok {
		r, err := Repr(th, v)
		if err != nil {
			return 0, err
		}
		return 0, th.ValueErrorf("could not convert string to complex: %s", r)
	}
	c, ok := complexLiteral(s)
	if !ok {
		return 0, th.ValueErrorf("complex() arg is a malformed string")
	}
	return c, nil
}

// dropUnderscores removes underscores; ok is false if one does not stand
// between two digits.
func dropUnderscores(s string) (string, bool) {
	for i := 0; i < len(s); i++ {
		if s[i] == '_' && (i == 0 || i+1 == len(s) || !isDigit(s[i-1]) || !isDigit(s[i+1])) {
			return "", false
		}
	}
	return strings.ReplaceAll(s, "_", ""), true
}

func complexLiteral(s string) (c complex128, ok bool) {
	n := floatPrefix(s)
	first, ok := parseFloat(s[:n])
	rest := s[n:]
	switch {
	case ok && rest == "":
		return complex(first, 0), true
	case ok && (rest == "j" || rest == "J"):
		return complex(0, first), true
	case ok && rest[0] != '+' && rest[0] != '-':
		return 0, false
	case !ok:
		first, rest = 0, s
	}
	if rest == "" || rest[len(rest)-1]|0x20 != 'j' {
		return 0, false
	}
	rest = rest[:len(rest)-1]
	switch rest {
	case "+", "":
		return complex(first, 1), true
	case "-":
		return complex(first, -1), true
	}
	second, ok := parseFloat(rest)
	return complex(first, second), ok
}

// floatPrefix is the length of the number that s starts with.
func floatPrefix(s string) int {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	lower := strings.ToLower(s[i:])
	for _, word := range [...]string{"infinity", "inf", "nan"} {
		if strings.HasPrefix(lower, word) {
			return i + len(word)
		}
	}
	for i < len(s) && (isDigit(s[i]) || s[i] == '.') {
		i++
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		j := i + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		if j < len(s) && isDigit(s[j]) {
			for i = j; i < len(s) && isDigit(s[i]); i++ {
			}
		}
	}
	return i
}
