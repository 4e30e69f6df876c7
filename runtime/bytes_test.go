package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestBytesMethods(t *testing.T) {
	th := newTestThread()
	for _, c := range []struct {
		b, method string
		args      []Value
		want      string
	}{
		{"abcb", "rfind", []Value{Int(98)}, "3"},
		{"abc", "find", []Value{bytesVal(""), Int(5)}, "-1"},
		{"abc", "find", []Value{str("c")}, "TypeError: argument should be integer or bytes-like object, not 'str'"},
		{"abc", "find", []Value{Int(256)}, "ValueError: byte must be in range(0, 256)"},
		{"abc", "index", []Value{bytesVal("x")}, "ValueError: subsection not found"},
		{"\xe9a", "count", []Value{bytesVal("")}, "3"},
		{"abc", "startswith", []Value{Int(97)}, "TypeError: startswith first arg must be bytes or a tuple of bytes, not int"},
		{"\xe9a", "replace", []Value{bytesVal(""), bytesVal("-")}, `b'-\xe9-a-'`},
		{"a\nb\r\nc\x0bd", "splitlines", nil, `[b'a', b'b', b'c\x0bd']`},
		{" a b ", "rsplit", []Value{None, Int(1)}, "[b' a', b'b']"},
		{"a,b", "partition", []Value{str(",")}, "TypeError: a bytes-like object is required, not 'str'"},
		{"a", "center", []Value{Int(4), bytesVal("x")}, "b'xaxx'"},
		{"a", "center", []Value{Int(4), str("x")}, "TypeError: center() argument 2 must be a byte string of length 1, not str"},
		{"aB1 cd", "title", nil, "b'Ab1 Cd'"},
		{"\x1c", "isspace", nil, "False"},
		{"abc", "translate", []Value{None, bytesVal("a")}, "b'bc'"},
		{"abc", "translate", []Value{bytesVal("x")}, "ValueError: translation table must be 256 characters long"},
		{",", "join", []Value{tuple(bytesVal("1"), NewByteArray([]byte("2")).Value())}, "b'1,2'"},
		{",", "join", []Value{tuple(str("1"))}, "TypeError: sequence item 0: expected a bytes-like object, str found"},
		{"\x00\xff\x01", "hex", []Value{str("-"), Int(2)}, "'00-ff01'"},
		{"\x00\xff\x01", "hex", []Value{str("-"), Int(-2)}, "'00ff-01'"},
		{"\x00", "hex", []Value{str("é")}, "ValueError: sep must be ASCII."},
		{"\x00", "hex", []Value{bytesVal("\x80")}, "ValueError: sep must be ASCII."},
		{"\x7f\x80'\"\\\n", "__repr__", nil, `'b\'\\x7f\\x80\\\'"\\\\\\n\''`},
	} {
		assert.Equal(t, c.want, call(t, th, bytesVal(c.b), c.method, c.args...), "%q.%s", c.b, c.method)
	}
	empty, err := GetItem(th, bytesVal(""), NewSlice(None, None, Int(-1)).Value())
	assert.Equal(t, "b''", outcome(t, th, empty, err))
	fromhex := func(s string) string { return call(t, th, BytesType.Value(), "fromhex", str(s)) }
	assert.Equal(t, `b'\x00\xff\x1a'`, fromhex("00 ff 1A"))
	assert.Equal(t, "ValueError: non-hexadecimal number found in fromhex() arg at position 1", fromhex("0"))
	assert.Equal(t, "ValueError: non-hexadecimal number found in fromhex() arg at position 0", fromhex("éé"))
}

func TestBytesNew(t *testing.T) {
	th := newTestThread()
	for _, c := range []struct {
		args []Value
		want string
	}{
		{nil, "b''"},
		{[]Value{Int(2)}, `b'\x00\x00'`},
		{[]Value{Int(-1)}, "ValueError: negative count"},
		{[]Value{tuple(Int(1), Int(256))}, "ValueError: bytes must be in range(0, 256)"},
		{[]Value{tuple(str("a"))}, "TypeError: 'str' object cannot be interpreted as an integer"},
		{[]Value{str("a")}, "TypeError: string argument without an encoding"},
		{[]Value{str("é"), str("latin-1")}, `b'\xe9'`},
		{[]Value{Int(1), str("utf8")}, "TypeError: encoding without a string argument"},
		{[]Value{None}, "TypeError: cannot convert 'NoneType' object to bytes"},
		{[]Value{str("a"), Int(1)}, "TypeError: bytes() argument 'encoding' must be str, not int"},
	} {
		v, err := Call(th, BytesType.Value(), c.args...)
		assert.Equal(t, c.want, outcome(t, th, v, err))
	}
}

