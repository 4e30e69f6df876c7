package runtime

import (
	"math"
	"strconv"
	"strings"
)

// FormatFloat formats a float by the format mini-language, as format(v, spec)
// does for a value whose __format__ is float's.
func FormatFloat(th *Thread, v Value, spec string) (string, error) {
	if spec == "" {
		return formatPlain(th, v)
	}
	typeName := v.Type().name
	f, err := ParseFormatSpec(th, spec, typeName, 0, '>')
	if err != nil {
		return "", err
	}
	if f.Type != 0 && !strings.ContainsRune("eEfFgGn%", f.Type) {
		return "", UnknownFormatCode(th, f.Type, typeName)
	}
	x, _ := FloatOf(v)
	return formatReal(th, x, &f)
}

// formatReal formats by a presentation type of floats.
func formatReal(th *Thread, x float64, f *FormatSpec) (string, error) {
	if f.isSimple() && !math.IsInf(x, 0) && !math.IsNaN(x) {
		return f.simpleReal(th, x)
	}
	p, err := f.realParts(th, x, true)
	if err != nil {
		return "", err
	}
	return f.layout(th, p)
}

// isSimple reports whether the specification asks for no more than a sign, a
// fixed number of digits and a width, as nearly all do.
func (f *FormatSpec) isSimple() bool {
	return (f.Type == 'f' || f.Type == 'e' || f.Type == '%') && f.Precision <= 32 && !f.Alt && !f.NegZero &&
		f.Grouping == 0 && f.FracGrouping == 0
}

// simpleReal formats a finite number by a simple specification, without taking
// it apart.
func (f *FormatSpec) simpleReal(th *Thread, x float64) (string, error) {
	kind, precision := byte(f.Type), f.Precision
	if precision < 0 {
		precision = 6
	}
	var buf [64]byte
	b := append(buf[:0], f.signText(math.Signbit(x))...)
	sign := len(b)
	if kind == '%' {
		kind, x = 'f', x*100
		if math.IsInf(x, 0) {
			b = append(b, "inf%"...)
			return f.Pad(th, string(b), sign)
		}
	}
	b = strconv.AppendFloat(b, math.Abs(x), kind, precision, 64)
	if f.Type == '%' {
		b = append(b, '%')
	}
	if len(b) >= f.Width {
		return string(b), nil
	}
	return f.Pad(th, string(b), sign)
}

// maxSignificant is the greatest number of significant digits that the exact
// value of a float has.
const maxSignificant = 767

// realParts formats the number without padding. point says whether a type that
// is not given makes whole numbers end in ".0".
func (f *FormatSpec) realParts(th *Thread, x float64, point bool) (numberParts, error) {
	if f.Precision > math.MaxInt32 {
		return numberParts{}, th.ValueErrorf("precision too big")
	}
	kind, precision := f.Type, f.Precision
	if strings.ContainsRune("gGn\x00", kind) && !f.Alt {
		precision = min(precision, maxSignificant) // the zeros after that are dropped
	}
	if err := th.Alloc(int64(max(precision, 0)) + 320); err != nil {
		return numberParts{}, err
	}
	percent := ""
	if kind == '%' {
		x *= 100
		percent, kind = "%", 'f'
	}
	text := realText(math.Abs(x), kind, precision, f.Alt, point)
	if kind == 'E' || kind == 'F' || kind == 'G' {
		text = strings.ToUpper(text)
	}
	negative := math.Signbit(x) && !math.IsNaN(x)
	if f.NegZero && negative && !strings.ContainsAny(mantissa(text), "123456789iI") {
		negative = false
	}
	p := numberParts{sign: f.signText(negative), digits: text, group: 3}
	switch end := strings.IndexFunc(text, func(r rune) bool { return r < '0' || r > '9' }); {
	case end == 0: // inf and nan are not grouped
		p.group = 0
	case end > 0:
		p.digits, p.tail = text[:end], groupFraction(text[end:], f.FracGrouping)
	}
	p.tail += percent
	return p, nil
}

// mantissa is the part of a number before its exponent.
func mantissa(text string) string {
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		return text[:i]
	}
	return text
}

