package runtime

import (
	"math"
	"strings"
	"unicode/utf8"
)

// FormatSpec is a parsed specification of the format mini-language:
//
//	[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]
//
// Parts that are absent are zero, except Width and Precision, which are -1.
type FormatSpec struct {
	Fill         rune // ' ' unless given; '0' when Zero
	Align        byte // '<' '>' '=' '^', or the default the parser was given
	Sign         byte // '+' '-' ' '
	NegZero      bool // z: coerce negative zero
	Alt          bool // #
	Zero         bool // 0 before the width
	Width        int  // -1: none
	Grouping     byte // ',' or '_'
	Precision    int  // -1: none
	FracGrouping byte // ',' or '_' for the digits behind the point
	Type         rune // presentation type, or the default the parser was given

	AlignGiven bool // an alignment was written
}

// ParseFormatSpec parses spec for a value of the type named typeName, whose
// presentation type and alignment default as given (0: none).
func ParseFormatSpec(th *Thread, spec, typeName string, defaultType rune, defaultAlign byte) (FormatSpec, error) {
	f := FormatSpec{Fill: ' ', Align: defaultAlign, Width: -1, Precision: -1, Type: defaultType}
	p := specParser{th: th, rest: spec}
	fillGiven := p.alignment(&f)
	if p.at('+') || p.at('-') || p.at(' ') {
		f.Sign = p.next()
	}
	f.NegZero = p.take('z')
	f.Alt = p.take('#')
	if !fillGiven && p.take('0') {
		f.Zero, f.Fill = true, '0'
		if !f.AlignGiven && defaultAlign == '>' {
			f.Align = '='
		}
	}
	var err error
	if f.Width, err = p.number(); err != nil {
		return f, err
	}
	if f.Grouping, err = p.grouping(); err != nil {
		return f, err
	}
	if p.take('.') {
		if f.Precision, err = p.number(); err != nil {
			return f, err
		}
		if f.FracGrouping, err = p.grouping(); err != nil {
			return f, err
		}
		if f.Precision < 0 && f.FracGrouping == 0 {
			return f, th.ValueErrorf("Format specifier missing precision")
		}
	}
	if p.rest != "" {
		r, n := DecodeRune(p.rest)
		if n < len(p.rest) {
			return f, th.ValueErrorf("Invalid format specifier '%s' for object of type '%s'", spec, typeName)
		}
		f.Type = r
	}
	return f, f.checkGrouping(th)
}

// checkGrouping refuses separators with presentation types that have none.
func (f *FormatSpec) checkGrouping(th *Thread) error {
	const float = "efgEGF%"
	if f.Grouping != 0 && f.Type != 0 && !strings.ContainsRune("d"+float, f.Type) &&
		(f.Grouping == ',' || !strings.ContainsRune("boxX", f.Type)) {
		return groupingError(th, f.Grouping, f.Type)
	}
	if f.FracGrouping != 0 && f.Type != 0 && !strings.ContainsRune(float, f.Type) {
		return groupingError(th, f.FracGrouping, f.Type)
	}
	return nil
}

func groupingError(th *Thread, separator byte, code rune) error {
	if code > 32 && code < 128 {
		return th.ValueErrorf("Cannot specify '%c' with '%c'.", separator, code)
	}
	return th.ValueErrorf("Cannot specify '%c' with '\\x%x'.", separator, code)
}

// UnknownFormatCode is the error for a presentation type that the type named
// typeName does not have.
func UnknownFormatCode(th *Thread, code rune, typeName string) error {
	if code > 32 && code < 128 {
		return th.ValueErrorf("Unknown format code '%c' for object of type '%s'", code, typeName)
	}
	return th.ValueErrorf("Unknown format code '\\x%x' for object of type '%s'", code, typeName)
}

// Pad fills text up to the width with the fill character, according to the
// alignment. prefix bytes at the start of text (a sign, 0x) stay in front of
// the filling when the alignment is '='.
func (f *FormatSpec) Pad(th *Thread, text string, prefix int) (string, error) {
	missing := f.Width - countRunes(text)
	if missing <= 0 {
		return text, nil
	}
	if missing > maxAllocation/runeLen(f.Fill) {
		return "", th.Raise(MemoryError, "")
	}
	if err := th.Alloc(int64(missing) * int64(runeLen(f.Fill))); err != nil {
		return "", err
	}
	left := missing
	switch f.Align {
	case '<':
		left = 0
	case '^':
		left = missing / 2
	}
	b := make([]byte, 0, len(text)+missing*runeLen(f.Fill))
	if f.Align == '=' {
		b = append(b, text[:prefix]...)
		text = text[prefix:]
	}
	b = f.appendFill(b, left)
	b = append(b, text...)
	b = f.appendFill(b, missing-left)
	return string(b), nil
}

func (f *FormatSpec) appendFill(b []byte, n int) []byte {
	start, size := len(b), runeLen(f.Fill)
	if n == 0 {
		return b
	}
	// What is filled is copied behind itself, twice as much each time.
	b = AppendRune(b, f.Fill)
	for end := start + n*size; len(b) < end; {
		b = append(b, b[start:min(len(b), start+end-len(b))]...)
	}
	return b
}

// specParser reads a format specification from the left.
type specParser struct {
	th   *Thread
	rest string
}

func (p *specParser) at(c byte) bool { return p.rest != "" && p.rest[0] == c }

func (p *specParser) next() byte {
	c := p.rest[0]
	p.rest = p.rest[1:]
	return c
}

func (p *specParser) take(c byte) bool {
	if p.at(c) {
		p.rest = p.rest[1:]
		return true
	}
	return false
}

func isAlignment(s string) bool {
	return s != "" && (s[0] == '<' || s[0] == '>' || s[0] == '=' || s[0] == '^')
}

// alignment reads [[fill]align] and reports whether a fill was written.
func (p *specParser) alignment(f *FormatSpec) bool {
	if p.rest == "" {
		return false
	}
	if r, n := DecodeRune(p.rest); isAlignment(p.rest[n:]) {
		f.Fill, f.Align, f.AlignGiven = r, p.rest[n], true
		p.rest = p.rest[n+1:]
		return true
	}
	if isAlignment(p.rest) {
		f.Align, f.AlignGiven = p.next(), true
	}
	return false
}

// number reads decimal digits of any script; -1 when there are none.
func (p *specParser) number() (int, error) {
	n := -1
	for p.rest != "" {
		d, size := int(p.rest[0])-'0', 1
		if p.rest[0] >= utf8.RuneSelf {
			var r rune
			r, size = DecodeRune(p.rest)
			d = decimalDigit(r)
		}
		if d < 0 || d > 9 {
			break
		}
		n = max(n, 0)
		if n > (math.MaxInt-d)/10 {
			return 0, p.th.ValueErrorf("Too many decimal digits in format string")
		}
		n = n*10 + d
		p.rest = p.rest[size:]
	}
	return n, nil
}

// grouping reads a thousands separator; 0 when there is none.
func (p *specParser) grouping() (byte, error) {
	var g byte
	if p.take(',') {
		g = ','
	}
	if p.at('_') {
		if g != 0 {
			return 0, p.th.ValueErrorf("Cannot specify both ',' and '_'.")
		}
		g = p.next()
	}
	if g == '_' && p.at(',') {
		return 0, p.th.ValueErrorf("Cannot specify both ',' and '_'.")
	}
	return g, nil
}
