package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFormatText(t *testing.T) {
	th := newTestThread()
	for spec, want := range map[string]string{
		"":                     "'abc'",
		"^10":                  "'   abc    '",
		"é<6":                  "'abcééé'",
		"10.2s":                "'ab        '",
		"05":                   "'abc00'",
		"٥":                    "'abc  '",
		"+":                    "ValueError: Sign not allowed in string format specifier",
		" ":                    "ValueError: Space not allowed in string format specifier",
		"=5":                   "ValueError: '=' alignment not allowed in string format specifier",
		"#":                    "ValueError: Alternate form (#) not allowed in string format specifier",
		"z":                    "ValueError: Negative zero coercion (z) not allowed in string format specifier",
		",":                    "ValueError: Cannot specify ',' with 's'.",
		"5d":                   "ValueError: Unknown format code 'd' for object of type 'str'",
		".2€":                  `ValueError: Unknown format code '\x20ac' for object of type 'str'`,
		".2xx":                 "ValueError: Invalid format specifier '.2xx' for object of type 'str'",
		".":                    "ValueError: Format specifier missing precision",
		"_,":                   "ValueError: Cannot specify both ',' and '_'.",
		"99999999999999999999": "ValueError: Too many decimal digits in format string",
	} {
		s, err := Format(th, str("abc"), spec)
		v := None
		if s != nil {
			v = s.Value()
		}
		assert.Equal(t, want, outcome(t, th, v, err), "%q", spec)
	}
}

func TestStrFormat(t *testing.T) {
	th := newTestThread()
	d := NewDict()
	d.SetStr(Intern("a"), Int(1))
	for _, c := range []struct {
		format string
		args   []Value
		want   string
	}{
		{"{} {}", []Value{Int(1), str("x")}, "'1 x'"},
		{"{1}{0!r:>5}", []Value{str("x"), Int(2)}, `"2  'x'"`},
		{"{:{}}|{{}}", []Value{Int(1), Int(5)}, "'    1|{}'"},
		{"{0[a]}", []Value{d.Value()}, "'1'"},
		{"{0[01]}", []Value{tuple(Int(1), Int(2))}, "'2'"},
		{"{0.real:>4}", []Value{Int(5)}, "'   5'"},
		{"{}{0}", []Value{Int(1)}, "ValueError: cannot switch from automatic field numbering to manual field specification"},
		{"{", nil, "ValueError: Single '{' encountered in format string"},
		{"{:}}", []Value{Int(1)}, "ValueError: Single '}' encountered in format string"},
		{"{0", []Value{Int(1)}, "ValueError: expected '}' before end of string"},
		{"{!}", []Value{Int(1)}, "ValueError: unmatched '{' in format spec"},
		{"{!x}", []Value{Int(1)}, "ValueError: Unknown conversion specifier x"},
		{"{!rx}", []Value{Int(1)}, "ValueError: expected ':' after conversion specifier"},
		{"{0[]}", []Value{Int(1)}, "ValueError: Empty attribute in format string"},
		{"{0[0]x}", []Value{tuple(Int(1))}, "ValueError: Only '.' or '[' may follow ']' in format field specifier"},
		{"{:{:{}}}", []Value{Int(1), Int(2), Int(3)}, "ValueError: Max string recursion exceeded"},
		{"{1}", []Value{Int(1)}, "IndexError: Replacement index 1 out of range for positional args tuple"},
		{"{a}", nil, "KeyError: 'a'"},
	} {
		assert.Equal(t, c.want, call(t, th, str(c.format), "format", c.args...), c.format)
	}
	assert.Equal(t, "'1'", call(t, th, str("{a}"), "format_map", d.Value()))
	assert.Equal(t, "ValueError: Format string contains positional fields", call(t, th, str("{}"), "format_map", d.Value()))
}