func TestByteArray(t *testing.T) {
	th := newTestThread()
	x := NewByteArray([]byte("abc"))
	v := x.Value()
	assert.Equal(t, "None", call(t, th, v, "append", Int(0)))
	assert.Equal(t, "ValueError: byte must be in range(0, 256)", call(t, th, v, "append", Int(256)))
	assert.Equal(t, "0", call(t, th, v, "pop"))
	assert.Equal(t, "IndexError: pop index out of range", call(t, th, v, "pop", Int(5)))
	assert.Equal(t, "None", call(t, th, v, "insert", Int(1), Int('x')))
	assert.Equal(t, `bytearray(b'axbc')`, call(t, th, v, "copy"))
	assert.NoError(t, SetItem(th, v, NewSlice(Int(0), Int(2), None).Value(), v))
	assert.Equal(t, "axbcbc", string(x.B))
	assert.NoError(t, DelItem(th, v, NewSlice(None, None, Int(-2)).Value()))
	assert.Equal(t, "abb", string(x.B))
	err := SetItem(th, v, NewSlice(None, None, Int(2)).Value(), bytesVal("x"))
	assert.Equal(t, "ValueError: attempt to assign bytes of size 1 to extended slice of size 2", outcome(t, th, None, err))
	assert.NoError(t, SetItem(th, v, NewSlice(Int(5), Int(0), Int(-2)).Value(), bytesVal("")))
	assert.Equal(t, "ab", string(x.B), "storing nothing in an extended slice deletes it")
	assert.NoError(t, SetItem(th, v, NewSlice(Int(2), None, None).Value(), bytesVal("b")))
	_, err = InPlace(th, OpAdd, v, v)
	assert.Equal(t, "BufferError: Existing exports of data: object cannot be re-sized", outcome(t, th, None, err))
	_, err = InPlace(th, OpAdd, v, bytesVal("abb"))
	assert.NoError(t, err)
	assert.Equal(t, "abbabb", string(x.B))
	_, err = InPlace(th, OpMul, v, Int(0))
	assert.NoError(t, err)
	assert.Empty(t, x.B)
	assert.Equal(t, "IndexError: pop from empty bytearray", call(t, th, v, "pop"))
}

func TestMemoryView(t *testing.T) {
	th := newTestThread()
	x := NewByteArray([]byte("abcdefgh"))
	m, err := NewMemoryView(th, x.Value())
	assert.NoError(t, err)
	every, err := GetItem(th, m.Value(), NewSlice(None, None, Int(-3)).Value())
	assert.NoError(t, err)
	assert.Equal(t, "b'heb'", call(t, th, every, "tobytes"))
	assert.NoError(t, SetItem(th, every, Int(0), Int('H')))
	assert.Equal(t, "abcdefgH", string(x.B))
	assert.Equal(t, "[25185, 25699, 26213, 18535]", call(t, th, mustCast(t, th, m, "H"), "tolist"))
	assert.Equal(t, "ValueError: memoryview: invalid value for format 'B'", outcome(t, th, None, SetItem(th, m.Value(), Int(0), Int(300))))
	eq, err := Equal(th, m.Value(), x.Value())
	assert.NoError(t, err)
	assert.True(t, eq)

	assert.Equal(t, "BufferError: Existing exports of data: object cannot be re-sized", func() string {
		_ = call(t, th, m.Value(), "__enter__")
		return call(t, th, x.Value(), "append", Int(1))
	}())
	assert.Equal(t, "None", call(t, th, m.Value(), "release"))
	assert.Equal(t, "ValueError: operation forbidden on released memoryview object", call(t, th, m.Value(), "tolist"))
	assert.Equal(t, "None", call(t, th, x.Value(), "append", Int(1)))
}

func mustCast(t *testing.T, th *Thread, m *MemoryView, format string) Value {
	t.Helper()
	v, err := Call(th, mustAttr(t, th, m.Value(), "cast"), str(format))
	assert.NoError(t, err)
	return v
}

func TestHalfFloat(t *testing.T) {
	for bits, f := range map[uint16]float64{0: 0, 1: 0x1p-24, 0x3C00: 1, 0xC000: -2, 0x7BFF: 65504, 0x0400: 0x1p-14, 0x3555: 0.333251953125} {
		assert.Equal(t, f, halfToFloat(bits))
		assert.Equal(t, bits, floatToHalf(f))
	}
	assert.Equal(t, uint16(0x7C00), floatToHalf(1e6))
	assert.Equal(t, uint16(0x3C00), floatToHalf(1+0x1p-11))
}
