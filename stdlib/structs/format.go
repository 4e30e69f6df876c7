package structs

import (
	"math"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// layout is what a format says: which items are where.
type layout struct {
	text   string
	fields []field
	size   int
	items  int  // values taken and given
	big    bool // the first byte is the highest
	// checked says that a float too large for the code f is an error. By the
	// machine's own formats it is infinite.
	checked bool
}

// field is a number of equal items, or one string.
type field struct {
	code   byte
	count  int // of items, or of the bytes of a string
	size   int // of an item
	offset int
}

// isString reports whether a field is a single value, of bytes.
func (f *field) isString() bool { return f.code == 's' || f.code == 'p' }

// layoutsKey is the key of an interpreter's layouts: those of the formats it has used
// lately, by format.
type layoutsKey struct{}

// mostLayouts is how many formats are remembered.
const mostLayouts = 100

// layoutOf is the layout of a format, a str or bytes.
func layoutOf(th *thread, v value) (*layout, error) {
	text, err := formatText(th, v)
	if err != nil {
		return nil, err
	}
	known, _ := th.Interp.State(layoutsKey{}).(map[string]*layout)
	if l := known[text]; l != nil {
		return l, nil
	}
	l, err := parse(th, text)
	if err != nil {
		return nil, err
	}
	if known == nil || len(known) == mostLayouts {
		known = map[string]*layout{}
		th.Interp.SetState(layoutsKey{}, known)
	}
	known[strings.Clone(text)] = l
	return l, nil
}

func formatText(th *thread, v value) (string, error) {
	if s := runtime.AsStr(v); s != nil {
		if s.IsASCII() {
			return s.String(), nil
		}
		return runtime.Encode(th, s, "ascii", "strict")
	}
	if b := runtime.As[runtime.Bytes](v, runtime.BytesType); b != nil {
		return b.B, nil
	}
	return "", th.TypeErrorf("Struct() argument 1 must be a str or bytes object, not %s", v.Type().Name())
}

// parse reads a format.
func parse(th *thread, text string) (*layout, error) {
	if strings.IndexByte(text, 0) >= 0 {
		return nil, th.Raise(structError, "embedded null character")
	}
	if err := th.Alloc(int64(len(text)) * 40); err != nil {
		return nil, err
	}
	l := &layout{text: strings.Clone(text)}
	native, rest := true, text
	if text != "" && strings.IndexByte("@=<>!", text[0]) >= 0 {
		native, l.big, rest = text[0] == '@', text[0] == '>' || text[0] == '!', text[1:]
	}
	l.checked = !native
	for rest != "" {
		if strings.IndexByte(" \t\n\v\f\r", rest[0]) >= 0 {
			rest = rest[1:]
			continue
		}
		f := field{count: 1}
		digits := 0
		for ; digits < len(rest) && '0' <= rest[digits] && rest[digits] <= '9'; digits++ {
			if digits == 0 {
				f.count = 0
			}
			d := int(rest[digits] - '0')
			if f.count > (math.MaxInt-d)/10 {
				return nil, tooLong(th)
			}
			f.count = f.count*10 + d
		}
		if digits == len(rest) {
			return nil, th.Raise(structError, "repeat count given without format specifier")
		}
		f.code, rest = rest[digits], rest[digits+1:]
		if err := l.add(th, f, native); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// add puts a field at the end.
func (l *layout) add(th *thread, f field, native bool) error {
	f.size = 1
	switch f.code {
	case 'x', 's', 'p':
	case 'l', 'L':
		f.size = 4
		if native {
			f.size = 8
		}
	case 'n', 'N', 'P':
		f.size = runtime.ItemSize(f.code)
		if !native {
			f.size = 0
		}
	default:
		f.size = runtime.ItemSize(f.code)
	}
	if f.size == 0 {
		return th.Raise(structError, "bad char in struct format")
	}
	f.offset = l.size
	if native {
		gap := (f.size - l.size%f.size) % f.size
		if gap > math.MaxInt-l.size {
			return tooLong(th)
		}
		f.offset += gap
	}
	if f.count > (math.MaxInt-f.offset)/f.size {
		return tooLong(th)
	}
	l.size = f.offset + f.count*f.size
	switch {
	case f.code == 'x':
		return nil
	case f.isString():
		l.items++
	default:
		l.items += f.count // no more than there are bytes
	}
	l.fields = append(l.fields, f)
	return nil
}

func tooLong(th *thread) error { return th.Raise(structError, "total struct size too long") }
