package runtime

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// call is the repr of recv.name(args...), or the exception it raises as
// "Type: message".
func call(t *testing.T, th *Thread, recv Value, name string, args ...Value) string {
	t.Helper()
	m, err := GetAttr(th, recv, Intern(name))
	if err == nil {
		m, err = Call(th, m, args...)
	}
	return outcome(t, th, m, err)
}

func outcome(t *testing.T, th *Thread, v Value, err error) string {
	t.Helper()
	if err == nil {
		var s *Str
		if s, err = Repr(th, v); err == nil {
			return s.String()
		}
	}
	e, ok := err.(*Exception)
	if !assert.True(t, ok, "%v", err) {
		return ""
	}
	s, err := ToStr(th, e.Value())
	assert.NoError(t, err)
	return e.Type().Name() + ": " + s.String()
}

func str(s string) Value { return NewStr(s).Value() }

func tuple(vs ...Value) Value { return NewTuple(vs...).Value() }

func TestStrMethods(t *testing.T) {
	th := newTestThread()
	for _, c := range []struct {
		s, method string
		args      []Value
		want      string
	}{
		{"hello wORLD", "capitalize", nil, "'Hello world'"},
		{"\ufb01x", "capitalize", nil, "'Fix'"},
		{"\u1e9e\u00df", "casefold", nil, "'ssss'"},
		{"ΑΣ ΑΣΑ Σ", "lower", nil, "'ας ασα σ'"},
		{"ß\ufb01ŉ", "upper", nil, "'SSFIʼN'"},
		{"they're bill's ΌΣΟΣ", "title", nil, `"They'Re Bill'S Όσος"`},
		{"ǅ aB", "swapcase", nil, "'ǅ Ab'"},

		{"abc", "find", []Value{str("")}, "0"},
		{"abc", "find", []Value{str(""), Int(4)}, "-1"},
		{"éaé", "find", []Value{str("é"), Int(1)}, "2"},
		{"éaé", "rfind", []Value{str("é"), Int(0), Int(2)}, "0"},
		{"a", "index", []Value{str("b")}, "ValueError: substring not found"},
		{"a", "find", []Value{Int(1)}, "TypeError: find() argument 1 must be str, not int"},
		{"a", "find", []Value{str("a"), Float(1.5)}, "TypeError: slice indices must be integers or None or have an __index__ method"},
		{"abc", "count", []Value{str("")}, "4"},
		{"abc", "startswith", []Value{tuple(str("x"), str("a"))}, "True"},
		{"abc", "startswith", []Value{Int(1)}, "TypeError: startswith first arg must be str or a tuple of str, not int"},
		{"abc", "endswith", []Value{str("b"), Int(0), Int(-1)}, "True"},
		{"abc", "replace", []Value{str(""), str("-"), Int(2)}, "'-a-bc'"},
		{"é\U0001f600", "replace", []Value{str(""), str("-")}, "'-é-😀-'"},
		{"aaa", "replace", []Value{str("a"), str("b"), Int(2)}, "'bba'"},
		{"abc", "removeprefix", []Value{str("ab")}, "'c'"},

		{" a b ", "split", []Value{None, Int(1)}, "['a', 'b ']"},
		{" a b c ", "rsplit", []Value{None, Int(1)}, "[' a b', 'c']"},
		{"a,b,c", "rsplit", []Value{str(","), Int(1)}, "['a,b', 'c']"},
		{"a\u2003b\u00a0c", "split", nil, "['a', 'b', 'c']"},
		{"ı_\xed\xa0\x80_Ⅳ \t日", "split", nil, `['ı_\ud800_Ⅳ', '日']`},
		{"a", "split", []Value{str("")}, "ValueError: empty separator"},
		{"a\nb\r\nc\x0bd\x1ce\u2028f", "splitlines", nil, "['a', 'b', 'c', 'd', 'e', 'f']"},
		{"a\nb\r\n", "splitlines", []Value{True}, `['a\n', 'b\r\n']`},
		{"a.b.c", "rpartition", []Value{str(".")}, "('a.b', '.', 'c')"},
		{"abc", "rpartition", []Value{str(".")}, "('', '', 'abc')"},
		{",", "join", []Value{NewList([]Value{str("a"), str("é")}).Value()}, "'a,é'"},
		{",", "join", []Value{tuple(str("a"), Int(1))}, "TypeError: sequence item 1: expected str instance, int found"},
		{",", "join", []Value{Int(1)}, "TypeError: can only join an iterable"},

		{"ab", "center", []Value{Int(5), str("*")}, "'**ab*'"},
		{"abc", "center", []Value{Int(6), str("é")}, "'éabcéé'"},
		{"ab", "center", []Value{Int(-3)}, "'ab'"},
		{"a", "ljust", []Value{Int(3), str("")}, "TypeError: The fill character must be exactly one character long"},
		{"--1", "zfill", []Value{Int(5)}, "'-00-1'"},
		{"1\n2\t3", "expandtabs", []Value{Int(4)}, `'1\n2   3'`},
		{"xéaéx", "strip", []Value{str("éx")}, "'a'"},

		{"²", "isdigit", nil, "True"},
		{"²", "isdecimal", nil, "False"},
		{"½㐅", "isnumeric", nil, "True"},
		{"", "isspace", nil, "False"},
		{"Ab Cd", "istitle", nil, "True"},
		{"A1", "isupper", nil, "True"},
		{"a\u00ad", "isprintable", nil, "False"},
		{"ªñ_1", "isidentifier", nil, "True"},

		{"abc", "translate", []Value{Int(1)}, "TypeError: 'int' object is not subscriptable"},
	} {
		assert.Equal(t, c.want, call(t, th, str(c.s), c.method, c.args...), "%q.%s", c.s, c.method)
	}
}

