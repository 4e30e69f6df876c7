package runtime

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// decodeNumber reads a value as testdata/numbers.py writes it.
func decodeNumber(t *testing.T, s string) Value {
	kind, rest, _ := strings.Cut(s, ":")
	switch kind {
	case "i":
		b, ok := new(big.Int).SetString(rest, 0)
		require.True(t, ok, s)
		return IntFromBig(b)
	case "f":
		return Float(decodeBits(t, rest))
	case "c":
		re, im, _ := strings.Cut(rest, ",")
		return NewComplex(complex(decodeBits(t, re), decodeBits(t, im)))
	case "b":
		return Bool(rest == "True")
	case "s":
		var text string
		// Go's decoder replaces lone surrogates, which the literal spells out.
		require.NoError(t, json.Unmarshal([]byte(strings.ReplaceAll(rest, `\ud800`, `\uE000`)), &text))
		return NewStr(strings.ReplaceAll(text, "\uE000", "\xed\xa0\x80")).Value()
	case "y":
		var text string
		require.NoError(t, json.Unmarshal([]byte(rest), &text))
		b := make([]byte, 0, len(text))
		for _, r := range text {
			b = append(b, byte(r))
		}
		return NewBytes(string(b)).Value()
	}
	require.Equal(t, "None", s)
	return None
}

func decodeBits(t *testing.T, s string) float64 {
	if s == "nan" {
		return math.NaN()
	}
	u, err := strconv.ParseUint(s, 16, 64)
	require.NoError(t, err)
	return math.Float64frombits(u)
}

func encodeBits(f float64) string {
	if math.IsNaN(f) {
		return "nan"
	}
	return fmt.Sprintf("%016x", math.Float64bits(f))
}

// encodeNumber writes a value as testdata/numbers.py does.
func encodeNumber(v Value) string {
	switch {
	case !v.IsSet():
		return "unset"
	case v.IsNone():
		return "None"
	case v == NotImplemented:
		return "NotImplemented"
	case v.IsBool():
		if v.IsTrue() {
			return "b:True"
		}
		return "b:False"
	case IsInteger(v):
		return fmt.Sprintf("i:%#x", IntToBig(v))
	case AsStr(v) != nil:
		return "s:" + asciiJSON(AsStr(v).String())
	case v.Type() == BytesType:
		var text []rune
		for _, b := range []byte(MustAs[Bytes](v).B) {
			text = append(text, rune(b))
		}
		return "y:" + asciiJSON(string(text))
	case AsTuple(v) != nil:
		var parts []string
		for _, item := range AsTuple(v).Items {
			parts = append(parts, encodeNumber(item))
		}
		return "t(" + strings.Join(parts, " ") + ")"
	}
	if f, ok := FloatOf(v); ok {
		return "f:" + encodeBits(f)
	}
	c, _ := ComplexOf(v)
	return "c:" + encodeBits(real(c)) + "," + encodeBits(imag(c))
}

// asciiJSON is JSON in ASCII with Python's choice of escapes.
func asciiJSON(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for s != "" {
		r, n := DecodeRune(s)
		s = s[n:]
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r >= 0x20 && r < 0x7f:
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "\\u%04x", r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// numberOperation runs one recorded operation.
func numberOperation(th *Thread, op string, args []Value) (Value, error) {
	for i, sign := range binaryNames {
		if sign == op || op == "**" && BinaryOp(i) == OpPow {
			return Binary(th, BinaryOp(i), args[0], args[1])
		}
	}
	for c := CmpEq; c <= CmpGe; c++ {
		if c.String() == op {
			return Compare(th, args[0], args[1], c)
		}
	}
	text := func(s string, err error) (Value, error) { return NewStr(s).Value(), err }
	switch op {
	case "divmod":
		return Divmod(th, args[0], args[1])
	case "pow":
		return Pow(th, args[0], args[1], args[2])
	case "round":
		return Round(th, args[0], argAt(args, 1))
	case "neg":
		return Neg(th, args[0])
	case "pos":
		return Pos(th, args[0])
	case "invert":
		return Invert(th, args[0])
	case "abs":
		return Abs(th, args[0])
	case "bool":
		b, err := Truth(th, args[0])
		return Bool(b), err
	case "hash":
		h, err := Hash(th, args[0])
		return Int(h), err
	case "repr":
		s, err := Repr(th, args[0])
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	case "int":
		return Call(th, IntType.Value(), args...)
	case "float":
		return Call(th, FloatType.Value(), args...)
	case "complex":
		return Call(th, ComplexType.Value(), args...)
	case "format":
		v, _, err := CallSpecial(th, args[0], Intern("__format__"), args[1])
		return v, err
	case "bin", "oct", "hex":
		x, err := ToIndex(th, args[0])
		if err != nil {
			return Value{}, err
		}
		return text(IntBase(th, x, map[string]int{"bin": 2, "oct": 8, "hex": 16}[op]))
	case "fromhex":
		return callAttr(th, FloatType.Value(), "fromhex", args)
	case "from_bytes":
		fn, err := GetAttr(th, IntType.Value(), Intern("from_bytes"))
		if err != nil {
			return Value{}, err
		}
		return CallKw(th, fn, args, []Value{Intern("signed").Value()})
	case "to_bytes":
		fn, err := GetAttr(th, args[0], Intern("to_bytes"))
		if err != nil {
			return Value{}, err
		}
		return CallKw(th, fn, args[1:], []Value{Intern("signed").Value()})
	}
	return callAttr(th, args[0], op, args[1:])
}

func callAttr(th *Thread, v Value, name string, args []Value) (Value, error) {
	fn, err := GetAttr(th, v, Intern(name))
	if err != nil {
		return Value{}, err
	}
	return Call(th, fn, args...)
}

func TestNumbersAsRecorded(t *testing.T) {
	path := "testdata/numbers.txt"
	if full := os.Getenv("ASYN_NUMBERS"); full != "" {
		path = full
	}
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	th := NewInterpreter(nil).NewThread()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	n := 0
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		var args []Value
		for _, s := range fields[1 : len(fields)-1] {
			args = append(args, decodeNumber(t, s))
		}
		want := fields[len(fields)-1]
		v, err := numberOperation(th, fields[0], args)
		got := ""
		if err != nil {
			e, ok := err.(*Exception)
			require.True(t, ok, "%v", err)
			message, err := ToStr(th, e.Value())
			require.NoError(t, err)
			got = strings.ReplaceAll("!"+e.Type().Name()+": "+message.String(), "\n", " ")
		} else {
			got = encodeNumber(v)
		}
		n++
		assert.Equal(t, want, got, "%s", strings.Join(fields[:len(fields)-1], " "))
	}
	require.NoError(t, lines.Err())
	require.Greater(t, n, 3000)
}