func TestPercent(t *testing.T) {
	th := newTestThread()
	d := NewDict()
	d.SetStr(Intern("a(b)"), Int(1))
	for _, c := range []struct {
		format string
		arg    Value
		want   string
	}{
		{"%s %r %a", tuple(str("é"), str("é"), str("é")), `"é 'é' '\\xe9'"`},
		{"%5.2s|%-5s|", tuple(str("abc"), str("é")), "'   ab|é    |'"},
		{"%05d|%-05d|%+d|% d", tuple(Int(-3), Int(5), Int(3), Int(3)), "'-0003|5    |+3| 3'"},
		{"%#x %#o %#X %#010x", tuple(Int(255), Int(8), Int(255), Int(255)), "'0xff 0o10 0XFF 0x000000ff'"},
		{"%.3d %08.3d %#.3x", tuple(Int(5), Int(5), Int(5)), "'005 00000005 0x005'"},
		{"%e %.2f%% %g %.0f %05.1f", tuple(Float(1.5), Float(55.5), Float(1e10), Float(2.5), Float(-1.25)), "'1.500000e+00 55.50% 1e+10 2 -01.2'"},
		{"%*d|%-*d|%.*f", tuple(Int(4), Int(3), Int(4), Int(3), Int(2), Float(3.14159)), "'   3|3   |3.14'"},
		{"%c%c", tuple(Int(8364), str("é")), "'€é'"},
		{"%(a(b))s", d.Value(), "'1'"},
		{"%d", str("a"), "TypeError: %d format: a real number is required, not str"},
		{"%x", Float(1.5), "TypeError: %x format: an integer is required, not float"},
		{"%f", str("a"), "TypeError: must be real number, not str"},
		{"%c", str("ab"), "TypeError: %c requires int or char"},
		{"%s %s", tuple(Int(1)), "TypeError: not enough arguments for format string"},
		{"%s", tuple(Int(1), Int(2)), "TypeError: not all arguments converted during string formatting"},
		{"é%y", Int(1), "ValueError: unsupported format character 'y' (0x79) at index 2"},
		{"%", Int(1), "ValueError: incomplete format"},
		{"%(a", d.Value(), "ValueError: incomplete format key"},
		{"%(a)s", Int(1), "TypeError: format requires a mapping"},
		{"%5%", Int(1), "ValueError: unsupported format character '%' (0x25) at index 2"},
		{"abc", d.Value(), "'abc'"},
	} {
		v, err := Binary(th, OpMod, str(c.format), c.arg)
		assert.Equal(t, c.want, outcome(t, th, v, err), c.format)
	}
}

func TestPercentBytes(t *testing.T) {
	th := newTestThread()
	for _, c := range []struct {
		format string
		arg    Value
		want   string
	}{
		{"%s|%5b|%.1s", tuple(bytesVal("a"), bytesVal("b"), bytesVal("cd")), "b'a|    b|c'"},
		{"%r %a %c%c", tuple(str("é"), str("é"), Int(255), bytesVal("A")), `b"'\\xe9' '\\xe9' \xffA"`},
		{"%05d %x", tuple(Int(5), Int(255)), "b'00005 ff'"},
		{"%s", str("a"), "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'"},
		{"%f", str("a"), "TypeError: float argument required, not str"},
		{"%c", Int(256), "OverflowError: %c arg not in range(256)"},
		{"%s", tuple(bytesVal("a"), bytesVal("b")), "TypeError: not all arguments converted during bytes formatting"},
	} {
		v, err := Binary(th, OpMod, bytesVal(c.format), c.arg)
		assert.Equal(t, c.want, outcome(t, th, v, err), c.format)
	}
}

func bytesVal(s string) Value { return NewBytes(s).Value() }

func TestFormatValue(t *testing.T) {
	th := newTestThread()
	for _, c := range []struct {
		v    Value
		conv byte
		spec Value
		want string
	}{
		{Int(7), 0, Value{}, "7"},
		{Int(-12), 0, Value{}, "-12"},
		{Float(1), 0, Value{}, "1.0"},
		{str("é"), 'r', Value{}, "'é'"},
		{str("é"), 'a', str(">8"), `  '\xe9'`},
		{Float(3.14159), 0, str(".2f"), "3.14"},
		{None, 0, Value{}, "None"},
	} {
		s, err := FormatValue(th, c.v, c.conv, c.spec)
		assert.NoError(t, err)
		assert.Equal(t, c.want, s.String())
	}
	v, err := ConcatStrings(th, []Value{str("a"), str("é"), str("")})
	assert.Equal(t, "'aé'", outcome(t, th, v, err))
}
