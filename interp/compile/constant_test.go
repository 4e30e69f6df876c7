package compile

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/parser"
)

// folded returns the repr of what an expression folds to, or "" if its value
// is left to run time.
func folded(t *testing.T, source string) string {
	e, err := parser.ParseExpr(diag.NewSource("x", source))
	require.NoError(t, err, source)
	result := ""
	_, err = run(diag.NewSource("x", source), Options{}, func(c *compiler) *code.Code {
		c.symbols(func(b *symbolBuilder) { b.expr(e) })
		if k, ok := c.constant(e); ok {
			result = k.show()
		}
		return nil
	})
	require.NoError(t, err, source)
	return result
}

// show is repr, for tuples too.
func (k constant) show() string {
	if k.kind != constTuple {
		return k.repr()
	}
	var parts []string
	for _, x := range k.items {
		parts = append(parts, x.show())
	}
	return "(" + strings.Join(parts, " ") + ")"
}

func TestFold(t *testing.T) {
	for source, want := range map[string]string{
		"1 + 2 * 3":                   "7",
		"-7 // 2":                     "-4",
		"7 // -2":                     "-4",
		"-7 % 3":                      "2",
		"7 % -3":                      "-2",
		"-6 % 3":                      "0",
		"-2 ** 2":                     "-4",
		"2 ** 100":                    "",
		"2 ** 60":                     "1152921504606846976",
		"2 ** -1":                     "",
		"10 ** 18 * 10 ** 18":         "1000000000000000000000000000000000000",
		"9223372036854775807 + 1 - 1": "9223372036854775807",
		"1 / 2":                       "0.5",
		"1 / 0":                       "",
		"1 // 0":                      "",
		"1.5 + 2":                     "3.5",
		"0.1 + 0.2":                   "0.30000000000000004",
		"-0.0":                        "-0.0",
		"1e308 * 10":                  "1e309",
		"1 << 3 | 1":                  "9",
		"1 << 200":                    "",
		"-1 >> 1":                     "-1",
		"~5 ^ 3 & 6":                  "-8",
		"not 0":                       "True",
		"not 'a'":                     "False",
		"'a' 'b' + 'c'":               "'abc'",
		"'ab' * 3":                    "'ababab'",
		"3 * b'x'":                    "b'xxx'",
		"'a' * 5000":                  "",
		"'a' * -1":                    "''",
		"(1, (2, 'a'), None)":         "(1 (2 'a') None)",
		"(1, x)":                      "",
		"'a' + 1":                     "",
		"True + 1":                    "",
		"1 + 2j":                      "",
		"__debug__":                   "True",
		"x + 1":                       "",
	} {
		assert.Equal(t, want, folded(t, source), source)
	}
}

// TestConstantKeys: what compares equal need not be the same constant.
func TestConstantKeys(t *testing.T) {
	key := func(k constant) string { return string(k.appendKey(nil)) }
	distinct := []constant{
		intConst(0), floatConst(0), floatConst(negativeZero()), boolConst(false), strConst("0"), noneConst,
		tupleConst(nil), tupleConst([]constant{intConst(0)}), tupleConst([]constant{floatConst(0)}),
		tupleConst([]constant{intConst(0), intConst(0)}), tupleConst([]constant{tupleConst([]constant{intConst(0)}), intConst(0)}),
	}
	seen := map[string]bool{}
	for _, k := range distinct {
		assert.False(t, seen[key(k)], k.show())
		seen[key(k)] = true
	}
	assert.Equal(t, key(strTuple([]string{"a", "b"})), key(tupleConst([]constant{strConst("a"), strConst("b")})))
}

func negativeZero() float64 {
	return math.Copysign(0, -1)
}

func TestCleanDoc(t *testing.T) {
	for doc, want := range map[string]string{
		"one line":                         "one line",
		"  first\n    second\n      third": "first\nsecond\n  third",
		"a\n\n    b\n    c\n    ":          "a\n\nb\nc\n",
		"a\n\tb\n\t  c":                    "a\nb\n  c",
		"a\n  b\n c":                       "a\n b\nc",
		"\n    x\n":                        "\nx\n",
	} {
		assert.Equal(t, want, cleanDoc(doc), "%q", doc)
	}
}

// TestUnparse: what CPython makes of annotations that stay strings.
func TestUnparse(t *testing.T) {
	same := []string{
		"C.b.c", "undefined[1, 2:3] | None", "lambda q, *r, s=1: q", "-a ** (+b)", "(1, 2)", "(1,)", "()",
		"[i async for i in x if i]", "{1: 2, **z}", "f'{x!r:>{y}}'", "not a and b or c", "5 if 0 else 3", "x[1:2, ::3]",
		"a.b(c, *d, e=f, **g)", `"strq'"`, `b'\x00'`, "1j", "lambda: (1,)", "~x if (a if b else c) else d",
		"a < b < c is not d", "(a, *b)", "{1, *{2}}", "(a for b in c)", "f(a for b in c)", "x[a, b]", "...", "(a + b) * c",
		"a + b * c", "a - (b - c)", "a ** b ** c", "(a ** b) ** c", "(yield)", "1 .real", "lambda a, /, b=2, *, c: 0",
		"{k: v for k, v in z if k if v}", "[*a, b]", "(await x).y", "'a\\nb'",
	}
	for _, source := range same {
		e, err := parser.ParseExpr(diag.NewSource("x", source))
		require.NoError(t, err, source)
		assert.Equal(t, source, unparse(e))
	}
	for source, want := range map[string]string{
		"1e100": "1e+100", "x[(a, b)]": "x[a, b]", "(a)": "a", "((a) + (b))": "a + b", "'a' \"b\"": "'ab'", "x[*y]": "x[*y,]",
		"0x10": "16", "1e1": "10.0", "1e999": "1e309",
	} {
		e, err := parser.ParseExpr(diag.NewSource("x", source))
		require.NoError(t, err, source)
		assert.Equal(t, want, unparse(e))
	}
}