func TestStrTranslate(t *testing.T) {
	th := newTestThread()
	table, err := Call(th, mustAttr(t, th, StrType.Value(), "maketrans"), str("ab€"), str("x€y"), str("c"))
	assert.NoError(t, err)
	assert.Equal(t, "'x€yd'", call(t, th, str("ab€cd"), "translate", table))
}

func mustAttr(t *testing.T, th *Thread, v Value, name string) Value {
	t.Helper()
	r, err := GetAttr(th, v, Intern(name))
	assert.NoError(t, err)
	return r
}

func TestStrIndexing(t *testing.T) {
	th := newTestThread()
	text := strings.Repeat("aé€😀", 50)
	runes := []rune(text)
	s := NewStr(text)
	for i := range runes {
		assert.Equal(t, string(runes[i]), s.at(i).String())
		assert.Equal(t, i, s.RuneOffset(s.ByteOffset(i)))
	}
	assert.Equal(t, len(text), s.ByteOffset(len(runes)))

	slice := func(v Value, start, stop, step Value) string {
		r, err := GetItem(th, v, NewSlice(start, stop, step).Value())
		return outcome(t, th, r, err)
	}
	assert.Equal(t, "'é€😀'", slice(str("aé€😀"), Int(1), None, None))
	assert.Equal(t, "'😀€éa'", slice(str("aé€😀"), None, None, Int(-1)))
	assert.Equal(t, "'a€'", slice(str("aé€😀"), None, None, Int(2)))
	assert.Equal(t, "''", slice(str("abc"), Int(2), Int(1), None))
	r, err := GetItem(th, str("abc"), Int(3))
	assert.Equal(t, "IndexError: string index out of range", outcome(t, th, r, err))
	r, err = GetItem(th, str("abc"), str("a"))
	assert.Equal(t, "TypeError: string indices must be integers, not 'str'", outcome(t, th, r, err))
}

// Texts that grow by += share storage; each must keep its own contents.
func TestConcatSharing(t *testing.T) {
	th := newTestThread()
	base := str(strings.Repeat("x", 300))
	add := func(a Value, b string) Value {
		v, err := Binary(th, OpAdd, a, str(b))
		assert.NoError(t, err)
		return v
	}
	one := add(base, "1")
	two := add(one, "2")
	other := add(one, "é")
	assert.Equal(t, "1", MustAs[Str](one).String()[300:])
	assert.Equal(t, "12", MustAs[Str](two).String()[300:])
	assert.Equal(t, "1é", MustAs[Str](other).String()[300:])
	assert.Equal(t, 302, MustAs[Str](other).Len())
	for range 1000 {
		two = add(two, "é")
	}
	assert.Equal(t, 1302, MustAs[Str](two).Len())
	assert.Equal(t, "é", MustAs[Str](two).at(1301).String())
	assert.Equal(t, "2", MustAs[Str](two).at(301).String())
}

// A small part of a large text must not keep the large one alive.
func TestSubstringBacking(t *testing.T) {
	th := newTestThread()
	s := NewStr(strings.Repeat("x", 1<<20))
	for len(s.s) > 300 {
		v, err := s.substring(th, 1, len(s.s)-len(s.s)/4)
		assert.NoError(t, err)
		s = MustAs[Str](v)
		assert.LessOrEqual(t, s.backing(), 2*len(s.s))
	}
	assert.Nil(t, s.asLong().extra)
}

func TestStrRepr(t *testing.T) {
	th := newTestThread()
	for in, want := range map[string]string{
		"a'b":  `"a'b"`,
		"a\"'": `'a"\''`,
		"\x00\x7f\u0080\u00a0\u00ad\u2028\t\n\r\\": `'\x00\x7f\x80\xa0\xad\u2028\t\n\r\\'`,
		"\xed\xa0\x80😀\U000e0001é":                 `'\ud800😀\U000e0001é'`,
	} {
		s, err := Repr(th, str(in))
		assert.NoError(t, err)
		assert.Equal(t, want, s.String())
	}
	s, err := ASCII(th, str("é€😀'"))
	assert.NoError(t, err)
	assert.Equal(t, `"\xe9\u20ac\U0001f600'"`, s.String())
}

func TestStrRepeat(t *testing.T) {
	in := NewInterpreter(nil)
	in.Limits.Memory = 1 << 20
	th := in.NewThread()
	v, err := Binary(th, OpMul, Int(3), str("ab"))
	assert.Equal(t, "'ababab'", outcome(t, th, v, err))
	v, err = Binary(th, OpMul, str("x"), Int(10_000_000_000))
	assert.Equal(t, "MemoryError: ", outcome(t, th, v, err))
	v, err = Binary(th, OpMul, str("x"), str("y"))
	assert.Equal(t, "TypeError: can't multiply sequence by non-int of type 'str'", outcome(t, th, v, err))
	assert.Equal(t, "MemoryError: ", call(t, th, str("x"), "ljust", Int(1<<40)))
}