// groupFraction puts separators between groups of three digits behind the
// point, counted from it.
func groupFraction(tail string, separator byte) string {
	if separator == 0 || tail[0] != '.' {
		return tail
	}
	end := 1
	for end < len(tail) && isDigit(tail[end]) {
		end++
	}
	b := []byte{'.'}
	for i := 1; i < end; i++ {
		if i > 1 && (i-1)%3 == 0 {
			b = append(b, separator)
		}
		b = append(b, tail[i])
	}
	return string(b) + tail[end:]
}

// realText formats x >= 0 by kind: e, f, g (n), in either case, or 0 for
// repr's form, which with a precision is g's with ".0" after whole numbers.
func realText(x float64, kind rune, precision int, alt, point bool) string {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return FloatRepr(x)
	}
	if kind == 0 && precision < 0 {
		return keepPoint(string(appendFloatRepr(nil, x, point)), alt)
	}
	if precision < 0 {
		precision = 6
	}
	switch kind {
	case 'e', 'E':
		return keepPoint(strconv.FormatFloat(x, 'e', precision, 64), alt)
	case 'f', 'F':
		return keepPoint(strconv.FormatFloat(x, 'f', precision, 64), alt)
	}
	return generalText(x, max(precision, 1), alt, kind == 0 && point)
}

// keepPoint makes the alternate form: a decimal point even where no digit
// follows it.
func keepPoint(text string, alt bool) string {
	m := mantissa(text)
	if !alt || strings.Contains(m, ".") {
		return text
	}
	return m + "." + text[len(m):]
}

// generalText is format g: precision significant digits, with an exponent
// where the number is small or has more digits than that, and without trailing
// zeros unless alt. point makes whole numbers end in ".0", which counts as a
// digit.
func generalText(x float64, precision int, alt, point bool) string {
	text := strconv.FormatFloat(x, 'e', precision-1, 64)
	digits, expText, _ := strings.Cut(text, "e")
	exp, _ := strconv.Atoi(expText)
	most := precision
	if point {
		most--
	}
	digits = strings.Replace(digits, ".", "", 1)
	if !alt {
		digits = digits[:1] + strings.TrimRight(digits[1:], "0")
	}
	if exp < -4 || exp >= most {
		m := digits[:1]
		if len(digits) > 1 || alt {
			m += "." + digits[1:]
		}
		return m + text[strings.IndexByte(text, 'e'):]
	}
	if exp < 0 {
		return "0." + strings.Repeat("0", -exp-1) + digits
	}
	if len(digits) <= exp {
		digits += strings.Repeat("0", exp+1-len(digits))
	}
	whole, frac := digits[:exp+1], digits[exp+1:]
	switch {
	case frac != "":
		return whole + "." + frac
	case point && !alt:
		return whole + ".0"
	case alt:
		return whole + "."
	}
	return whole
}

// FormatComplex formats a complex number by the format mini-language, as
// format(v, spec) does for a value whose __format__ is complex's.
func FormatComplex(th *Thread, v Value, spec string) (string, error) {
	if spec == "" {
		return formatPlain(th, v)
	}
	typeName := v.Type().name
	f, err := ParseFormatSpec(th, spec, typeName, 0, '>')
	switch {
	case err != nil:
		return "", err
	case f.Type != 0 && !strings.ContainsRune("eEfFgGn", f.Type):
		return "", UnknownFormatCode(th, f.Type, typeName)
	case f.Fill == '0':
		return "", th.ValueErrorf("Zero padding is not allowed in complex format specifier")
	case f.Align == '=':
		return "", th.ValueErrorf("'=' alignment flag is not allowed in complex format specifier")
	}
	c, _ := ComplexOf(v)
	part := f
	part.Width = -1
	var out strings.Builder
	// Without a type the form is repr's.
	bare := f.Type == 0
	imagOnly := bare && real(c) == 0 && !math.Signbit(real(c))
	if !imagOnly {
		if err := part.appendReal(th, &out, real(c)); err != nil {
			return "", err
		}
		part.Sign = '+'
	}
	if err := part.appendReal(th, &out, imag(c)); err != nil {
		return "", err
	}
	out.WriteByte('j')
	text := out.String()
	if bare && !imagOnly {
		text = "(" + text + ")"
	}
	return f.Pad(th, text, 0)
}

// appendReal writes one part of a complex number.
func (f *FormatSpec) appendReal(th *Thread, out *strings.Builder, x float64) error {
	p, err := f.realParts(th, x, false)
	if err != nil {
		return err
	}
	text, err := f.layout(th, p)
	out.WriteString(text)
	return err
}
